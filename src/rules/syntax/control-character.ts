import { count } from "../../core/report.ts";
import { defineRule } from "../../core/rule.ts";

/** The C0 controls but tab, line feed, form feed and carriage return. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F]/g;

export default defineRule({
  id: "syntax/control-character",
  subject: "source",
  severity: "warning",
  summary: "Keep control characters out of text",
  *check({ source }) {
    // A NUL is the worst of them, so it is the one that is shown.
    const nul = source.text.indexOf("\0");
    const first = nul === -1 ? source.text.search(CONTROL) : nul;
    if (first === -1) return;
    const code = source.text.charCodeAt(first);
    let others = -1;
    for (const _ of source.text.matchAll(CONTROL)) others += 1;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    yield {
      message: `The file has the control character ${name}${others > 0 ? ` and ${count(others, "other")}` : ""}, which no editor shows; remove it`,
      at: source.place(first, first + 1),
      // A NUL ends the text for many programs: they see another file than the reviewer.
      ...(code === 0 ? { severity: "error" as const } : {}),
    };
  },
});
