import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

/** What nobody runs: to say that it can be is a slip, or hides something. */
const NEVER: readonly string[] = [
  "turtle",
  "rdf-xml",
  "json-ld",
  "query",
  "toml",
  "json",
  "yaml",
  "workflow",
  "markdown",
  "html",
  "csv",
  "template",
];

export default defineRule({
  id: "security/executable-bit",
  subject: "content",
  severity: "note",
  summary: "Mark only programs as executable",
  security: { catalogue: "A14", cwe: [732], score: 3, confidence: "very-high", persona: "pedantic" },
  *check({ entry, language, path, source }) {
    if (entry.executable !== true || !source || source.text.startsWith("#!")) return;
    if (!NEVER.includes(language)) return;
    yield {
      message: "The file can be executed and is no program; take the right away (git update-index --chmod=-x)",
      at: wholeFile(path),
    };
  },
});
