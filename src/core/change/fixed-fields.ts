import { type DigestField, digestFields, readDigest } from "../digest-form.ts";
import { type Table, sameValue } from "../document.ts";
import { fabrication } from "../fabricated.ts";
import { MAX_QUOTE, quote } from "../limits.ts";
import { urlFault } from "../source-url.ts";

/** A key that may change after a version was published, and in what sense. */
export interface MutableField {
  /** Whether it belongs to a pack as a whole or to one version; in a flat list both stand in one record. */
  readonly of: "pack" | "version";
  readonly key: string;
  /** What a change of it is, in words. */
  readonly how: string;
}

/** All that may change after publication. Every other key stays as it was published. */
export const mutableFields: readonly MutableField[] = [
  { of: "version", key: "yanked", how: "a version may be yanked, and the reason reworded; it stays yanked" },
  { of: "version", key: "notes", how: "what is said about a version may be corrected" },
  { of: "pack", key: "versions", how: "versions may be added" },
  { of: "pack", key: "latest_version", how: "it follows the versions" },
  { of: "pack", key: "deprecated", how: "a pack may be deprecated, and taken up again" },
  { of: "pack", key: "owners", how: "owners come and go" },
  ...(
    [
      ["name", "description", "tags", "keywords", "category", "author", "license"],
      ["homepage", "repository", "documentation", "production_ready"],
    ] as const
  )
    .flat()
    .map((key) => ({ of: "pack", key, how: "what describes the pack speaks of its newest version" }) as const),
  ...(["updated", "downloads", "stars", "last_validated", "validation_score"] as const).map(
    (key) => ({ of: "pack", key, how: "it is counted or measured" }) as const,
  ),
];

/** The keys that say where the files of a version come from. */
export const sourceFields: readonly string[] = ["git_url", "git_rev", "path", "download_url", "manifest_url"];

/** A key whose value had to stay as it was. */
export interface BrokenField {
  readonly key: string;
  /** `undefined` where it was absent. */
  readonly before: unknown;
  /** `undefined` where it is absent now. */
  readonly after: unknown;
}

/**
 * The keys of a record that had to stay and did not, in the order of the record before. `of` says what the
 * record is about, `mayChange` names further keys that the registry lets change.
 */
export function brokenFields(
  before: Table,
  after: Table,
  of: readonly MutableField["of"][],
  mayChange: readonly string[],
): readonly BrokenField[] {
  const isMutable = (key: string): boolean =>
    mayChange.includes(key) || mutableFields.some((field) => field.key === key && of.includes(field.of));
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !isMutable(key))
    .map((key) => ({ key, before: valueOf(before, key), after: valueOf(after, key) }))
    .filter((field) => !sameValue(field.before, field.after) && !isCorrection(field));
}

function valueOf(record: Table, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** True where the value said nothing that anybody could rely on: other rules ask to correct such ones. */
function isCorrection({ key, before, after }: BrokenField): boolean {
  if (isDigestField(key)) return typeof before !== "string" || !isDigest(key, before);
  // The same address in a form that nobody can tamper with on the way.
  if (typeof before === "string" && typeof after === "string") return urlFault(before)?.repaired === after;
  // A version that repeats its key completes the record; `index/version-key` compares the two.
  return key === "version" && before === undefined;
}

function isDigestField(key: string): key is DigestField {
  return digestFields.some((field) => field === key);
}

function isDigest(field: DigestField, value: string): boolean {
  const form = readDigest(field, value);
  return form.kind === "digest" && fabrication(form.hex)?.sure !== true;
}

/** A value of an index as a message shows it: bounded JSON. */
export function shownValue(value: unknown): string {
  if (typeof value === "string") return quote(value);
  const text = JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? String(item) : item)) ?? "";
  return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
}
