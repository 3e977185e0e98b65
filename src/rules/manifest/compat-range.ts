import { text } from "../../core/document.ts";
import { parseCargoRange, repairedRange } from "../../core/cargo-range.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/compat-range",
  subject: "manifest",
  severity: "error",
  summary: "Write the range of ggen versions as Cargo does",
  *check({ dialect, doc, table, tablePath }) {
    const key = dialect === "archive" ? "ggen_version" : "ggen_compat";
    const range = text(table, key);
    if (range === undefined || range.trim() === "") return;
    const parsed = parseCargoRange(range);
    if (!("fault" in parsed)) return;
    const path = [...tablePath, key];
    const repaired = repairedRange(range);
    yield {
      message: `The range ${quote(range)} is not a Cargo version requirement: ${parsed.fault}; write one such as ">=26.7.3, <27.0.0"`,
      at: doc.at(path),
      fix:
        repaired === undefined
          ? undefined
          : replaceValue(doc, path, quoted(repaired), `Write the range as ${quoted(repaired)}`),
    };
  },
});
