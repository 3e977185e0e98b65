import { quote } from "../../core/limits.ts";
import { pathEscape } from "../../core/path-escape.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { liveTags, statementWord } from "../../core/security/emitted-text.ts";
import { teraTokens } from "../../core/tera-calls.ts";
import { headerTexts } from "../../core/template-texts.ts";
import { directoryOf } from "../../core/tree.ts";

const INCLUDING = new Set(["include", "import", "extends"]);

export default defineRule({
  id: "security/include-escape",
  subject: "content",
  severity: "error",
  summary: "Include only templates of the gpack",
  security: { catalogue: "B08", cwe: [98, 22], score: 7.5, confidence: "high" },
  *check(content) {
    const { source } = content;
    const template = content.template();
    if (!source || !template) return;
    const severity = severityIn(content.context, "EMIT", "error");
    const depth = directoryOf(content.path)
      .slice(content.pack?.directory.length ?? 0)
      .split("/")
      .filter(Boolean).length;
    for (const tag of liveTags(source.text)) {
      if (tag.kind !== "statement" || !INCLUDING.has(statementWord(source.text, tag))) continue;
      const [first, target] = teraTokens(source.text, tag).filter(({ text }) => text !== "-");
      if (!first || !target) continue;
      if (target.kind !== "string") {
        if (target.text === "[") {
          // Any of a list may be there, and be read.
          const out = teraTokens(source.text, tag).find(({ kind, text }) => kind === "string" && isOut(text, depth));
          if (out) yield { message: leads(first.text, out.text), at: source.place(out.start, out.end), severity };
          continue;
        }
        yield {
          message: `${first.text} takes its file from ${quote(target.text)}, so that a value decides what is read; name the file`,
          at: source.place(target.start, target.end),
          severity,
        };
      } else if (isOut(target.text, depth)) {
        yield {
          message: leads(first.text, target.text),
          at: source.place(target.start, target.end),
          severity,
        };
      }
    }
    for (const key of ["from", "rdf", "shape"]) {
      for (const { text, place } of headerTexts(template, key)) {
        if (!isOut(text, depth)) continue;
        yield {
          message: leads(key, text),
          at: place(0, text.length),
          severity,
        };
      }
    }
  },
});

function leads(key: string, path: string): string {
  return `${key} ${quote(path)} leads out of the gpack, so that a file of the user is read; name one of the gpack`;
}

function isOut(path: string, depth: number): boolean {
  const escape = pathEscape(path, depth);
  return escape !== undefined && escape !== "inside";
}
