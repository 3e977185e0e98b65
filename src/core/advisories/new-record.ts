import { type Table, own } from "../document.ts";
import { InputError } from "../input-error.ts";
import type { Tree } from "../tree.ts";
import { type Advisory, readAdvisory } from "./advisory.ts";
import { affectedSet } from "./affected-set.ts";
import { cutOrder, isIn } from "./cut.ts";
import { advisoryPath, isAdvisoryPath } from "./path.ts";
import { versioningOf } from "./versioning.ts";

/** What somebody says of a weakness. */
export interface NewAdvisory {
  readonly package: string;
  readonly summary: string;
  /** The first version that has it; `0` for all from the beginning. */
  readonly introduced: string;
  /** The version that repairs it, or the last that has it; neither where all that follow have it. */
  readonly fixed: string | undefined;
  readonly lastAffected: string | undefined;
  readonly severity: "CRITICAL" | "HIGH" | "MODERATE" | "LOW" | undefined;
  readonly malicious: boolean;
  readonly aliases: readonly string[];
  readonly references: readonly string[];
}

/** A record that is ready to be written. */
export interface WrittenAdvisory {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  /** The published versions that it is about, as the index lists them. */
  readonly affected: readonly string[];
}

/** The version of the OSV schema that records are written by. */
const SCHEMA_VERSION = "1.6.7";

/**
 * Writes an advisory about a gpack of an index: `GPACK-<year>-<number>`, the number after the highest of its year.
 * @throws InputError for a gpack that the index does not list, for a version that is none, and for a range of no version
 */
export function writeAdvisory(advisory: NewAdvisory, packs: Table, tree: Tree, now: string): WrittenAdvisory {
  const entry = own(packs, advisory.package);
  if (entry === undefined) {
    throw new InputError(
      "id",
      `no gpack ${JSON.stringify(advisory.package)} is in the index; \`gpack list\` shows those that are`,
    );
  }
  const id = nextId(tree, now.slice(0, 4));
  const record = recordOf(id, advisory, now);
  const read = readAdvisory(record);
  if ("fault" in read) throw new InputError("advisory", `the advisory cannot be written: ${read.fault}`);
  const affected = affectedVersions(read, Object.keys(own(entry, "versions") ?? {}));
  return { id, path: advisoryPath(id), text: `${JSON.stringify(record, undefined, 2)}\n`, affected };
}

function recordOf(id: string, advisory: NewAdvisory, now: string): Table {
  const { introduced, fixed, lastAffected, severity } = advisory;
  if (fixed !== undefined && lastAffected !== undefined)
    throw new InputError("--last-affected", "--fixed and --last-affected say the same in two ways; give one");
  const { isVersion, compare } = semantic();
  for (const [option, version] of [
    ["introduced", introduced === "0" ? undefined : introduced],
    ["fixed", fixed],
    ["last-affected", lastAffected],
  ] as const) {
    if (version !== undefined && !isVersion(version))
      throw new InputError(
        `--${option}`,
        `--${option} ${JSON.stringify(version)} is no semantic version; write one such as 1.2.0`,
      );
  }
  const end = fixed ?? lastAffected;
  if (end !== undefined && introduced !== "0" && compare(end, introduced) < (fixed === undefined ? 0 : 1)) {
    throw new InputError("--introduced", `no version lies between ${introduced} and ${end}; --introduced comes first`);
  }
  const specific = { ...(advisory.malicious ? { kind: "malicious" } : {}), ...(severity ? { severity } : {}) };
  return {
    schema_version: SCHEMA_VERSION,
    id,
    published: now,
    modified: now,
    ...(advisory.aliases.length > 0 ? { aliases: advisory.aliases } : {}),
    summary: advisory.summary,
    affected: [
      {
        package: { ecosystem: "gpack", name: advisory.package },
        ranges: [
          {
            type: "SEMVER",
            events: [
              { introduced },
              ...(fixed === undefined ? [] : [{ fixed }]),
              ...(lastAffected === undefined ? [] : [{ last_affected: lastAffected }]),
            ],
          },
        ],
      },
    ],
    ...(advisory.references.length > 0 ? { references: advisory.references.map((url) => ({ type: "WEB", url })) } : {}),
    ...(Object.keys(specific).length > 0 ? { database_specific: specific } : {}),
  };
}

function semantic() {
  const versioning = versioningOf("gpack");
  return {
    isVersion: (text: string) => versioning.isVersion(text),
    compare: (a: string, b: string) => versioning.compare(a, b),
  };
}

function nextId(tree: Tree, year: string): string {
  let last = 0;
  for (const { path } of tree.entries) {
    if (!isAdvisoryPath(path)) continue;
    const [, of, number = ""] = /GPACK-(\d{4})-(\d{4,9})\.json$/.exec(path) ?? [];
    if (of === year) last = Math.max(last, Number(number));
  }
  return `GPACK-${year}-${String(last + 1).padStart(4, "0")}`;
}

function affectedVersions(advisory: Advisory, published: readonly string[]): readonly string[] {
  const versioning = versioningOf("gpack");
  return published
    .filter((version) =>
      advisory.affected.some((affected) => isIn(cutOrder(versioning), version, affectedSet(affected).versions)),
    )
    .toSorted((a, b) => versioning.compare(a, b));
}
