import type { Finding } from "../../core/finding.ts";
import { contradictionIn } from "../../core/report-consistency.ts";
import { type Report, type ReportSubject, reportJson } from "../../core/report.ts";
import { isCommitId } from "../../core/revision.ts";
import { reportFaults } from "../../core/schema/report.ts";
import { type Refusal, refused } from "./refusal.ts";
import { type Archive, REPORT_FILE } from "./source-port.ts";

/** A report on a change. */
export type ChangeReport = Report & { readonly subject: Extract<ReportSubject, { readonly kind: "change" }> };

/** The longest text that a report of ours can have: a list of globs of the policy. */
const MAX_TEXT = 20_000;
const MAX_FINDINGS = 50_000;

/** Reads the report of an archive as data, and refuses what gpack would not have written. */
export function readAnyReport(archive: Archive): { readonly report: Report; readonly text: string } | Refusal {
  if ("reason" in archive) return refused(`The artifact is not taken: ${archive.reason}`);
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(archive.files.get(REPORT_FILE));
    value = JSON.parse(text);
  } catch {
    return refused(`${REPORT_FILE} is no JSON in UTF-8`);
  }
  const [fault] = reportFaults(value);
  if (fault)
    return refused(
      `${REPORT_FILE} is no report: ${[...fault.path, fault.key ?? ""].join("/").slice(0, 200)} ${fault.message}`,
    );
  const report = value as Report;

  // Equal bytes leave no room for keys that stand twice, or for what another reader would see in it.
  if (reportJson(report) !== text) return refused(`${REPORT_FILE} is not written as gpack writes it`);
  if (report.findings.length > MAX_FINDINGS) return refused(`The report has more than ${MAX_FINDINGS} findings`);
  if (longestText(report) > MAX_TEXT) return refused(`The report has a text of more than ${MAX_TEXT} characters`);
  const wrong = report.findings.map(problemOfFinding).find((problem) => problem !== undefined);
  if (wrong !== undefined) return refused(`The report has a finding ${wrong}`);
  const contradiction = contradictionIn(report);
  if (contradiction !== undefined) return refused(`The report contradicts itself: ${contradiction}`);

  return { report, text };
}

/** Reads the report of a change; refuses one of anything else, and of another head. */
export function readReport(
  archive: Archive,
  head: string,
): { readonly report: ChangeReport; readonly text: string } | Refusal {
  const read = readAnyReport(archive);
  if ("kind" in read) return read;
  const { report, text } = read;
  if (!isOfChange(report)) return refused("The report is of a whole tree, not of a pull request");
  const { subject } = report;
  if (!isCommitId(subject.head) || !isCommitId(subject.base))
    return refused("The report does not name its commits in full");
  if (subject.head !== head) return refused(`The report is of ${subject.head}, but the run was of ${head}`);
  return { report, text };
}

function isOfChange(report: Report): report is ChangeReport {
  return report.subject.kind === "change";
}

/** What rules and paths of ours never are: they become addresses of pages. */
function problemOfFinding({ rule, at, related = [], fix }: Finding): string | undefined {
  if (!/^[a-z][a-z0-9-]{0,40}\/[a-z][a-z0-9-]{0,60}$/.test(rule)) return "whose rule has no name of a rule";
  const places = [at, ...related.map((one) => one.at), ...(fix?.edits.map((edit) => edit.at) ?? [])];
  const isOutside = ({ file }: { readonly file: string }): boolean =>
    file.split("/").some((part) => part === ".." || part === ".") || file.startsWith("/");
  return places.some(isOutside) ? "at a path that leads out of the repository" : undefined;
}

function longestText(value: unknown): number {
  if (typeof value === "string") return value.length;
  if (value === null || typeof value !== "object") return 0;
  return Object.entries(value).reduce((most, [key, item]) => Math.max(most, key.length, longestText(item)), 0);
}
