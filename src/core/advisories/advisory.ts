import { isDateTime } from "../date-time.ts";
import { isTable, own, text, texts } from "../document.ts";
import { cvss3Score } from "./cvss3.ts";
import { cvss4Score } from "./cvss4.ts";
import { type Ecosystem, isEcosystem, packageName } from "./versioning.ts";

/** What an advisory warns of. `unmaintained`, `unsound` and `notice` are RustSec's words for what is no vulnerability. */
export type AdvisoryKind = "malicious" | "vulnerability" | "unmaintained" | "unsound" | "notice";

export type AdvisorySeverity = "critical" | "high" | "moderate" | "low" | "unknown";

/** One advisory of OSV (https://ossf.github.io/osv-schema/), as far as we judge by it. */
export interface Advisory {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly kind: AdvisoryKind;
  readonly severity: AdvisorySeverity;
  /** RFC 3339. */
  readonly modified: string;
  /** It was taken back: it warns of nothing. */
  readonly withdrawn: boolean;
  /** The packages of ecosystems that we understand. */
  readonly affected: readonly Affected[];
}

/** One package that an advisory names. */
export interface Affected {
  readonly ecosystem: Ecosystem;
  /** As its ecosystem compares it: see `packageName`. */
  readonly name: string;
  readonly ranges: readonly AffectedRange[];
  readonly versions: readonly string[];
}

/** What happens to a package along its versions. */
export type RangeEvent = {
  readonly at: "introduced" | "fixed" | "last_affected" | "limit";
  readonly version: string;
};
export interface AffectedRange {
  readonly events: readonly RangeEvent[];
}

/** Events of a range and versions of a package that are read: five times the longest of the public databases. */
const MAX_EVENTS = 2_000;
const MAX_VERSIONS = 50_000;

/** Reads a record of OSV; says what is wrong with one that cannot be read. Keys that we do not know are left alone. */
export function readAdvisory(record: unknown): Advisory | { readonly fault: string } {
  const id = text(record, "id");
  const modified = text(record, "modified");
  if (id === undefined || !/^[A-Za-z0-9][A-Za-z0-9:._-]{0,127}$/.test(id)) return { fault: "it has no id" };
  if (modified === undefined || !isDateTime(modified)) return { fault: `${id} does not say when it was modified` };
  const list = own(record, "affected");
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const aliases = texts(record, "aliases");
  const affected: Affected[] = [];
  for (const entry of entries) {
    const read = readAffected(entry);
    if (read && "fault" in read) return { fault: `${id} ${read.fault}` };
    if (read) affected.push(read);
  }
  return {
    id,
    aliases,
    summary: text(record, "summary") ?? firstLine(text(record, "details") ?? ""),
    kind: kindOf(record, [id, ...aliases], entries),
    severity: severityOf(record, entries),
    modified,
    withdrawn: own(record, "withdrawn") !== undefined,
    affected,
  };
}

function readAffected(entry: unknown): Affected | { readonly fault: string } | undefined {
  const named = own(entry, "package");
  const ecosystem = text(named, "ecosystem") ?? "";
  const name = text(named, "name");
  if (!isEcosystem(ecosystem) || name === undefined) return undefined;
  const ranges: AffectedRange[] = [];
  const written = own(entry, "ranges");
  for (const range of Array.isArray(written) ? written : []) {
    // Commits say nothing of the version that somebody asks for.
    if (text(range, "type") === "GIT") continue;
    const events = own(range, "events");
    if (!Array.isArray(events) || events.length > MAX_EVENTS) return { fault: "has a range without usable events" };
    ranges.push({ events: events.flatMap(readEvent) });
  }
  const versions = texts(entry, "versions");
  if (versions.length > MAX_VERSIONS) return { fault: `lists more than ${MAX_VERSIONS} versions of one package` };
  return { ecosystem, name: packageName(ecosystem, name), ranges, versions };
}

const EVENTS = ["introduced", "fixed", "last_affected", "limit"] as const;

function readEvent(event: unknown): readonly RangeEvent[] {
  return EVENTS.flatMap((at) => {
    const version = text(event, at);
    return version === undefined ? [] : [{ at, version }];
  });
}

function kindOf(record: unknown, ids: readonly string[], entries: readonly unknown[]): AdvisoryKind {
  const stated = text(own(record, "database_specific"), "kind");
  if (ids.some((id) => id.startsWith("MAL-")) || stated === "malicious") return "malicious";
  const informational = entries.map((entry) => text(own(entry, "database_specific"), "informational"));
  const [first] = informational;
  if (first === undefined || informational.some((word) => word !== first)) return "vulnerability";
  return first === "unmaintained" || first === "unsound" ? first : "notice";
}

/** As the database words it, else by the score of the vector that it states. */
function severityOf(record: unknown, entries: readonly unknown[]): AdvisorySeverity {
  const word = text(own(record, "database_specific"), "severity")?.toLowerCase();
  if (word === "critical" || word === "high" || word === "moderate" || word === "low") return word;
  if (word === "medium") return "moderate";
  const scores = [record, ...entries]
    .flatMap((holder) => {
      const list = own(holder, "severity");
      return Array.isArray(list) ? list : [];
    })
    .flatMap((severity: unknown) => {
      const vector = isTable(severity) ? (text(severity, "score") ?? "") : "";
      const score = cvss3Score(vector) ?? cvss4Score(vector);
      return score === undefined ? [] : [score];
    });
  if (scores.length === 0) return "unknown";
  const most = Math.max(...scores);
  if (most >= 9) return "critical";
  if (most >= 7) return "high";
  return most >= 4 ? "moderate" : "low";
}

function firstLine(details: string): string {
  return details.slice(0, 300).split("\n", 1)[0] ?? "";
}
