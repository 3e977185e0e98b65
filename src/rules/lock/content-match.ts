import { own, texts, valueAt } from "../../core/document.ts";
import { type LockedFile, contentHash, olderContentHash } from "../../core/integrity/content-hash.ts";
import { quote } from "../../core/limits.ts";
import { type Lock, readLock } from "../../core/lock-file.ts";
import { lockSources, resolvedSource } from "../../core/lock-sources.ts";
import { recognise } from "../../core/recognise.ts";
import { type Reported, type Tools, defineRule } from "../../core/rule.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";
import { type Listing, baseName, directoryOf, joinPath } from "../../core/tree.ts";

/** Files of one pack, and bytes of all packs of a tree together, that are hashed. */
const MAX_FILES = 5000;
const MAX_BYTES = 64 * 1024 * 1024;

/** What the files of a pack hash to; `undefined` where the pack is not whole in the tree. */
type Hashes = { readonly now: string; readonly older: string } | "too much" | undefined;

/** The packs of a tree, each hashed once. */
interface Packs {
  readonly listing: Listing;
  readonly tools: Tools;
  readonly known: Map<string, Hashes>;
  /** Bytes that may still be hashed. */
  left: number;
}

export default defineRule({
  id: "lock/content-match",
  subject: "registry",
  severity: "warning",
  summary: "Lock packs as they are",
  *check({ listing }, tools) {
    const packs: Packs = { listing, tools, known: new Map(), left: MAX_BYTES };
    for (const { path, kind } of listing.entries) {
      if (kind !== "file" || baseName(path) !== "ggen.lock") continue;
      const source = tools.read(path);
      const lock = source && readLock(parseTomlDocument(source), recognise(path));
      if (lock?.dialect === "engine") yield* drifted(lock, packs);
    }
  },
});

function* drifted(lock: Lock, packs: Packs): Iterable<Reported> {
  const root = directoryOf(lock.recognised.path);
  const project = packs.tools.read(joinPath(root, "ggen.toml"));
  const config = project && parseTomlDocument(project).value;
  for (const { entry, path } of lockSources(lock)) {
    const stated = own(entry.record, "content_hash");
    const directory = resolvedSource(root, path);
    if (directory === undefined || typeof stated !== "string" || !/^blake3:[0-9a-f]{64}$/.test(stated)) continue;
    const extra = texts(valueAt(config, ["packs", entry.name]), "extra_ontologies");
    const hashes = hashesOf(directory, root, extra, packs);
    const pack = `The pack ${quote(entry.name)}`;
    const at = lock.doc.at([...entry.path, "content_hash"]);
    if (hashes === "too much") {
      packs.tools.incomplete(lock.recognised.path, `${pack} is too large to be compared with its lock`);
      return;
    }
    if (hashes === undefined || hashes.now === stated) continue;
    yield hashes.older === stated
      ? {
          message: `${pack} was locked by a release of ggen that looked at its ontology and templates only, and newer ones refuse that; let ggen write the lock file again`,
          at,
          severity: "note",
        }
      : {
          message: `${pack} is not what was locked: its files have another content_hash; let ggen write the lock file again, or bring the files back`,
          at,
        };
  }
}

/** The hashes of a pack with the graphs outside of it that a project adds, by paths from its root. */
function hashesOf(directory: string, root: string, extra: readonly string[], packs: Packs): Hashes {
  const key = JSON.stringify(extra.length === 0 ? directory : [directory, root, extra]);
  if (packs.known.has(key)) return packs.known.get(key);
  const files = filesOf(directory, root, extra, packs);
  const isMore = files === undefined || files === "too much";
  const hashes = isMore ? files : { now: contentHash(files), older: olderContentHash(files, extra) };
  packs.known.set(key, hashes);
  return hashes;
}

function filesOf(
  directory: string,
  root: string,
  extra: readonly string[],
  packs: Packs,
): readonly LockedFile[] | "too much" | undefined {
  const entries = packs.listing.under(directory);
  const start = directory === "" ? 0 : directory.length + 1;
  // A pack without its own parts cannot be what was locked: others report that, or the tree holds a part of it.
  const isWhole =
    ["pack.toml", "ontology.ttl"].every((name) => packs.listing.entry(joinPath(directory, name))) &&
    entries.some(({ path }) => path.startsWith("templates/", start) && path.endsWith(".tmpl"));
  if (!isWhole) return undefined;
  const named = [
    ...entries.map(({ path }) => ({ name: path.slice(start), path })),
    ...extra.map((name) => ({ name, path: resolvedSource(root, name) })),
  ].filter(({ name }) => !name.split("/").includes(".git"));
  if (named.length > MAX_FILES) return "too much";
  const files: LockedFile[] = [];
  for (const { name, path } of named) {
    if (packs.left <= 0) return "too much";
    const isFile = path !== undefined && packs.listing.entry(path)?.kind === "file";
    const content = isFile ? packs.tools.content(path) : undefined;
    if (!content) return undefined;
    packs.left -= content.bytes.length;
    files.push({ name, bytes: content.bytes });
  }
  return files;
}
