import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Packs that all others may need. */
const CORE = 20;
/** Packs that need each other: no more of them however large the registry, so that what one needs stays alike. */
const AREA = 100;

/** The id of the nth pack. */
export function packId(nth: number): string {
  return `io.example.area-${Math.floor(nth / AREA)}.pack-${nth}`;
}

/** A number that looks random and is the same in every run, from 0 to below a bound. */
function draw(bound: number, ...seed: readonly (number | string)[]): number {
  return createHash("md5").update(seed.join(" ")).digest().readUInt32LE() % bound;
}

/** The versions of the nth pack: five on average, over two majors. */
export function versionsOf(nth: number): readonly string[] {
  const count = 2 + draw(7, "versions", nth);
  const first = Math.ceil(count / 2);
  return Array.from({ length: count }, (_, at) => (at < first ? `1.${at}.0` : `2.${at - first}.0`));
}

/** What a version needs: two packs of the core and up to three earlier ones of its area, in ranges of several forms. */
export function needsOf(nth: number, at: number): Readonly<Record<string, string>> {
  const needs: Record<string, string> = {};
  if (nth < CORE) return needs;
  const local = nth % AREA;
  const start = nth - local;
  for (let which = 0; which < 5; which += 1) {
    const room = which < 2 ? CORE : local;
    if (room === 0) continue;
    const needed = (which < 2 ? 0 : start) + draw(room, "need", nth, which);
    // An area begins with packs that are alone, so that chains are short.
    if (needed >= nth || (which >= 2 && local < 10) || draw(10, "some", nth, which) < 3) continue;
    const versions = versionsOf(needed);
    const major = at < Math.ceil(versionsOf(nth).length / 2) ? 1 : 2;
    needs[packId(needed)] =
      [`>=1.0, <${major + 1}`, `>=1.0.0`, "*", `>=${versions[0]}, <4`][draw(4, "form", nth, which)] ?? "*";
  }
  return needs;
}

/** The index of a registry; `yanked` says which versions are. */
export function index(packs: number, isYanked: (nth: number, version: string) => boolean = () => false): string {
  const entries: Record<string, unknown> = {};
  for (let nth = 0; nth < packs; nth += 1) {
    const id = packId(nth);
    const versions = versionsOf(nth);
    entries[id] = {
      id,
      name: `Pack ${nth}`,
      description: `Generates the files of example ${nth} from a graph of its parts`,
      latest_version: versions.findLast((version) => !isYanked(nth, version)),
      tags: ["example"],
      keywords: [`pack-${nth}`],
      license: "MIT",
      repository: "https://github.com/example/registry",
      versions: Object.fromEntries(
        versions.map((version, at) => [
          version,
          {
            version,
            git_url: "https://github.com/example/registry.git",
            git_rev: createHash("sha1").update(`${id}@${version}`).digest("hex"),
            path: `packages/${id}`,
            sha256: "",
            integrity: `h1:${createHash("sha256").update(`${id}@${version}`).digest("base64")}`,
            dependencies: needsOf(nth, at),
            ...(isYanked(nth, version) ? { yanked: { reason: "It is broken", since: "2026-10-02" } } : {}),
          },
        ]),
      ),
    };
  }
  return `${JSON.stringify({ updated: "2026-10-01T12:00:00Z", packs: entries }, null, 1)}\n`;
}

/** Writes a registry: a manifest, a README and a graph for the newest version of each pack, and the index. */
export function writeVersions(root: string, packs: number): void {
  for (let nth = 0; nth < packs; nth += 1) {
    const id = packId(nth);
    const versions = versionsOf(nth);
    const directory = join(root, "packages", id);
    mkdirSync(join(directory, "templates", "graphs"), { recursive: true });
    const needs = Object.entries(needsOf(nth, versions.length - 1)).map(
      ([needed, range]) => `"${needed}" = "${range}"\n`,
    );
    writeFileSync(
      join(directory, "gpack.toml"),
      `[gpack]\nid = "${id}"\nname = "Pack ${nth}"\nversion = "${versions.at(-1)}"\ndescription = "Generates the files of example ${nth} from a graph of its parts"\nlicense = "MIT"\nggen_compat = ">=0.2.0, <3.0.0"\n\n[dependencies]\n${needs.join("")}`,
    );
    writeFileSync(join(directory, "README.md"), `# Pack ${nth}\n\nGenerates the files of example ${nth}.\n`);
    writeFileSync(join(directory, "templates", "graphs", "parts.jsonld"), "{}\n");
  }
  mkdirSync(join(root, "registry"), { recursive: true });
  writeFileSync(join(root, "registry", "index.json"), index(packs));
  writeFileSync(join(root, "LICENSE"), "MIT License\n\nCopyright (c) the authors of the example\n");
  writeFileSync(join(root, "README.md"), "# A generated registry\n");
}
