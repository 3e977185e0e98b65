import { type Document, own, texts, valueAt } from "../../core/document.ts";
import { type LockedFile, contentHash } from "../../core/integrity/content-hash.ts";
import { quote } from "../../core/limits.ts";
import { type Lock, readLock } from "../../core/lock-file.ts";
import { lockSources, resolvedSource } from "../../core/lock-sources.ts";
import { recognise } from "../../core/recognise.ts";
import { type Reported, type Tools, defineRule } from "../../core/rule.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";
import { type Listing, baseName, directoryOf, joinPath } from "../../core/tree.ts";

/** Files of one pack, and bytes of all packs of a tree together, that are hashed. */
const MAX_FILES = 5000;
const MAX_BYTES = 256 * 1024 * 1024;

/** Bytes that may still be hashed. */
interface Budget {
  bytes: number;
}

export default defineRule({
  id: "lock/content-match",
  subject: "registry",
  severity: "warning",
  summary: "Lock packs as they are",
  *check({ listing }, tools) {
    const budget: Budget = { bytes: MAX_BYTES };
    for (const { path, kind } of listing.entries) {
      const recognised = recognise(path);
      if (kind !== "file" || recognised.copy || baseName(path) !== "ggen.lock") continue;
      const source = tools.read(path);
      const lock = source && readLock(parseTomlDocument(source), recognised);
      if (lock?.dialect === "engine") yield* drifted(lock, listing, tools, budget);
    }
  },
});

function* drifted(lock: Lock, listing: Listing, tools: Tools, budget: Budget): Iterable<Reported> {
  const root = directoryOf(lock.recognised.path);
  const project = tools.read(joinPath(root, "ggen.toml"));
  const config = project && parseTomlDocument(project);
  for (const { entry, path } of lockSources(lock)) {
    const stated = own(entry.record, "content_hash");
    const directory = resolvedSource(root, path);
    if (directory === undefined || typeof stated !== "string" || !/^blake3:[0-9a-f]{64}$/.test(stated)) continue;
    const files = filesOf(directory, listing, tools, budget);
    if (files === "too much") {
      tools.incomplete(lock.recognised.path, `The pack ${quote(entry.name)} is too large to be compared with its lock`);
      return;
    }
    if (files === undefined) continue;
    const extra = graphsFromElsewhere(config, entry.name, root, tools);
    if (extra === undefined || contentHash([...files, ...extra]) === stated) continue;
    if (contentHash([...files.filter(isOfOlderHash), ...extra]) === stated) {
      yield {
        message: `The pack ${quote(entry.name)} was locked by a release of ggen that looked at its ontology and templates only, and newer ones refuse that; let ggen write the lock file again`,
        at: lock.doc.at([...entry.path, "content_hash"]),
        severity: "note",
      };
      continue;
    }
    yield {
      message: `The pack ${quote(entry.name)} is not what was locked: its files have another content_hash; let ggen write the lock file again, or bring the files back`,
      at: lock.doc.at([...entry.path, "content_hash"]),
    };
  }
}

/** Before 2026-08-03 the sync engine hashed these alone (crates/ggen-engine/src/pack.rs). */
function isOfOlderHash({ name }: LockedFile): boolean {
  return name === "ontology.ttl" || (name.startsWith("templates/") && name.endsWith(".tmpl"));
}

/** All files of an engine pack; `undefined` where it is not whole in the tree. */
function filesOf(
  directory: string,
  listing: Listing,
  tools: Tools,
  budget: Budget,
): readonly LockedFile[] | "too much" | undefined {
  const entries = listing.under(directory);
  const start = directory === "" ? 0 : directory.length + 1;
  // A pack without its own parts cannot be what was locked: others report that, or the tree holds a part of it.
  const isWhole =
    ["pack.toml", "ontology.ttl"].every((name) => listing.entry(joinPath(directory, name))) &&
    entries.some(({ path }) => path.startsWith("templates/", start) && path.endsWith(".tmpl"));
  if (!isWhole) return undefined;
  const files: LockedFile[] = [];
  for (const { path, kind } of entries) {
    const name = path.slice(start);
    if (name.split("/").includes(".git")) continue;
    if (files.length >= MAX_FILES || budget.bytes <= 0) return "too much";
    const content = kind === "file" ? tools.content(path) : undefined;
    if (!content) return undefined;
    budget.bytes -= content.bytes.length;
    files.push({ name, bytes: content.bytes });
  }
  return files;
}

/** Graphs outside of the pack that ggen.toml adds to it; `undefined` where one cannot be read. */
function graphsFromElsewhere(
  config: Document | undefined,
  pack: string,
  root: string,
  tools: Tools,
): readonly LockedFile[] | undefined {
  const declared = texts(valueAt(config?.value, ["packs", pack]), "extra_ontologies");
  const files: LockedFile[] = [];
  for (const name of declared) {
    const path = resolvedSource(root, name);
    const content = path === undefined ? undefined : tools.content(path);
    if (!content) return undefined;
    files.push({ name, bytes: content.bytes });
  }
  return files;
}
