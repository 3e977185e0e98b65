import type { IndexEntry } from "../index-file.ts";
import type { Registry } from "../registry.ts";
import type { EntryChange } from "./entry-change.ts";
import type { ListedVersion } from "./listed-version.ts";
import type { PackChange } from "./pack-change.ts";
import { type Step, stepsOf } from "./version-step.ts";

/** A version that a change publishes: an index lists it after the change and did not before. */
export interface Release {
  readonly entry: EntryChange;
  /** The entry at the head. */
  readonly after: IndexEntry;
  readonly version: string;
  readonly listed: ListedVersion;
  /** How it follows the versions before it; `undefined` when it is no semantic version. */
  readonly step: Step | undefined;
  /** The pack of this repository that has the version now, when the change touches it. */
  readonly pack: PackChange | undefined;
  readonly registry: Registry;
}

/** The versions that a change publishes. */
export function releasesOf(
  entries: readonly EntryChange[],
  packs: readonly PackChange[],
  registry: Registry,
): readonly Release[] {
  const byDirectory = new Map(packs.map((pack) => [pack.directory, pack]));
  return entries.flatMap((entry) => {
    const { after } = entry;
    if (!after) return [];
    const together = entry.versions.flatMap((version) => (version.before || !version.after ? [] : [version.after]));
    if (together.length === 0) return [];
    const steps = stepsOf(
      entry.versions.flatMap(({ before }) => before ?? []),
      together,
    );
    const here = registry.packOf(after);
    const pack = here && byDirectory.get(here.directory);
    return together.map((listed) => ({
      entry,
      after,
      version: listed.version,
      listed,
      step: steps.get(listed.version),
      pack: pack?.after?.version === listed.version ? pack : undefined,
      registry,
    }));
  });
}
