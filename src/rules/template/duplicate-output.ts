import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import type { Place, Source } from "../../core/source.ts";
import { recognise } from "../../core/recognise.ts";
import { parseTemplate } from "../../core/template.ts";
import { joinPath } from "../../core/tree.ts";

/** Headers that add to a file, or write it only sometimes. */
const SHARING = /^(?:inject|append|prepend|when|unless_exists)[ \t]*:/m;
const HEADER_END = /^---[ \t]*\r?$/m;

export default defineRule({
  id: "template/duplicate-output",
  subject: "pack",
  severity: "error",
  summary: "Write each output from one template",
  *check(pack, tools) {
    // Only the sync engine renders all templates of a pack in one go; elsewhere they are alternatives.
    if (pack.facts.dialect !== "engine") return;
    const root = joinPath(pack.directory, "templates/");
    const outputs = new Map<string, Source>();
    for (const { path, kind } of pack.files()) {
      if (kind !== "file" || !path.startsWith(root) || !path.endsWith(".tmpl") || recognise(path).copy) continue;
      const source = tools.read(path);
      const to = source && outputOf(source.text);
      if (!source || to === undefined) continue;
      const other = outputs.get(to);
      if (!other) {
        outputs.set(to, source);
        continue;
      }
      yield {
        message: `${quote(to)} is also the output of ${quote(other.path)}, and the sync engine refuses to write it twice; give each template an output of its own`,
        at: placeOfOutput(source),
        related: [{ message: "the other template that writes it", at: placeOfOutput(other) }],
      };
    }
  },
});

/** The literal `to` of a header, read without parsing the whole header. */
function outputOf(text: string): string | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const end = text.slice(opening.length).search(HEADER_END);
  if (end === -1) return undefined;
  const header = text.slice(opening.length, opening.length + end);
  const raw = /^to:[ \t]+(\S.{0,500})$/m.exec(header)?.[1]?.trim();
  if (raw === undefined || /[{}|>&*!#]/.test(raw) || SHARING.test(header)) return undefined;
  const to = /^(["'])(.*)\1$/.exec(raw)?.[2] ?? raw;
  return to === "" || to === "." || to.endsWith("/") ? undefined : to.replace(/^\.\//, "");
}

function placeOfOutput(source: Source): Place {
  return parseTemplate(source).header?.at(["to"]) ?? source.place(0);
}
