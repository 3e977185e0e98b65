import { parseVersion } from "../cargo-version.ts";
import { type Table, sameValue } from "../document.ts";
import { likenessText } from "../lookalike/likeness-text.ts";
import { findLookalikes } from "../lookalike/lookalikes.ts";
import { formsOf } from "../lookalike/name-forms.ts";
import { type Place, wholeFile } from "../source.ts";
import type { EntryChange } from "./entry-change.ts";
import type { PackChange } from "./pack-change.ts";

/**
 * Something that one change alone can have: the name of a new pack, the slot of a version, the files of a version
 * that is not published yet. Two changes that claim the same may both be valid, and not together.
 */
export interface Claim {
  readonly kind: "name" | "version" | "files";
  readonly id: string;
  /** `undefined` for a name. */
  readonly version: string | undefined;
  /** What would be published, to tell the same change from another one. */
  readonly record: Table | undefined;
  /** Where the claim is made, at the head of its change. */
  at(): Place;
}

/** Two claims of which one has to give way. */
export interface Collision {
  /**
   * `name`, `version`: both publish it, with other content; `alike`: two new names that people take for each other;
   * `files`: one publishes a version whose files the other still alters.
   */
  readonly kind: "name" | "alike" | "version" | "files";
  readonly mine: Claim;
  readonly theirs: Claim;
  /** How the name of mine resembles that of theirs, in words that follow it; empty for all other kinds. */
  readonly likeness: string;
}

/** What a change claims: `entries` and `packs` as the change compares them. */
export function claimsOf(entries: readonly EntryChange[], packs: readonly PackChange[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (const entry of entries) {
    const { key, before, after } = entry;
    if (!after) continue;
    if (!before) {
      claims.push({ kind: "name", id: key, version: undefined, record: after.record, at: () => entry.at([]) });
    }
    for (const version of entry.versions) {
      const listed = version.after;
      if (version.before || !listed) continue;
      const at = (): Place => entry.at(listed.at);
      claims.push({ kind: "version", id: key, version: listed.version, record: listed.record, at });
    }
  }
  for (const { before, after, standing } of packs) {
    if (standing || !before || !after || after.id === undefined || before.version !== after.version) continue;
    const { id, version } = after;
    const at = (): Place => placeOf(after);
    if (version !== undefined) claims.push({ kind: "files", id, version, record: undefined, at });
  }
  return claims;
}

function placeOf(after: NonNullable<PackChange["after"]>): Place {
  const manifest = after.manifest();
  if (manifest) return manifest.doc.at([...manifest.tablePath, "version"]);
  return wholeFile(after.file);
}

/**
 * The claims that cannot both be met. Two that would publish the very same record do not collide: one of the changes
 * holds the other. Where the name of a new pack collides, its versions are not told again.
 */
export function collisionsOf(mine: readonly Claim[], theirs: readonly Claim[]): readonly Collision[] {
  const bySlot = new Map<string, Claim[]>();
  for (const claim of theirs) bySlot.set(slotOf(claim), [...(bySlot.get(slotOf(claim)) ?? []), claim]);
  const collisions: Collision[] = [];
  const taken = new Set<string>();
  for (const claim of mine) {
    if (claim.kind === "version" && taken.has(claim.id)) continue;
    for (const other of bySlot.get(slotOf(claim)) ?? []) {
      const kind = kindOf(claim, other);
      if (!kind || (claim.record && other.record && sameValue(claim.record, other.record))) continue;
      if (kind === "name") taken.add(claim.id);
      collisions.push({ kind, mine: claim, theirs: other, likeness: "" });
    }
  }
  return [...collisions, ...alike(mine, theirs)];
}

/** New names that resemble new names of the other side. */
function alike(mine: readonly Claim[], theirs: readonly Claim[]): readonly Collision[] {
  const earlier = namesOf(theirs);
  const later = [...namesOf(mine)].filter(([id]) => !earlier.has(id));
  if (earlier.size === 0 || later.length === 0) return [];
  const claims = [...earlier.values(), ...later.map(([, claim]) => claim)];
  const found = findLookalikes(
    claims.map(({ id }) => formsOf(id)),
    earlier.size,
  );
  return found.flatMap(({ name, earlier: other, likeness, edit }) => {
    const [claim, resembled] = [claims[name], claims[other]];
    if (!claim || !resembled || other >= earlier.size) return [];
    return [{ kind: "alike", mine: claim, theirs: resembled, likeness: likenessText(likeness, resembled.id, edit) }];
  });
}

function namesOf(claims: readonly Claim[]): ReadonlyMap<string, Claim> {
  return new Map(claims.flatMap((claim) => (claim.kind === "name" ? [[claim.id, claim] as const] : [])));
}

function kindOf(mine: Claim, theirs: Claim): Collision["kind"] | undefined {
  if (mine.kind === "name" || theirs.kind === "name") return mine.kind === theirs.kind ? "name" : undefined;
  if (mine.kind === "version" && theirs.kind === "version") return "version";
  return mine.kind === "files" && theirs.kind === "files" ? undefined : "files";
}

/** Claims of one slot may collide. Build metadata makes no other version. */
function slotOf({ id, version }: Claim): string {
  if (version === undefined) return id;
  return `${id}\0${parseVersion(version) ? version.replace(/\+.*$/, "") : version}`;
}
