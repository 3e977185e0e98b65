import { compareText } from "../finding.ts";
import type { Advisory, Affected } from "./advisory.ts";
import { type Ecosystem, packageName } from "./versioning.ts";

/** An advisory and what it says of one package. */
export interface Entry {
  readonly advisory: Advisory;
  readonly affected: Affected;
}

/** Advisories by the packages that they warn of. */
export interface AdvisoryDatabase {
  /** What is known of a package; withdrawn advisories are left out. */
  about(ecosystem: Ecosystem, name: string): readonly Entry[];
  /** Ecosystems that the database has anything of: of the others it knows nothing. */
  readonly ecosystems: ReadonlySet<Ecosystem>;
  readonly size: number;
}

/** Indexes advisories. Of several with one id the one that was modified last counts. */
export function createDatabase(advisories: Iterable<Advisory>): AdvisoryDatabase {
  const newest = new Map<string, Advisory>();
  for (const advisory of advisories) {
    const known = newest.get(advisory.id);
    if (!known || Date.parse(known.modified) < Date.parse(advisory.modified)) newest.set(advisory.id, advisory);
  }
  const byPackage = new Map<string, Entry[]>();
  const known = new Set<Ecosystem>();
  for (const advisory of newest.values()) {
    for (const affected of advisory.affected) {
      known.add(affected.ecosystem);
      if (advisory.withdrawn) continue;
      const key = keyOf(affected.ecosystem, affected.name);
      const entries = byPackage.get(key);
      if (entries) entries.push({ advisory, affected });
      else byPackage.set(key, [{ advisory, affected }]);
    }
  }
  for (const entries of byPackage.values()) entries.sort((a, b) => compareText(a.advisory.id, b.advisory.id));
  return {
    about: (ecosystem, name) => byPackage.get(keyOf(ecosystem, packageName(ecosystem, name))) ?? [],
    ecosystems: known,
    size: newest.size,
  };
}

function keyOf(ecosystem: Ecosystem, name: string): string {
  return `${ecosystem}/${name}`;
}

/** How old advisory data may be, and how old it is. */
export interface Freshness {
  /** The day on which the data was had, or the newest that any of it was modified: `2026-10-01`. */
  readonly asOf: string;
  /** The day of the run. */
  readonly today: string;
  readonly maxDays: number;
}

/** Why data is too old to clear anything; `undefined` when it is not. Data of a day to come is as good as new. */
export function stalenessOf({ asOf, today, maxDays }: Freshness): string | undefined {
  const days = Math.round((Date.parse(today) - Date.parse(asOf)) / 86_400_000);
  if (asOf === "") return "nobody knows how old the advisory data is: no record of it could be read";
  if (Number.isNaN(days)) return `nobody knows how old the advisory data is: ${JSON.stringify(asOf)} is no day`;
  if (days <= maxDays) return undefined;
  return `the advisory data is of ${asOf}, ${days} days before ${today}, and may be ${maxDays} days old`;
}
