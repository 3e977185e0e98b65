import { isTable, own } from "../../core/document.ts";
import type { Path } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import { asWritten } from "../../core/security/as-written.ts";
import { MAX_SCRIPT } from "../../core/security/limits.ts";
import { severityIn } from "../../core/security/context.ts";
import {
  MACHINE_DEVICE,
  MACHINE_FILE,
  STRONG_CAPABILITY,
  openPods,
  openRun,
} from "../../core/security/container-options.ts";
import { commandsOf } from "../../core/security/script-commands.ts";
import { dockerInstructions } from "../../core/security/dockerfile.ts";
import type { Unit } from "../../core/security/unit.ts";
import { baseName } from "../../core/tree.ts";
import { parseYamlDocument } from "../../core/yaml-document.ts";

export default defineRule({
  id: "security/container-privilege",
  subject: "content",
  severity: "error",
  summary: "Keep containers apart from the machine that runs them",
  security: { catalogue: "E05", cwe: [250, 1357], score: 7, confidence: "high" },
  *check(content, tools) {
    for (const unit of content.units()) {
      if (unit.language === "dockerfile") yield* shown(inDockerfile(unit), unit);
      else if (
        unit.language === "yaml" &&
        /\bkind:/.test(unit.source.text) &&
        /hostPath|hostPID|hostIPC|securityContext/.test(unit.source.text)
      ) {
        if (unit.source.text.length > MAX_SCRIPT)
          tools.incomplete(content.path, "the manifests for a cluster are too long to be taken apart");
        else yield* shown(inCluster(unit), unit);
      } else if (unit.language === "yaml" && /(?:^|[.-])compose(?:\.[\w-]+)*\.ya?ml$/i.test(baseName(unit.path)))
        yield* shown(inCompose(unit), unit);
    }
    for (const script of content.scripts()) {
      if (script.shell !== "posix" || !/\b(?:docker|podman|nerdctl)\b/.test(script.text)) continue;
      for (const command of commandsOf(script)) {
        const what = openRun(command);
        if (what === undefined) continue;
        yield {
          message: `${script.where} starts a container that ${what}, so whoever breaks into it has the machine; leave the option out`,
          at: script.place(command.start, command.end),
          severity: severityIn(script.context, "EXEC", "error"),
        };
      }
    }
  },
});

/** The documents of a manifest for a cluster. */
function* inCluster({ source, context }: Unit): Generator<Reported> {
  let start = 0;
  for (const part of source.text.split(/^---[ \t]*$/m).slice(0, 200)) {
    const doc = parseYamlDocument(source, part, start, "file");
    for (const { what, path } of openPods(doc))
      yield {
        message: `The container ${what}, so whoever breaks into it has the machine; leave it out`,
        at: doc.at(path),
        severity: severityIn(context, "EMIT", "error"),
      };
    start += part.length;
    start += /^---[ \t]*$/m.exec(source.text.slice(start))?.[0].length ?? 0;
  }
}

/** What is found, with the expressions of Tera as they are written. */
function* shown(found: Iterable<Reported>, { source, written }: Unit): Generator<Reported> {
  for (const reported of found)
    yield {
      ...reported,
      message: asWritten(reported.message, written, source.offset(reported.at.line, reported.at.column)),
    };
}

function* inDockerfile({ source, context }: Unit): Generator<Reported> {
  for (const { name, rest, start, restStart } of dockerInstructions(source.text)) {
    const at = source.place(start, restStart + rest.length);
    if (name === "ADD" && /(?:^|\s)(?:https?|ftp|git):\/\/|(?:^|\s)git@/.test(rest) && !/--checksum=/.test(rest)) {
      yield {
        message: `ADD takes what a server sends at that moment (${quote(rest.trim())}); add --checksum=sha256:…, or put the file into the gpack`,
        at,
        severity: severityIn(context, "EMIT", "warning"),
      };
    }
    if (name === "RUN" && /--security=insecure|--network=host/.test(rest)) {
      yield {
        message: `${quote(rest.trim())} takes the walls of the build away; leave the option out`,
        at,
        severity: severityIn(context, "EMIT", "error"),
      };
    }
  }
}

function* inCompose({ source, context }: Unit): Generator<Reported> {
  const doc = parseYamlDocument(source, source.text, 0, "file");
  const services = own(doc.value, "services");
  if (!isTable(services)) return;
  const severity = severityIn(context, "EMIT", "error");
  for (const [name, service] of Object.entries(services).slice(0, 500)) {
    const path: Path = ["services", name];
    const say = (what: string, key: Path): Reported => ({
      message: `The service ${quote(name)} ${what}, so whoever breaks into it has the machine; leave it out`,
      at: doc.at([...path, ...key]),
      severity,
    });
    if (own(service, "privileged") === true) yield say("is privileged", ["privileged"]);
    for (const key of ["network_mode", "pid", "ipc", "userns_mode"])
      if (own(service, key) === "host") yield say(`shares ${key} with the machine`, [key]);
    const added = own(service, "cap_add");
    for (const [at, capability] of (Array.isArray(added) ? added : []).entries())
      if (STRONG_CAPABILITY.test(String(capability)))
        yield say(`has the capability ${String(capability)}`, ["cap_add", at]);
    const devices = own(service, "devices");
    for (const [at, device] of (Array.isArray(devices) ? devices : []).entries())
      if (MACHINE_DEVICE.test(String(device))) yield say(`has the device ${quote(String(device))}`, ["devices", at]);
    const options = own(service, "security_opt");
    for (const [at, option] of (Array.isArray(options) ? options : []).entries())
      if (/(?:seccomp|apparmor)[=:]unconfined|label[=:]disable/.test(String(option)))
        yield say(`runs with ${quote(String(option))}`, ["security_opt", at]);
    const volumes = own(service, "volumes");
    for (const [at, volume] of (Array.isArray(volumes) ? volumes : []).entries()) {
      const from = typeof volume === "string" ? volume.split(":", 1)[0] : own(volume, "source");
      if (typeof from === "string" && MACHINE_FILE.test(from)) yield say(`mounts ${quote(from)}`, ["volumes", at]);
    }
  }
}
