import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/description-length",
  subject: "manifest",
  severity: "warning",
  summary: "Describe the pack in a sentence",
  *check({ dialect, description, doc, tablePath }, { policy }) {
    if (description === undefined || dialect === "ontology-bundle") return;
    const least = policy.minDescription;
    // More code units than this hold enough characters in any script.
    if (description.length >= 2 * least + 2) return;
    const length = Array.from(description.trim()).length;
    if (length === 0 || length >= least) return;
    yield {
      message: `The description has ${length} ${length === 1 ? "character" : "characters"}; say in at least ${least} what the pack generates`,
      at: doc.at([...tablePath, "description"]),
    };
  },
});
