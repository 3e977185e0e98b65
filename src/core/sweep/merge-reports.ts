import { compareText } from "../finding.ts";
import { type Coverage, type Gap, type Report, createReport, reportJson } from "../report.ts";

/** The report of one part of a sweep. */
export interface ShardReport {
  /** From 1. */
  readonly index: number;
  readonly report: Report;
}

/** What a sweep was to look at. */
export interface SweepPlan {
  readonly count: number;
  /** Files that every part has, and their bytes: counted once. */
  readonly shared: { readonly files: number; readonly bytes: number };
}

/**
 * The reports of all parts as one. A part without a report is a gap, and so are parts that were judged otherwise than the first: by other
 * rules, another policy or another version. The same report twice is one; two reports of one part that differ, and one of a part that was
 * not planned, are gaps. What several parts found in the files that they share is told once. `undefined` when there is no report at all.
 */
export function mergeReports(parts: readonly ShardReport[], { count, shared }: SweepPlan): Report | undefined {
  const texts = new Map(parts.map((part) => [part, reportJson(part.report)]));
  const textOf = (part: ShardReport): string => texts.get(part) ?? "";
  const sorted = parts
    .toSorted((a, b) => a.index - b.index || compareText(textOf(a), textOf(b)))
    .filter((part, at, all) => {
      const before = all[at - 1];
      return before?.index !== part.index || textOf(before) !== textOf(part);
    });
  const first = sorted[0]?.report;
  if (!first) return undefined;
  const gaps: Gap[] = [];
  for (let index = 1; index <= count; index += 1) {
    if (!sorted.some((part) => part.index === index))
      gaps.push(gap(`part ${index} of ${count} gave no report`, "look at its job, and run it again"));
  }
  for (const [at, { index, report }] of sorted.entries()) {
    // A part without a gpack has these at least.
    if (report.coverage.files === 0 && shared.files > 0)
      gaps.push(gap(`part ${index} looked at no file`, "look at its job, and run it again"));
    if (index > count)
      gaps.push(gap(`part ${index} was not planned: there are ${count}`, "run all parts again, together"));
    if (sorted[at - 1]?.index === index)
      gaps.push(gap(`part ${index} gave reports that differ`, "run all parts again, together"));
  }
  for (const { index, report } of sorted) {
    const other = differences(first, report);
    if (other !== undefined)
      gaps.push(
        gap(`part ${index} was judged by ${other} than part ${sorted[0]?.index ?? 1}`, "run all parts again, together"),
      );
  }
  const reports = sorted.map(({ report }) => report);
  const packs = new Map(reports.flatMap((report) => report.packs).map((pack) => [pack.path, pack]));
  return createReport({
    version: first.tool.version,
    ruleSet: first.ruleSet,
    policy: first.policy,
    subject: first.subject,
    failOn: first.failOn,
    findings: once(reports.flatMap(({ findings }) => findings)),
    packs: [...packs.values()].map(({ path, id, version }) => ({
      path,
      id: id ?? undefined,
      version: version ?? undefined,
    })),
    coverage: mergedCoverage(reports, shared, gaps),
    ...(first.date === undefined ? {} : { date: first.date }),
  });
}

function gap(reason: string, next: string): Gap {
  return { file: "", reason, who: { kind: "maintainers", names: [] }, next };
}

/** How two parts were judged differently, in words. */
function differences(first: Report, other: Report): string | undefined {
  if (other.ruleSet !== first.ruleSet) return "other rules or advisories";
  if (other.policy !== first.policy) return "another policy";
  return other.tool.version === first.tool.version && other.failOn === first.failOn ? undefined : "another version";
}

function mergedCoverage(reports: readonly Report[], shared: SweepPlan["shared"], gaps: readonly Gap[]): Coverage {
  const sum = (of: (coverage: Coverage) => number): number =>
    reports.reduce((total, { coverage }) => total + of(coverage), 0);
  const again = reports.length - 1;
  const truncated: Record<string, number> = {};
  for (const { coverage } of reports)
    for (const [rule, many] of Object.entries(coverage.truncated)) truncated[rule] = (truncated[rule] ?? 0) + many;
  return {
    files: Math.max(0, sum(({ files }) => files) - again * shared.files),
    bytes: Math.max(0, sum(({ bytes }) => bytes) - again * shared.bytes),
    packs: sum(({ packs }) => packs),
    entries: Math.max(...reports.map(({ coverage }) => coverage.entries)),
    rules: Math.max(...reports.map(({ coverage }) => coverage.rules)),
    gaps: [...gaps, ...once(reports.flatMap(({ coverage }) => coverage.gaps))],
    notChecked: [...new Set(reports.flatMap(({ coverage }) => coverage.notChecked))].toSorted(compareText),
    truncated,
  };
}

/** Things that say the same are one. */
function once<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
