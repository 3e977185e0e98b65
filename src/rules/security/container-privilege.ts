import { isTable, own } from "../../core/document.ts";
import type { Path } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import { asWritten } from "../../core/security/as-written.ts";
import { severityIn } from "../../core/security/context.ts";
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
  *check(content) {
    for (const unit of content.units()) {
      if (unit.language === "dockerfile") yield* shown(inDockerfile(unit), unit);
      else if (unit.language === "yaml" && /(?:^|[.-])compose(?:\.[\w-]+)*\.ya?ml$/i.test(baseName(unit.path)))
        yield* shown(inCompose(unit), unit);
    }
  },
});

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
      if (/^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|DAC_READ_SEARCH)$/i.test(String(capability)))
        yield say(`has the capability ${String(capability)}`, ["cap_add", at]);
    const volumes = own(service, "volumes");
    for (const [at, volume] of (Array.isArray(volumes) ? volumes : []).entries()) {
      const from = typeof volume === "string" ? volume.split(":", 1)[0] : own(volume, "source");
      if (typeof from === "string" && /(?:^|\/)docker\.sock$|^\/(?:etc|root|proc|sys|dev)?\/?$/.test(from))
        yield say(`mounts ${quote(from)}`, ["volumes", at]);
    }
  }
}
