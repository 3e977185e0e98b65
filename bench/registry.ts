import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dirHash } from "../src/core/integrity/dir-hash.ts";
import { sha256 } from "../src/platform/digest.ts";

/** What a generated registry holds beside its manifests and index. */
export interface Shape {
  readonly packs: number;
  /** Whether each pack has a template; without one it has a manifest and a README only. */
  readonly templates: boolean;
  /** Version of every pack. */
  readonly version: string;
}

/** The id of the nth pack. */
export function packId(nth: number): string {
  return `io.example.area-${nth % 97}.pack-${nth}`;
}

/** The manifest of the nth pack, about 0.9 KB. */
export function manifest(nth: number, version: string): string {
  const id = packId(nth);
  return `# ${id}: one of many packs of a generated registry.
[gpack]
id = "${id}"
name = "Pack ${nth}"
version = "${version}"
description = "Generates the files of example ${nth} from a graph of its parts, their names and their relations"
license = "${nth % 3 === 0 ? "Apache-2.0" : "MIT"}"
ggen_compat = ">=0.2.0, <3.0.0"

[dependencies]
${nth > 10 ? `"${packId(nth % 10)}" = "^1.0"\n` : ""}
[rdf]
base = "https://example.org/${nth}#"

[rdf.prefixes]
ex = "https://example.org/${nth}#"
rdfs = "http://www.w3.org/2000/01/rdf-schema#"
skos = "http://www.w3.org/2004/02/skos/core#"

[preset.vars]
author = "Example"
edition = "2021"
module_name = "module_${nth}"
documentation = "true"
`;
}

/** A template of the nth pack. */
function template(nth: number): string {
  return `---\nto: src/module_${nth}.rs\nforce: true\n---\n//! Module ${nth}.\n{% for row in sparql_results.parts %}\npub mod {{ row.name }};\n{% endfor %}\n`;
}

/** The files of the nth pack, by their names in it. */
function packFiles(nth: number, version: string, templates: boolean): Readonly<Record<string, string>> {
  return {
    "gpack.toml": manifest(nth, version),
    "README.md": `# Pack ${nth}\n\nGenerates the files of example ${nth}; see the template for what it writes.\n`,
    ...(templates
      ? { "templates/module.tmpl": template(nth) }
      : // Something to generate from, of a kind that is not parsed: what is measured is manifest and index.
        { "templates/graphs/parts.jsonld": "{}\n" }),
  };
}

function digestOf(files: Readonly<Record<string, string>>): string {
  const hashed = Object.entries(files).map(([name, text]) => ({ name, sha256: sha256(text) }));
  return dirHash(hashed, sha256);
}

/** The index entry of the nth pack with its versions, the newest last. */
export function entry(nth: number, versions: readonly string[], templates: boolean): unknown {
  const id = packId(nth);
  return {
    id,
    name: `Pack ${nth}`,
    description: `Generates the files of example ${nth} from a graph of its parts, their names and their relations`,
    latest_version: versions.at(-1),
    tags: ["example", `area-${nth % 97}`],
    keywords: ["generated", `pack-${nth}`],
    license: nth % 3 === 0 ? "Apache-2.0" : "MIT",
    repository: "https://github.com/example/registry",
    versions: Object.fromEntries(
      versions.map((version) => [
        version,
        {
          version,
          git_url: "https://github.com/example/registry.git",
          git_rev: createHash("sha1").update(`${id}@${version}`).digest("hex"),
          path: `packages/${id}`,
          sha256: "",
          integrity: digestOf(packFiles(nth, version, templates)),
          ...(nth > 10 ? { dependencies: { [packId(nth % 10)]: "^1.0" } } : {}),
        },
      ]),
    ),
  };
}

/** The text of the whole index; `versionsOf` says which versions each pack has. */
export function index(packs: number, versionsOf: (nth: number) => readonly string[], templates: boolean): string {
  const entries: Record<string, unknown> = {};
  for (let nth = 0; nth < packs; nth += 1) entries[packId(nth)] = entry(nth, versionsOf(nth), templates);
  return `${JSON.stringify({ updated: "2026-10-01T12:00:00Z", packs: entries }, null, 2)}\n`;
}

/** Writes a registry: a manifest, a README and perhaps a template for each pack, and the index. */
export function writeRegistry(root: string, { packs, version, templates }: Shape): void {
  for (let nth = 0; nth < packs; nth += 1) {
    const directory = join(root, "packages", packId(nth));
    mkdirSync(join(directory, "templates", templates ? "" : "graphs"), { recursive: true });
    for (const [name, text] of Object.entries(packFiles(nth, version, templates)))
      writeFileSync(join(directory, name), text);
  }
  mkdirSync(join(root, "registry"), { recursive: true });
  writeFileSync(
    join(root, "registry", "index.json"),
    index(packs, () => [version], templates),
  );
  writeFileSync(join(root, "LICENSE"), "MIT License\n\nCopyright (c) the authors of the example\n");
  writeFileSync(join(root, "README.md"), "# A generated registry\n");
}
