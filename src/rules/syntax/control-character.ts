import { count } from "../../core/report.ts";
import type { Edit } from "../../core/finding.ts";
import { defineRule } from "../../core/rule.ts";
import type { Source } from "../../core/source.ts";

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
      fix: { summary: "Remove the control characters", safe: false, edits: removals(source) },
      // A NUL ends the text for many programs: they see another file than the reviewer.
      ...(code === 0 ? { severity: "error" as const } : {}),
    };
  },
});

/** Characters that one fix removes; what is left is found again. */
const REMOVED = 200;

/** A control character; of one that begins a command for a terminal, such as a colour, the whole command. */
const REMOVABLE = /\u001B\[[\d;?]{0,32}[@-~]|[\u0000-\u0008\u000B\u000E-\u001F]/g;

function removals(source: Source): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { index, 0: found } of source.text.matchAll(REMOVABLE)) {
    edits.push({ at: source.place(index, index + found.length), text: "" });
    if (edits.length === REMOVED) break;
  }
  return edits;
}
