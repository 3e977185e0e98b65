import { parseCargoRange, repairedRange } from "../../core/cargo-range.ts";
import { own } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { requirementsOf } from "../../core/solver/catalogue.ts";

export default defineRule({
  id: "index/dependency-range",
  subject: "index",
  severity: "error",
  summary: "Write the range of a dependency as Cargo does",
  *check({ doc, dialect, entries }) {
    if (dialect !== "packs-map") return;
    for (const { versions } of entries) {
      for (const { path, record } of versions) {
        for (const { id, range } of requirementsOf(own(record, "dependencies"))) {
          const parsed = parseCargoRange(range);
          const at = [...path, "dependencies", id];
          // What is no text is a fault of its type.
          if (!("fault" in parsed) || (range === "" && own(own(record, "dependencies"), id) !== "")) continue;
          const repaired = repairedRange(range);
          yield {
            message: `The range ${quote(range)} of ${quote(id)} is not a Cargo version requirement: ${parsed.fault}; write one such as "^1.2"`,
            at: doc.at(at),
            fix:
              repaired === undefined
                ? undefined
                : replaceValue(doc, at, quoted(repaired), `Write the range as ${quoted(repaired)}`),
          };
        }
      }
    }
  },
});
