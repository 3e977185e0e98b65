import { quote } from "../limits.ts";
import type { Candidates } from "./candidates.ts";
import type { Requirement } from "./catalogue.ts";
import type { Dependency, Requested, Term } from "./incompatibility.ts";
import { ABSENT, NOTHING, type VersionSet, hasVersion, positionsOf } from "./version-set.ts";

/** Says what was asked for, or what releases need, and which versions that means. */
export function tellCause(cause: Requested | Dependency): string {
  const { requirement, needed, matching } = cause;
  const who = cause.kind === "requested" ? "you ask for" : tellNeed(cause.dependent, cause.releases);
  const what = `${who} ${tellRequirement(requirement)}`;
  if (matching === NOTHING) return `${what} (${whyNone(cause)})`;
  return (matching | ABSENT) === needed.all ? what : `${what} (${listVersions(needed, matching)})`;
}

function whyNone({ needed, published }: Requested | Dependency): string {
  if (!needed.isKnown) return "nobody offers it";
  if (needed.releases.length === 0) return "it has no version";
  if (published !== NOTHING) return `only yanked versions meet that: ${listVersions(needed, published)}`;
  return needed.all === ABSENT ? "every version is yanked" : `there is only ${listVersions(needed, needed.all)}`;
}

/** Says that terms exclude each other, as what the first of them needs or cannot have beside it. */
export function tellTerms(terms: readonly Term[]): string {
  const chosen = terms.filter(({ allowed }) => (allowed & ABSENT) === NOTHING);
  const needed = terms.filter(({ allowed }) => (allowed & ABSENT) !== NOTHING);
  const what = needed.map(({ pack, allowed }) => tellVersions(pack, pack.all ^ allowed)).join(" or ");
  const [only] = chosen;
  if (!only) return what === "" ? "nothing fits" : `${what} is needed`;
  if (what !== "") {
    const others = chosen.slice(1).map(({ pack, allowed }) => ` with ${tellVersions(pack, allowed)}`);
    return `${others.length > 0 ? `${tellVersions(only.pack, only.allowed)}${others.join("")} needs` : tellNeed(only.pack, only.allowed)} ${what}`;
  }
  const all = chosen.map(({ pack, allowed }) => tellVersions(pack, allowed));
  if (all.length > 1) return `${all.join(" and ")} exclude each other`;
  return isAny(only.pack, only.allowed)
    ? `no version of ${quote(only.pack.id)} can be used`
    : `${all.join("")} cannot be used`;
}

function tellNeed(pack: Candidates, set: VersionSet): string {
  const isOne = isAny(pack, set) || positionsOf(set).length === 1;
  return `${tellVersions(pack, set)} ${isOne ? "needs" : "need"}`;
}

function isAny(pack: Candidates, set: VersionSet): boolean {
  return (set | ABSENT) === pack.all && positionsOf(set).length > 1;
}

/** The versions of a pack, with its name: `"io.example.words" 1.0.0 to 1.4.0`. */
export function tellVersions(pack: Candidates, set: VersionSet): string {
  return isAny(pack, set) ? `any version of ${quote(pack.id)}` : `${quote(pack.id)} ${listVersions(pack, set)}`;
}

/** Runs of versions that are told one by one. */
const MAX_RUNS = 4;

/** The versions of a set, runs of those that may be chosen drawn together. */
export function listVersions(pack: Candidates, set: VersionSet): string {
  const runs: string[][] = [];
  let isOpen = false;
  for (const position of positionsOf(pack.all | set)) {
    const { version } = pack.releases[position] ?? { version: "" };
    if (!hasVersion(set, position)) isOpen = false;
    else if (isOpen) runs.at(-1)?.push(version);
    else {
      runs.push([version]);
      isOpen = true;
    }
  }
  const told = runs.slice(0, MAX_RUNS).map((run) => (run.length > 2 ? `${run[0]} to ${run.at(-1)}` : run.join(", ")));
  const more = runs.slice(MAX_RUNS).reduce((sum, run) => sum + run.length, 0);
  return `${told.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

/** A requirement as it is written, bounded and on one line: `"io.example.words" ^1.2`. */
export function tellRequirement({ id, range }: Requirement): string {
  const plain = range.trim().replaceAll(/\s+/g, " ");
  if (plain === "") return quote(id);
  return `${quote(id)} ${/^[\w.+*<>=~^,\- ]{1,80}$/.test(plain) ? plain : quote(range)}`;
}
