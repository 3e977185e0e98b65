import { own } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { type Reported, type Rule, type Tools, defineRule } from "../../core/rule.ts";
import { createContent } from "../../core/security/content.ts";
import type { Content } from "../../core/security/content.ts";
import type { Language } from "../../core/security/language.ts";
import { headerOf } from "../../core/template-keys.ts";
import { headerTexts } from "../../core/template-texts.ts";
import { joinPath } from "../../core/tree.ts";
import type { TriedPack } from "../../core/try/tried.ts";
import { tryPack } from "../../core/try/try-pack.ts";
import { hasTags } from "../../core/try/try-template.ts";
import containerPrivilege from "./container-privilege.ts";
import credentialRead from "./credential-read.ts";
import dataEgress from "./data-egress.ts";
import destructiveCommand from "./destructive-command.ts";
import downloadExecute from "./download-execute.ts";
import emittedInjection from "./emitted-injection.ts";
import emittedPermissions from "./emitted-permissions.ts";
import emittedPin from "./emitted-pin.ts";
import emittedTrigger from "./emitted-trigger.ts";
import installScript from "./install-script.ts";
import persistence from "./persistence.ts";

/** What is looked for in what a template writes. */
const INNER: readonly Rule<"content">[] = [
  containerPrivilege,
  credentialRead,
  dataEgress,
  destructiveCommand,
  downloadExecute,
  emittedInjection,
  emittedPermissions,
  emittedPin,
  emittedTrigger,
  installScript,
  persistence,
];
/** What runs, or decides what runs: only where a gpack writes such a file is it rendered. */
const RUNS: readonly Language[] = ["workflow", "dockerfile", "shell", "powershell", "yaml", "json", "make"];
const MAX_TEMPLATES = 400;

export default defineRule({
  id: "security/rendered-content",
  subject: "pack",
  severity: "error",
  summary: "Write nothing dangerous, whatever way it takes into the output",
  security: { catalogue: "E01", cwe: [94], score: 8.8, confidence: "high" },
  *check(pack, tools) {
    const { renderer } = tools;
    if (!renderer) return;
    const templates = pack
      .files()
      .map(({ path }) => path)
      .filter((path) => /\.(?:tmpl|tera)$/.test(path))
      .flatMap((path) => tools.content(path) ?? []);
    const runs = templates.filter(
      (content) => isFilled(content) && content.units().some(({ language }) => RUNS.includes(language)),
    );
    if (runs.length === 0) return;
    if (templates.length > MAX_TEMPLATES) {
      tools.incomplete(pack.file, `the gpack has more than ${MAX_TEMPLATES} templates, which were not rendered`);
      return;
    }
    const read = (path: string): string | undefined => tools.read(joinPath(pack.directory, path))?.text;
    const start = pack.directory === "" ? 0 : pack.directory.length + 1;
    const wanted = new Set(runs.map(({ path }) => path.slice(start)));
    const ports = {
      renderer,
      syntax: tools.syntax,
      read,
      isOver: () => false,
      isWanted: (path: string) => wanted.has(path),
    };
    const tried = tryPack(pack, pack.manifest(), {}, ports);
    for (const content of runs) yield* added(content, content.path.slice(start), tried, tools);
  },
});

/** Whether anything is put into a template: without a tag, and without the body of another file, it is what it writes. */
function isFilled(content: Content): boolean {
  const template = content.template();
  if (!template || hasTags(template.source.text)) return true;
  return own(headerOf(template), "from") !== undefined;
}

/** What stands in the output of a template and was not seen in its text. */
function* added(content: Content, own: string, tried: TriedPack, tools: Tools): Generator<Reported> {
  const path = tried.templates.find((template) => template.path === own)?.output;
  const template = content.template();
  const output = tried.outputs.find((one) => one.path === path);
  const [to] = template ? [...headerTexts(template, "to")] : [];
  if (path === undefined || !output || !to) return;
  const rendered = createContent({ path, kind: "file" }, new TextEncoder().encode(output.text), undefined);
  for (const rule of INNER) {
    const seen = [...rule.check(content, tools)].length;
    const found = [...rule.check(rendered, tools)];
    if (found.length <= seen) continue;
    for (const { message, at, severity } of found.slice(seen, seen + 20)) {
      yield {
        message: `Once rendered, line ${at.line} of ${quote(path)} has a fault that the template does not show: ${message}`,
        at: to.place(0, to.text.length),
        severity: severity ?? rule.severity,
      };
    }
  }
}
