import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/other-schema",
  subject: "manifest",
  severity: "note",
  summary: "Know that this pack.toml describes a bundle of ontologies",
  *check({ dialect, doc, tablePath }) {
    if (dialect !== "ontology-bundle") return;
    yield {
      message:
        "This pack.toml describes a bundle of ontologies, not a pack of templates; nothing in it is checked as a pack",
      at: doc.keyAt(tablePath),
    };
  },
});
