import { type Table, isTable, own, text } from "../document.ts";
import { newestVersion } from "../newest-version.ts";
import { plainPath } from "../registry.ts";
import { sameLicense } from "../spdx.ts";
import { orderedInsert, versionOrder } from "./ordered-insert.ts";
import type { PackDescription } from "./pack-description.ts";

/** Where the files of a version come from, and what they are. */
export interface VersionSource {
  readonly gitUrl: string;
  /** The full id of a commit. */
  readonly gitRev: string;
  /** The directory in the repository, `""` for its root. */
  readonly path: string;
  readonly integrity: string;
  /** When the commit was made: RFC 3339, in UTC. */
  readonly published: string | undefined;
}

/** What only the person who lists a gpack knows. */
export interface EntryChoices {
  readonly owners: readonly string[];
  readonly tags: readonly string[];
  readonly keywords: readonly string[];
  readonly category: string | undefined;
}

/** For who chooses nothing. */
export const noChoices: EntryChoices = { owners: [], tags: [], keywords: [], category: undefined };

/**
 * The entry of a gpack with a version as its source has it; `entry` is what is listed so far, if anything. What was said
 * of a version that is listed already and its source does not tell, such as a yank, stays.
 */
export function publishedEntry(
  entry: unknown,
  pack: PackDescription,
  source: VersionSource,
  choices: EntryChoices,
): Table {
  const version = newVersion(pack, source);
  if (!isTable(entry)) return newEntry(pack, version, choices);
  const listed = own(own(entry, "versions"), pack.version);
  const { owners, tags, keywords, category } = choices;
  return defined({
    ...withVersion(entry, pack, isTable(listed) ? { ...listed, ...version } : version),
    ...(owners.length > 0 ? { owners } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
    ...(category === undefined ? {} : { category }),
  });
}

/** The record of a new version, with every field that ggen's client needs. */
function newVersion({ version, dependencies }: PackDescription, source: VersionSource): Table {
  return defined({
    version,
    git_url: source.gitUrl,
    git_rev: source.gitRev,
    path: source.path || undefined,
    // The client hashes Git's own files, too, so there is no value that could be published.
    sha256: "",
    integrity: source.integrity,
    dependencies: dependencies && notEmpty(dependencies),
    published: source.published,
  });
}

/** A version that is listed, as the files of the tree say that it is. What they do not tell stays as it is. */
export function refreshedVersion(
  record: Table,
  { version, dependencies }: PackDescription,
  found: Pick<VersionSource, "path" | "integrity">,
): Table {
  const stated = text(record, "path");
  return defined({
    ...record,
    version,
    sha256: text(record, "sha256") ?? "",
    // A path that is only spelled in another way is left alone.
    path: plainPath(stated ?? "") === found.path ? stated : found.path || undefined,
    integrity: found.integrity,
    dependencies: dependencies
      ? (notEmpty(dependencies) ?? emptied(own(record, "dependencies")))
      : own(record, "dependencies"),
  });
}

/** The record of a gpack that is not listed yet. */
function newEntry(pack: PackDescription, version: Table, choices: EntryChoices): Table {
  return defined({
    id: pack.id,
    name: pack.name,
    description: pack.description,
    latest_version: pack.version,
    tags: choices.tags,
    keywords: choices.keywords.length > 0 ? choices.keywords : pack.keywords,
    category: choices.category ?? pack.category,
    author: pack.author,
    license: pack.license,
    homepage: pack.homepage,
    repository: pack.repository ?? browsable(text(version, "git_url") ?? ""),
    owners: choices.owners.length > 0 ? choices.owners : undefined,
    versions: { [pack.version]: version },
  });
}

/**
 * An entry with one version more, or with that version as it is given. What describes the gpack as a whole follows
 * the manifest of its newest version; what people chose for it stays.
 */
export function withVersion(entry: Table, pack: PackDescription, version: Table): Table {
  const listed = own(entry, "versions");
  const isListed = isTable(own(listed, pack.version));
  const versions = orderedInsert(isTable(listed) ? listed : {}, pack.version, version, versionOrder);
  const latest = newestVersion({
    versions: Object.entries(versions).flatMap(([key, record]) => (isTable(record) ? [{ key, path: [], record }] : [])),
  });
  const stated = text(entry, "license");
  const described =
    latest === undefined || latest === pack.version
      ? {
          name: pack.name,
          // Between two versions people may find better words for the index.
          description: isListed ? (text(entry, "description") ?? pack.description) : pack.description,
          license:
            pack.license !== undefined && sameLicense(stated ?? "", pack.license) ? stated : (pack.license ?? stated),
        }
      : {};
  return defined({
    ...entry,
    id: pack.id,
    ...described,
    latest_version: latest ?? text(entry, "latest_version") ?? pack.version,
    tags: own(entry, "tags") ?? [],
    keywords: own(entry, "keywords") ?? pack.keywords,
    versions,
  });
}

/** No dependency is left: a table that is there stays, and is empty. */
function emptied(listed: unknown): Table | undefined {
  return isTable(listed) ? {} : undefined;
}

function notEmpty(table: Table): Table | undefined {
  return Object.keys(table).length > 0 ? table : undefined;
}

/** The members of a table that are not `undefined`. */
function defined(table: Table): Table {
  return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined));
}

/** Where people look at a repository: its address without the ending that git does not need. */
function browsable(gitUrl: string): string | undefined {
  return gitUrl.startsWith("https://") ? gitUrl.replace(/\.git$/, "") : undefined;
}
