import type { Finding } from "../core/finding.ts";
import { visible } from "./escape.ts";

/** The one line of a finding: `file:line:column: severity: message [rule]`. */
export function findingLine(finding: Finding): string {
  const { file, line, column } = finding.at;
  return `${visible(file)}:${line}:${column}: ${finding.severity}: ${visible(finding.message)} [${finding.rule}]`;
}
