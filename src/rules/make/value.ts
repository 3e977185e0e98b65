import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "make/value",
  subject: "make",
  severity: "error",
  summary: "Give gpack run values that it can use",
  *check({ doc, file }) {
    for (const { kind, message, path } of file?.faults ?? []) {
      if (kind !== "value") continue;
      yield { message: `${quote(path.join("."))} ${message}; \`gpack run\` refuses it`, at: doc.at(path) };
    }
  },
});
