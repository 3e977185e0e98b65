import { isTable, own } from "../document.ts";
import { dependenciesOf } from "../manifest-dependencies.ts";
import { type Manifest, readManifest } from "../manifest.ts";
import { recognise } from "../recognise.ts";
import { type Content } from "../security/content.ts";
import { outputPath } from "../security/unit.ts";
import type { Context } from "../security/context.ts";
import type { Place, Source } from "../source.ts";
import { parseTomlDocument } from "../toml-document.ts";
import { cargoDependencies } from "../declared-dependencies/cargo-dependencies.ts";
import { declaredIn } from "../declared-dependencies/declared-in.ts";
import type { DeclaredDependency } from "../declared-dependencies/declared-dependency.ts";

/** A package that a gpack needs, or that what it writes needs. */
export interface NeededPackage extends Omit<DeclaredDependency, "start" | "end"> {
  readonly at: Place;
  /** Who asks for it, in words that begin a sentence: `The gpack`, `The Cargo.toml that is written`. */
  readonly who: string;
  /** What happens to the text that asks for it, in the worst case. */
  readonly meant: Context;
}

/** What a gpack needs itself is installed with it, though its manifest is only read. */
const BY_GPACK = { who: "The gpack", meant: "DATA" } as const;

/** Packages of one file that are looked at. */
const MAX_NEEDED = 5_000;

/** What was read already: six rules ask for the same. */
const read = new WeakMap<Content, readonly NeededPackage[]>();

/** The packages that a content asks for: a manifest of a gpack, a manifest of another ecosystem, or a template that writes one. */
export function neededPackages(content: Content): readonly NeededPackage[] {
  const known = read.get(content);
  if (known) return known;
  const needed = readNeeded(content);
  read.set(content, needed);
  return needed;
}

function readNeeded(content: Content): readonly NeededPackage[] {
  const { source } = content;
  if (!source) return [];
  const template = content.template();
  const written = template ? outputPath(content) : recognise(content.path).path;
  const name = written.slice(written.lastIndexOf("/") + 1);
  if (!template && recognise(content.path).kind === "gpack-manifest") return neededByGpack(content, source);
  const text = template ? template.body : source.text;
  const start = template?.bodyStart ?? 0;
  const who = template ? `The ${name} that is written` : `The ${name}`;
  const found: NeededPackage[] = [];
  for (const declared of declaredIn(written, text)) {
    found.push(placed(declared, { who, meant: "EMIT" }, source, start));
    if (found.length >= MAX_NEEDED) break;
  }
  return found;
}

function placed(
  { start, end, ...declared }: DeclaredDependency,
  by: Pick<NeededPackage, "who" | "meant">,
  source: Source,
  offset: number,
): NeededPackage {
  return { ...declared, ...by, at: source.place(offset + start, offset + end) };
}

function neededByGpack(content: Content, source: Source): readonly NeededPackage[] {
  const manifest = readManifest(parseTomlDocument(source), recognise(content.path));
  if (!manifest) return [];
  const crates = [...cargoDependencies(source.text)].map((crate) => placed(crate, BY_GPACK, source, 0));
  switch (manifest.dialect) {
    case "package":
    case "archive":
      return crates.slice(0, MAX_NEEDED);
    case "gpack":
    case "rpack": {
      // A table is how Cargo writes a crate; a text is the range of a gpack.
      const dependencies = own(manifest.root, "dependencies");
      const isCrate = ({ name }: NeededPackage): boolean => isTable(own(dependencies, name));
      return [...neededGpacks(manifest), ...crates.filter(isCrate)].slice(0, MAX_NEEDED);
    }
    default:
      return [];
  }
}

function neededGpacks(manifest: Manifest): readonly NeededPackage[] {
  return dependenciesOf(manifest)
    .filter(({ range }) => range !== undefined)
    .map(({ id, range, path }) => ({
      ecosystem: "gpack",
      name: id,
      range,
      source: { kind: "registry" },
      ...BY_GPACK,
      at: manifest.doc.at(path),
    }));
}
