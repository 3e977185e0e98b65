import type { FileKind } from "../../core/recognise.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "syntax/byte-order-mark",
  subject: "source",
  severity: "warning",
  summary: "Save files without a byte order mark",
  *check({ source, recognised }) {
    if (!source.bom) return;
    const why = consequence(recognised.kind, source.path);
    yield {
      message: `The file begins with a byte order mark${why === undefined ? "" : `, and ${why}`}; save it as UTF-8 without one`,
      at: source.place(0),
      fix: { summary: "Remove the byte order mark", safe: true, edits: [], removesMark: true },
      ...(why === undefined ? {} : { severity: "error" as const }),
    };
  },
});

/** What breaks because of the mark; `undefined` where readers skip it. */
function consequence(kind: FileKind, path: string): string | undefined {
  if (path.endsWith(".json")) return "ggen's JSON parser refuses it";
  return kind === "template" ? "the header below it is not seen" : undefined;
}
