import { type CargoVersion, comparePre, compareVersions, parseVersion } from "../cargo-version.ts";
import type { ListedVersion } from "./listed-version.ts";

/** A listed version, taken apart. */
export interface ParsedVersion {
  readonly listed: ListedVersion;
  readonly parsed: CargoVersion;
}

/**
 * How a version follows those that were there before it.
 *
 * - `first`: nothing was there
 * - `patch`, `minor`, `major`: exactly the next after `from`, the highest of the line that it extends
 * - `preview`: a pre-release of such a version, or the next pre-release of one
 * - `skip`: it leaves numbers out
 * - `back`: it is lower than what its line has, or there is no line that it could extend
 * - `late`: a pre-release of a version that was released already; `from` is that release
 * - `order`: a pre-release that comes before one that was published; `from` is the later one
 */
export interface Step {
  readonly kind: "first" | "patch" | "minor" | "major" | "preview" | "skip" | "back" | "late" | "order";
  readonly version: ParsedVersion;
  readonly from: ParsedVersion | undefined;
  /** What may come instead: the next of each kind. */
  readonly next: readonly string[];
}

/** What may come instead, in words: `1.0.1, 1.1.0 or 2.0.0`. */
export function nextVersions({ next, version }: Step): string {
  const { pre } = version.parsed;
  const names = next.map((core) => (pre === "" ? core : `${core}-${pre}`));
  return [names.slice(0, -1).join(", "), ...names.slice(-1)].join(" or ");
}

/** The versions of a list that are semantic, lowest first. */
export function parsedVersions(versions: readonly ListedVersion[]): readonly ParsedVersion[] {
  return versions
    .flatMap((listed) => {
      const parsed = parseVersion(listed.version);
      return parsed ? [{ listed, parsed }] : [];
    })
    .toSorted((a, b) => compareVersions(a.parsed, b.parsed));
}

/**
 * The steps by which versions follow the published ones, by version. Versions of one change follow each other,
 * lowest first, so that a pack can be taken over with its history.
 */
export function stepsOf(
  published: readonly ListedVersion[],
  together: readonly ListedVersion[],
): ReadonlyMap<string, Step> {
  const lines = new Lines();
  for (const version of parsedVersions(published)) lines.add(version);
  const steps = new Map<string, Step>();
  for (const version of parsedVersions(together)) {
    steps.set(version.listed.version, lines.step(version));
    lines.add(version);
  }
  return steps;
}

/** The next patch on the line of a published version. */
export function nextPatch(published: readonly ListedVersion[], version: string): string | undefined {
  const parsed = parseVersion(version);
  const lines = new Lines();
  for (const known of parsedVersions(published)) lines.add(known);
  return parsed && lines.next(parsed)[0];
}

/** The minor lines of a major version: their highest releases, and which line is the last. */
interface Major {
  readonly minors: Map<number, ParsedVersion>;
  last: ParsedVersion;
}

/** What was published, by line: it grows while the steps are worked out. */
class Lines {
  readonly #majors = new Map<number, Major>();
  /** The highest release. */
  #top: ParsedVersion | undefined;
  readonly #releases = new Map<string, ParsedVersion>();
  /** The highest pre-release by the version that it is of. */
  readonly #previews = new Map<string, ParsedVersion>();

  add(version: ParsedVersion): void {
    const { major, minor, pre } = version.parsed;
    const core = coreOf(version.parsed);
    if (pre !== "") {
      this.#previews.set(core, higher(this.#previews.get(core), version));
      return;
    }
    this.#releases.set(core, version);
    this.#top = higher(this.#top, version);
    const known = this.#majors.get(major) ?? { minors: new Map<number, ParsedVersion>(), last: version };
    this.#majors.set(major, known);
    known.minors.set(minor, higher(known.minors.get(minor), version));
    known.last = higher(known.last, version);
  }

  step(version: ParsedVersion): Step {
    const { pre } = version.parsed;
    if (pre === "") return this.#release(version);
    const core = coreOf(version.parsed);
    const released = this.#releases.get(core);
    if (released) return { kind: "late", version, from: released, next: this.next(version.parsed) };
    const highest = this.#previews.get(core);
    if (highest)
      return { kind: comparePre(pre, highest.parsed.pre) < 0 ? "order" : "preview", version, from: highest, next: [] };
    const step = this.#release(version);
    const isNext = step.kind === "patch" || step.kind === "minor" || step.kind === "major";
    return isNext ? { ...step, kind: "preview" } : step;
  }

  /** How the three numbers of a version follow. */
  #release(version: ParsedVersion): Step {
    const { major, minor, patch } = version.parsed;
    const step = (kind: Step["kind"], from: ParsedVersion): Step => ({
      kind,
      version,
      from,
      next: this.next(version.parsed),
    });
    const top = this.#top;
    if (!top) return { kind: "first", version, from: undefined, next: [] };
    const known = this.#majors.get(major);
    const line = known?.minors.get(minor);
    if (line) {
      const distance = patch - line.parsed.patch;
      return step(distance === 1 ? "patch" : distance > 1 ? "skip" : "back", line);
    }
    const from = known?.last ?? top;
    const distance = known ? minor - from.parsed.minor : major - from.parsed.major;
    const isNext = distance === 1 && patch === 0 && (known !== undefined || minor === 0);
    return step(isNext ? (known ? "minor" : "major") : distance > 0 ? "skip" : "back", from);
  }

  /** The next patch, minor and major version of the lines around a version. */
  next({ major, minor }: CargoVersion): readonly string[] {
    const top = this.#top;
    if (!top) return [];
    const known = this.#majors.get(major);
    const last = known?.last ?? top;
    const line = known?.minors.get(minor) ?? last;
    return [
      `${line.parsed.major}.${line.parsed.minor}.${line.parsed.patch + 1}`,
      `${last.parsed.major}.${last.parsed.minor + 1}.0`,
      `${top.parsed.major + 1}.0.0`,
    ];
  }
}

function higher(known: ParsedVersion | undefined, version: ParsedVersion): ParsedVersion {
  return known && compareVersions(known.parsed, version.parsed) >= 0 ? known : version;
}

function coreOf({ major, minor, patch }: CargoVersion): string {
  return `${major}.${minor}.${patch}`;
}
