import type { Report } from "../../core/report.ts";
import { type AffectedPack, affectedPacks } from "../../core/sweep/affected-packs.ts";
import { blastRadius } from "../../core/sweep/blast-radius.ts";
import { type ShardReport, mergeReports } from "../../core/sweep/merge-reports.ts";
import { isShared } from "../../core/sweep/shard.ts";
import type { Tree } from "../../core/tree.ts";
import { type IssueText, sweepIssue } from "../../report/sweep-issue.ts";
import { readAnyReport } from "../publish-report/read-report.ts";
import { REPORT_FILE, type SourcePort } from "../publish-report/source-port.ts";

/** Which parts of which run are put together. */
export interface SweepRequest {
  readonly run: number;
  /** What the names of the artifacts begin with. */
  readonly artifact: string;
  readonly count: number;
}

export interface SweepPorts {
  readonly source: Pick<SourcePort, "artifactsOf" | "archive">;
  readonly tree: Tree;
  /** For each pack that is needed those that need it. */
  readonly dependents: ReadonlyMap<string, readonly string[]>;
}

/** What a sweep found. */
export interface Sweep {
  /** `undefined` where no part gave a report. */
  readonly report: Report | undefined;
  readonly affected: readonly AffectedPack[];
  readonly issues: readonly IssueText[];
  /** Why the report of a part was not taken, in sentences. */
  readonly refused: readonly string[];
  /** Whether a pack that is not among the affected is known to be well: not where something was not looked at. */
  readonly isWhole: boolean;
}

/** An archive of one report: a report of 5,000 findings has 3 MB before it is packed. */
const MAX_ARCHIVE = 8 * 1024 * 1024;
const expected = { names: [REPORT_FILE], maxBytes: 32 * 1024 * 1024 };

/** Puts the reports of all parts together. Rejected with a `DeliveryFailure` when GitHub cannot be asked. */
export async function takeSweep(request: SweepRequest, { source, tree, dependents }: SweepPorts): Promise<Sweep> {
  const parts: ShardReport[] = [];
  const refused: string[] = [];
  for (let index = 1; index <= request.count; index += 1) {
    const [artifact] = await source.artifactsOf(request.run, `${request.artifact}${index}`);
    if (!artifact || artifact.run !== request.run) continue;
    const read = readAnyReport(await source.archive(artifact.id, MAX_ARCHIVE, expected));
    if ("kind" in read) refused.push(`Part ${index}: ${read.sentence}`);
    else if (read.report.subject.kind === "tree") parts.push({ index, report: read.report });
    else refused.push(`Part ${index}: the report is of a change`);
  }
  const report = mergeReports(parts, { count: request.count, shared: sharedOf(tree) });
  const affected = report ? affectedPacks(report) : [];
  return {
    report,
    affected,
    issues: affected.map((pack) => sweepIssue(pack, blastRadius(pack.name, dependents))),
    refused,
    isWhole: report !== undefined && report.coverage.gaps.length === 0,
  };
}

/** The files that every part had, and their bytes. */
function sharedOf(tree: Tree): { readonly files: number; readonly bytes: number } {
  let files = 0;
  let bytes = 0;
  for (const entry of tree.entries) {
    if (!isShared(entry)) continue;
    const content = entry.kind === "file" ? tree.read(entry.path) : new Uint8Array();
    if ("reason" in content) continue;
    files += 1;
    bytes += content.length;
  }
  return { files, bytes };
}
