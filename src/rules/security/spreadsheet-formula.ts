import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";

const FORMULA =
  /(?:^|[,;\t]|\n)("?\s*[=+@-]\s*(?:cmd|HYPERLINK|WEBSERVICE|IMPORTXML|IMPORTDATA|IMPORTHTML|IMPORTRANGE|DDE|EXEC|CALL|SUM\([^)\n]*\)\*cmd)\s*[|(][^\n,]{0,120})/gi;

export default defineRule({
  id: "security/spreadsheet-formula",
  subject: "content",
  severity: "warning",
  summary: "Write tables of values, without formulas",
  security: { catalogue: "D14", cwe: [1236], score: 4, confidence: "medium" },
  *check(content) {
    for (const { language, source, context } of content.units()) {
      if (language !== "csv") continue;
      for (const match of source.text.matchAll(FORMULA)) {
        const [written, cell = ""] = match;
        const start = match.index + written.length - cell.length;
        yield {
          message: `The cell ${quote(cell)} is a formula: a spreadsheet runs or fetches what it names; write the value, or an apostrophe before it`,
          at: source.place(start, start + cell.length),
          severity: severityIn(context, "DATA", "warning"),
        };
      }
    }
  },
});
