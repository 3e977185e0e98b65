import { own, text, texts } from "../document.ts";
import type { Manifest } from "../manifest.ts";
import { dependenciesOf } from "../manifest-dependencies.ts";
import { isSemver } from "../version.ts";

/** What an index says of a gpack, taken from its manifest. */
export interface PackDescription {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string | undefined;
  readonly author: string | undefined;
  readonly homepage: string | undefined;
  readonly repository: string | undefined;
  readonly category: string | undefined;
  readonly keywords: readonly string[];
  /** Other gpacks by id, with the range that is needed; `undefined` where the dialect cannot say. */
  readonly dependencies: Readonly<Record<string, string>> | undefined;
}

/** Why a manifest cannot be listed, in words that follow the name of the file. */
export interface Undescribed {
  readonly reason: string;
}

/** Describes the gpack of a manifest: of the dialects that a `packs` map lists. */
export function describePack(manifest: Manifest): PackDescription | Undescribed {
  const { dialect, id, name, version, description, doc, table, root } = manifest;
  switch (dialect) {
    case "gpack":
    case "rpack":
    case "package":
    case "archive":
      break;
    default:
      return { reason: `is a manifest of the dialect ${dialect}, which ggen's registry client does not list` };
  }
  const [problem] = doc.problems;
  if (problem) return { reason: `cannot be read as ggen reads it: ${problem.message}` };
  if (!id || !name || !version || !description) {
    const missing = Object.entries({ id, name, version, description }).flatMap(([key, value]) => (value ? [] : [key]));
    return { reason: `states no ${missing.join(", ")}` };
  }
  if (!isSemver(version))
    return { reason: `has the version ${JSON.stringify(version)}, which is not MAJOR.MINOR.PATCH` };
  return {
    id,
    name,
    version,
    description,
    license: manifest.license,
    author: text(table, "author") ?? (texts(table, "authors").join(", ") || undefined),
    homepage: text(table, "homepage"),
    repository: text(table, "repository") ?? text(own(root, "metadata"), "repository"),
    category: text(table, "category") ?? texts(table, "categories")[0],
    keywords: texts(table, "keywords"),
    dependencies: rangesOf(manifest),
  };
}

function rangesOf(manifest: Manifest): PackDescription["dependencies"] {
  if (manifest.dialect !== "gpack" && manifest.dialect !== "rpack") return undefined;
  const ranges: Record<string, string> = {};
  for (const { id, range } of dependenciesOf(manifest)) if (range !== undefined) ranges[id] = range;
  return ranges;
}

/** Narrows what `describePack` gave. */
export function isDescribed(described: PackDescription | Undescribed): described is PackDescription {
  return "id" in described;
}
