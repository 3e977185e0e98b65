import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "syntax/merge-conflict",
  subject: "source",
  severity: "error",
  summary: "Resolve merge conflicts before you commit",
  *check({ source }) {
    const { text } = source;
    let from = 0;
    for (;;) {
      const open = lineStart(text, "<<<<<<< ", from);
      // A line of more equals signs underlines a heading; git writes exactly seven.
      const middle = open === -1 ? -1 : separator(text, open);
      const close = middle === -1 ? -1 : lineStart(text, ">>>>>>> ", middle);
      if (close === -1) return;
      yield {
        message:
          "A merge conflict was committed; keep one side, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>",
        at: source.place(open, open + lineAt(text, open).trimEnd().length),
      };
      from = close + 1;
    }
  },
});

/** The offset of the next line that begins so, or -1. */
function lineStart(text: string, beginning: string, from: number): number {
  if (from === 0 && text.startsWith(beginning)) return 0;
  const at = text.indexOf(`\n${beginning}`, Math.max(0, from - 1));
  return at === -1 ? -1 : at + 1;
}

/** The offset of the next line of exactly seven equals signs, or -1. */
function separator(text: string, from: number): number {
  let at = lineStart(text, "=======", from);
  while (at !== -1 && lineAt(text, at).trimEnd() !== "=======") at = lineStart(text, "=======", at + 1);
  return at;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end === -1 ? text.length : end);
}
