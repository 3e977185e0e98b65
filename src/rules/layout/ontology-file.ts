import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "layout/ontology-file",
  subject: "pack",
  severity: "error",
  summary: "Give an engine pack its ontology.ttl",
  *check(pack) {
    if (pack.facts.dialect !== "engine" || pack.has("ontology.ttl")) return;
    yield {
      message: "The pack has no ontology.ttl, so ggen refuses to load it; add the graph beside pack.toml",
      at: wholeFile(pack.file),
    };
  },
});
