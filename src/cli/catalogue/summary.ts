import { text, texts } from "../../core/document.ts";
import { compareText } from "../../core/finding.ts";
import type { RegistryCatalogue } from "../../core/solver/registry-catalogue.ts";
import { ABSENT } from "../../core/solver/version-set.ts";

/** What a list shows of a pack. */
export interface PackSummary {
  readonly id: string;
  /** The highest version that is not yanked and no pre-release, else the highest; `null` where there is none. */
  readonly version: string | null;
  readonly name: string | null;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
  readonly deprecated: boolean;
  /** True when no version may be chosen any more. */
  readonly yanked: boolean;
}

/** What a list shows of every pack, sorted by id. */
export function summaries(catalogue: RegistryCatalogue): readonly PackSummary[] {
  return [...catalogue.ids()].toSorted(compareText).map((id) => summaryOf(catalogue, id));
}

/** What a list shows of a pack. */
export function summaryOf(catalogue: RegistryCatalogue, id: string): PackSummary {
  const record = catalogue.entriesOf(id)[0]?.record;
  const pack = catalogue.universe.pack(id);
  const isYanked = pack.all === ABSENT && pack.releases.length > 0;
  return {
    id,
    version: pack.releases[pack.newest]?.version ?? null,
    name: text(record, "name") ?? null,
    description: text(record, "description") ?? null,
    tags: texts(record, "tags"),
    keywords: texts(record, "keywords"),
    deprecated: catalogue.deprecationOf(id) !== undefined,
    yanked: isYanked,
  };
}
