import type { Finding } from "../core/finding.ts";
import { asideText } from "./aside.ts";
import { visible } from "./escape.ts";

/** The one line of a finding: `file:line:column: severity: message [rule]`, and what a waiver or the base says of it. */
export function findingLine(finding: Finding): string {
  const { file, line, column } = finding.at;
  const aside = asideText(finding);
  const more = aside === undefined ? "" : ` ${visible(aside)}`;
  return `${visible(file)}:${line}:${column}: ${finding.severity}: ${visible(finding.message)} [${finding.rule}]${more}`;
}
