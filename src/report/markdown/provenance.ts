import type { Report } from "../../core/report.ts";
import { codeSpan, markdown } from "../escape.ts";
import { provenance } from "../facts/provenance.ts";
import { type Section, fixed } from "../section.ts";

/** By what the report was made, of what; folded. */
export function provenanceSection(report: Report, digest: string): Section {
  return fixed([
    "<details><summary>Provenance</summary>",
    "",
    "| | |",
    "|---|---|",
    ...provenance(report, digest).map(
      ({ label, value, isCode }) => `| ${label} | ${isCode ? codeSpan(value) : markdown(value)} |`,
    ),
    "",
    "</details>",
    "",
  ]);
}
