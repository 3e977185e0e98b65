import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "lock/syntax",
  subject: "lock",
  severity: "error",
  summary: "Keep lock files readable",
  *check({ doc, recognised }) {
    if (doc.value === undefined && recognised.path.endsWith("gpack.lock") && isYaml(doc.source.text)) return;
    let before = "";
    for (const { message, at, fix } of doc.problems) {
      // A parser that lost its way may say the same of one place twice.
      const place = `${at.line}:${at.column}`;
      if (place === before) continue;
      before = place;
      yield { message: `${message}; let ggen write the lock file again`, at, fix };
    }
  },
});

/** A gpack.lock may be YAML as well: its first line with content is a key and a colon. */
function isYaml(text: string): boolean {
  const first = /^(?![ \t]*(?:#|\r?$))(?!---).*/m.exec(text.slice(0, 4096))?.[0] ?? "";
  return /^[A-Za-z_]\w*:(?:\s|$)/.test(first);
}
