import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { rdfTokens } from "../../core/rdf-tokens.ts";

const COMMAND =
  /(?:^|[\r\n]|\\r|\\n)\s*(::(?:set-env|add-path|set-output|save-state|add-mask|stop-commands|add-matcher|remove-matcher|error|warning|notice|debug|group)\b[^\n]{0,80}?::|##\[(?:set-env|add-path|command|error|warning|group|section)[^\]\n]{0,80}\])/i;
const STRING = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\n])*'|"""[\s\S]*?"""|'''[\s\S]*?'''/g;

export default defineRule({
  id: "security/workflow-command",
  subject: "content",
  severity: "error",
  summary: "Put no command of a runner into a value",
  security: { catalogue: "D13", cwe: [117, 74], score: 6, confidence: "very-high" },
  *check(content) {
    const { source, language, path } = content;
    const severity = severityIn(content.context, "DATA", "error");
    const inName = COMMAND.exec(path.slice(path.lastIndexOf("/") + 1))?.[1];
    if (source && inName !== undefined) yield { message: say(inName), at: source.place(0), severity };
    if (!source || !/::[a-z-]+[^\n]{0,80}::|##\[/i.test(source.text)) return;
    for (const { start, end } of strings(source.text, language)) {
      const literal = source.text.slice(start, Math.min(end, start + 4096));
      const inner = literal.replace(/^(?:"""|'''|["'])/, "");
      const match = COMMAND.exec(inner);
      if (!match) continue;
      const at = start + (literal.length - inner.length) + match.index + match[0].indexOf(match[1] ?? "");
      yield { message: say(match[1] ?? ""), at: source.place(at, at + (match[1]?.length ?? 0)), severity };
    }
  },
});

function say(command: string): string {
  return `${quote(command)} is obeyed by a runner of GitHub Actions as soon as a tool prints the value; leave it out`;
}

function* strings(text: string, language: string): Generator<{ readonly start: number; readonly end: number }> {
  if (language === "turtle" || language === "query") {
    for (const { kind, start, end } of rdfTokens(text)) if (kind === "string") yield { start, end };
  } else if (language === "toml" || language === "json" || language === "json-ld") {
    for (const match of text.matchAll(STRING)) yield { start: match.index, end: match.index + match[0].length };
  }
}
