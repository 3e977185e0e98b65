import { meet } from "../interval.ts";
import type { Advisory, AdvisoryKind, AdvisorySeverity } from "./advisory.ts";
import { affectedSet } from "./affected-set.ts";
import { type VersionSet, cutOrder, isIn, unite, without } from "./cut.ts";
import type { AdvisoryDatabase, Entry } from "./database.ts";
import type { Requirement } from "./requirement.ts";
import { type Ecosystem, versioningOf } from "./versioning.ts";

/** What advisories say of a requirement: one for each weakness, whatever the number of its names. */
export interface Advice {
  /** The name of the weakness that says most, then its other names. */
  readonly ids: readonly string[];
  readonly summary: string;
  readonly kind: AdvisoryKind;
  readonly severity: AdvisorySeverity;
  /** Whether every version that meets the requirement is affected, some are, or nobody can tell. */
  readonly reach: "all" | "some" | "unclear";
  /** The least version that is affected by nothing, not below what is asked for; `undefined` when there is none. */
  readonly safe: string | undefined;
}

/** What a database says of a requirement, worst first. */
export function adviceFor(
  database: AdvisoryDatabase,
  requirement: Requirement,
  published?: readonly string[],
): readonly Advice[] {
  const { ecosystem, name, versions } = requirement;
  const order = cutOrder(versioningOf(ecosystem));
  const entries = database.about(ecosystem, name);
  const sets = new Map(entries.map((entry) => [entry, affectedSet(entry.affected)]));
  const found: Advice[] = [];
  let safe: string | null | undefined;
  for (const group of groupsOf(entries)) {
    let affected: VersionSet = [];
    let unclear = false;
    for (const entry of group) {
      const set = sets.get(entry);
      if (!set) continue;
      affected = unite(order, affected, set.versions);
      unclear ||= set.unclear;
    }
    const hit = meet(order, versions, affected);
    if (hit.length === 0 && !unclear) continue;
    const reach = hit.length === 0 ? "unclear" : without(order, versions, affected).length === 0 ? "all" : "some";
    // That nobody looks after a package is repaired by no version of it.
    safe ??=
      safeVersion(
        ecosystem,
        versions,
        entries.filter(({ advisory }) => isHarm(advisory.kind)).flatMap((entry) => sets.get(entry) ?? []),
        published,
      ) ?? null;
    const advice = told(group.map(({ advisory }) => advisory));
    found.push({ ...advice, reach, safe: isHarm(advice.kind) ? (safe ?? undefined) : undefined });
  }
  return found.toSorted((a, b) => RANK[b.severity] - RANK[a.severity]);
}

const RANK: Readonly<Record<AdvisorySeverity, number>> = { critical: 4, high: 3, unknown: 2, moderate: 1, low: 0 };
function isHarm(kind: AdvisoryKind): boolean {
  return kind === "malicious" || kind === "vulnerability" || kind === "unsound";
}

const KINDS: readonly AdvisoryKind[] = ["malicious", "vulnerability", "unsound", "unmaintained", "notice"];

/** Which database names a weakness best: malice before all, then our own, then the large ones. */
const NAMES = [/^MAL-/, /^GPACK-/, /^GHSA-/, /^RUSTSEC-/, /^PYSEC-/, /^GO-/, /^CVE-/];

/** Advisories of one weakness together: those that name each other, or the same third. */
function groupsOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const groupOf = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    const ids = [entry.advisory.id, ...entry.advisory.aliases];
    const merged = new Set([entry, ...ids.flatMap((id) => [...(groupOf.get(id) ?? [])])]);
    for (const { advisory } of merged) for (const id of [advisory.id, ...advisory.aliases]) groupOf.set(id, merged);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}

function told(advisories: readonly Advisory[]): Pick<Advice, "ids" | "summary" | "kind" | "severity"> {
  const ids = [...new Set(advisories.flatMap(({ id, aliases }) => [id, ...aliases]))];
  const rank = (id: string): number =>
    (NAMES.findIndex((pattern) => pattern.test(id)) + NAMES.length + 1) % (NAMES.length + 1);
  const sorted = ids.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const kind = KINDS.find((candidate) => advisories.some((advisory) => advisory.kind === candidate));
  const severities = advisories.map(({ severity }) => severity);
  // A database that does not know is no reason to doubt one that does.
  const stated = severities.filter((severity) => severity !== "unknown");
  const [worst] = (stated.length > 0 ? stated : severities).toSorted((a, b) => RANK[b] - RANK[a]);
  return {
    ids: sorted,
    summary: advisories.map(({ summary }) => summary).find((summary) => summary !== "") ?? "",
    kind: kind ?? "vulnerability",
    severity: kind === "malicious" ? "critical" : (worst ?? "unknown"),
  };
}

/**
 * The least version, from the least that meets a requirement on, that no advisory is about. Where nobody says which
 * versions are published, those at which something is repaired are the ones that surely are.
 */
function safeVersion(
  ecosystem: Ecosystem,
  asked: VersionSet,
  sets: readonly ReturnType<typeof affectedSet>[],
  published: readonly string[] | undefined,
): string | undefined {
  const versioning = versioningOf(ecosystem);
  const order = cutOrder(versioning);
  if (sets.some(({ versions, unclear }) => unclear && versions.length === 0)) return undefined;
  const repaired = sets.flatMap(({ versions }) =>
    versions.flatMap(({ to }) => (to?.version === undefined || to.after ? [] : [to.version])),
  );
  const least = asked[0]?.from;
  return (published ?? repaired)
    .filter((version) => versioning.isVersion(version))
    .filter((version) => least === undefined || order.compare({ version, after: false }, least) >= 0)
    .filter((version) => !sets.some(({ versions }) => isIn(order, version, versions)))
    .toSorted((a, b) => versioning.compare(a, b))[0];
}
