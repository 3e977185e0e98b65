import type { Finding } from "../core/finding.ts";
import { visible } from "./escape.ts";
import { waiverText } from "./waiver.ts";

/** The one line of a finding: `file:line:column: severity: message [rule]`, and what a waiver says of it. */
export function findingLine(finding: Finding): string {
  const { file, line, column } = finding.at;
  const waiver = waiverText(finding);
  const more = waiver === undefined ? "" : ` ${visible(waiver)}`;
  return `${visible(file)}:${line}:${column}: ${finding.severity}: ${visible(finding.message)} [${finding.rule}]${more}`;
}
