import { recordFaults } from "../../core/advisories/record-faults.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "advisory/form",
  subject: "advisory",
  severity: "error",
  summary: "Write advisories that every reader of OSV understands",
  *check({ doc }) {
    yield* recordFaults(doc);
  },
});
