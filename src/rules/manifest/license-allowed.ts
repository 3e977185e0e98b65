import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { isAllowed, parseSpdx } from "../../core/spdx.ts";

export default defineRule({
  id: "manifest/license-allowed",
  subject: "manifest",
  severity: "error",
  summary: "Use a licence that the registry allows",
  *check({ dialect, doc, license, tablePath }, { policy }) {
    if (policy.allowedLicenses.length === 0 || license === undefined || dialect === "ontology-bundle") return;
    const parsed = parseSpdx(license);
    // What is no expression is the matter of manifest/license-spdx.
    if ("fault" in parsed) return;
    const allowed = new Set(policy.allowedLicenses.map((id) => id.toLowerCase()));
    if (isAllowed(parsed.expression, allowed)) return;
    yield {
      message: `The licence ${quote(license)} is not allowed in this registry; choose among ${policy.allowedLicenses.slice(0, 10).map(quote).join(", ")}`,
      at: doc.at([...tablePath, "license"]),
    };
  },
});
