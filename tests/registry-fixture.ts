import { createHash } from "node:crypto";
import { dirHash } from "../src/core/integrity/dir-hash.ts";
import { sha256 } from "../src/platform/digest.ts";
import { readBase } from "./rules/page.ts";

/** The files of the small valid registry that pages are laid over. */
export function registryFiles(): Record<string, string> {
  return readBase("registry");
}

const MANIFEST = "packages/io.example.greeting/gpack.toml";

/** The same registry with one fault: a version that is not semantic. */
export function withFault(files: Record<string, string>): Record<string, string> {
  return { ...files, [MANIFEST]: (files[MANIFEST] ?? "").replace('version = "1.0.0"', 'version = "1.0"') };
}

/**
 * The files that publish a new version of a pack: its manifest, its other files as given, and the index with one
 * version more, under the digest that the pack then has. `needs` is a pack that the version depends on.
 */
export function release(
  files: Record<string, string>,
  id: string,
  version: string,
  changes: Record<string, string> = {},
  needs?: string,
): Record<string, string> {
  const directory = `packages/${id}/`;
  const dependency = needs === undefined ? "" : `\n[dependencies]\n"${needs}" = "^1.0"\n`;
  const stated = (files[`${directory}gpack.toml`] ?? "").replace(/^version = ".*"$/m, `version = "${version}"`);
  const manifest = stated + dependency;
  const pack = Object.fromEntries(Object.entries(changes).map(([path, text]) => [`${directory}${path}`, text]));
  const after: Record<string, string> = { ...files, [`${directory}gpack.toml`]: manifest, ...pack };
  const index = JSON.parse(after["registry/index.json"] ?? "") as Index;
  const entry = index.packs[id];
  if (!entry) throw new Error(`the index has no ${id}`);
  entry.versions[version] = {
    ...entry.versions[entry.latest_version],
    version,
    git_rev: createHash("sha1").update(`${id}@${version}`).digest("hex"),
    integrity: directoryDigest(after, directory),
    ...(needs === undefined ? {} : { dependencies: { [needs]: "^1.0" } }),
  };
  entry.latest_version = version;
  return { ...after, "registry/index.json": `${JSON.stringify(index, null, 2)}\n` };
}

interface Index {
  packs: Record<string, { latest_version: string; versions: Record<string, Record<string, unknown>> }>;
}

/** The canonical digest of the files below a directory. */
function directoryDigest(files: Record<string, string>, directory: string): string {
  const hashed = Object.keys(files)
    .filter((path) => path.startsWith(directory))
    .map((path) => ({ name: path.slice(directory.length), sha256: sha256(files[path] ?? "") }));
  return dirHash(hashed, sha256);
}
