import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";
import { MANIFEST_NAMES, recognise } from "../../core/recognise.ts";
import { baseName } from "../../core/tree.ts";
import { parseYamlDocument } from "../../core/yaml-document.ts";

export default defineRule({
  id: "security/unreadable",
  subject: "content",
  severity: "error",
  summary: "Write manifests, headers and workflows that can be read",
  security: { catalogue: "B14", cwe: [1286], score: 6, confidence: "very-high" },
  *check(content) {
    const { source, path } = content;
    if (!source) return;
    const template = content.template();
    if (template) {
      const severity = severityIn(content.context, "EMIT", "error");
      const [problem] = template.header?.problems ?? [];
      if (template.unterminated && /^(?:to|sh\w*|from|inject|rdf|sparql):/m.test(source.text)) {
        yield {
          message: "The header is not closed, so its paths and hooks are not known; close it with a line ---",
          at: template.unterminated,
          severity,
        };
      } else if (problem && template.header?.value === undefined && !problem.message.includes(" twice")) {
        yield {
          message: `${problem.message}, so its paths and hooks are not known; repair it`,
          at: problem.at,
          severity,
        };
      }
      return;
    }
    if (content.language === "workflow") {
      const { value, problems } = parseYamlDocument(source, source.text, 0, "workflow");
      const [problem] = problems;
      if (problem && value === undefined)
        yield {
          message: `${problem.message}, so what the workflow runs is not known; repair it`,
          at: problem.at,
          severity: severityIn(content.context, "EXEC", "error"),
        };
      return;
    }
    if (content.language !== "toml" || !MANIFEST_NAMES.includes(baseName(recognise(path).path))) return;
    const doc = parseTomlDocument(source);
    const [problem] = doc.problems;
    if (doc.value !== undefined || !problem) return;
    yield {
      message: `${problem.message}, so what the manifest runs and needs is not known; repair it`,
      at: problem.at,
      severity: severityIn(content.context, "DATA", "error"),
    };
  },
});
