import { parseCargoRange, repairedRange } from "../../core/cargo-range.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { dependenciesOf } from "../../core/manifest-dependencies.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/dependency-range",
  subject: "manifest",
  severity: "error",
  summary: "Write the range of a dependency as Cargo does",
  *check(manifest) {
    const { doc } = manifest;
    for (const { id, range, rangePath } of dependenciesOf(manifest)) {
      if (range === undefined) continue;
      const parsed = parseCargoRange(range);
      if (!("fault" in parsed)) continue;
      const repaired = repairedRange(range);
      yield {
        message: `The range ${quote(range)} of ${quote(id)} is not a Cargo version requirement: ${parsed.fault}; write one such as "^1.2"`,
        at: doc.at(rangePath),
        fix:
          repaired === undefined
            ? undefined
            : replaceValue(doc, rangePath, quoted(repaired), `Write the range as ${quoted(repaired)}`),
      };
    }
  },
});
