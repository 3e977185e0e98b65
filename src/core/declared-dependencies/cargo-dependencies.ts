import { type Document, type Path, type Table, isTable, own } from "../document.ts";
import { textSource } from "../source.ts";
import { parseTomlDocument } from "../toml-document.ts";
import { FILLED } from "./tera-mask.ts";
import { type DeclaredDependency, type DependencySource, linesOf, pinOf } from "./declared-dependency.ts";

const SECTION = /^\s*\[{1,2}\s*([^\]]{1,200}?)\s*\]{1,2}\s*(?:#.*)?$/;
const ENTRY = /^\s*(?:"([\w-]{1,64})"|([\w-]{1,64}))\s*=\s*(\S.*)$/;
const LIST = /^(?:.*\.)?(?:dev-|build-)?dependencies$/;
const SINGLE = /^(?:.*\.)?(?:dev-|build-)?dependencies\.["']?([\w-]{1,64})["']?$/;

/** The crates that a Cargo manifest asks for: as TOML where it is some, else line by line, as templates are. */
export function cargoDependencies(text: string): Iterable<DeclaredDependency> {
  const doc = parseTomlDocument(textSource("Cargo.toml", text.replaceAll(FILLED, BLANK)));
  return isTable(doc.value) ? cratesIn(doc, doc.value) : cratesByLine(text);
}

/** Stands for a character that a template fills in: a key of TOML may have it, and no crate has two of them in a row. */
const BLANK = "_";

const KINDS = ["dependencies", "dev-dependencies", "build-dependencies", "dev_dependencies", "build_dependencies"];

function* cratesIn(doc: Document, root: Table): Generator<DeclaredDependency> {
  const holders: (readonly [Path, unknown])[] = [
    [[], root],
    [["workspace"], own(root, "workspace")],
  ];
  for (const table of ["target", "patch"]) {
    const named = own(root, table);
    for (const [name, value] of Object.entries(isTable(named) ? named : {})) holders.push([[table, name], value]);
  }
  for (const [path, holder] of holders) {
    // A patch holds its crates itself.
    if (path[0] === "patch") yield* cratesOf(doc, path, holder);
    else for (const kind of KINDS) yield* cratesOf(doc, [...path, kind], own(holder, kind));
  }
}

function* cratesOf(doc: Document, path: Path, crates: unknown): Generator<DeclaredDependency> {
  for (const [name, value] of Object.entries(isTable(crates) ? crates : {})) {
    if (name.includes(BLANK + BLANK)) continue;
    const texts =
      typeof value === "string" ? [["version", value] as const] : Object.entries(isTable(value) ? value : {});
    const keys = new Map(texts.flatMap(([key, text]) => (typeof text === "string" ? [[key, text] as const] : [])));
    if (keys.get("version")?.includes(BLANK)) keys.delete("version");
    const from = doc.keyAt([...path, name]);
    const to = doc.at([...path, name]);
    const { source } = doc;
    const start = source.offset(from.line, from.column);
    yield crate(name, keys, { start, end: Math.max(start, source.offset(to.endLine, to.endColumn)) });
  }
}

/** A crate in a table of its own is read to the end of that table. */
function* cratesByLine(text: string): Generator<DeclaredDependency> {
  let section = "";
  let single: { name: string; start: number; end: number; keys: Map<string, string> } | undefined;
  for (const { text: line, start } of linesOf(text)) {
    const opened = SECTION.exec(line);
    if (opened) {
      if (single) yield crate(single.name, single.keys, single);
      section = opened[1] ?? "";
      const name = SINGLE.exec(section)?.[1];
      single = name === undefined ? undefined : { name, start, end: start + line.length, keys: new Map() };
      continue;
    }
    const entry = ENTRY.exec(line);
    if (!entry) continue;
    const name = entry[1] ?? entry[2] ?? "";
    const value = entry[3] ?? "";
    if (single) {
      const text = quotedAt(value);
      if (text !== undefined) single.keys.set(name, text);
      continue;
    }
    if (!LIST.test(section)) continue;
    const place = { start: start + line.indexOf(name), end: start + line.trimEnd().length };
    const range = quotedAt(value);
    if (range !== undefined) yield crate(name, new Map([["version", range]]), place);
    else if (value.startsWith("{")) yield crate(name, inlineTable(value), place);
  }
  if (single) yield crate(single.name, single.keys, single);
}

function crate(
  name: string,
  keys: ReadonlyMap<string, string>,
  { start, end }: { readonly start: number; readonly end: number },
): DeclaredDependency {
  return {
    ecosystem: "crates.io",
    name: keys.get("package") ?? name,
    range: keys.get("version"),
    source: sourceOf(keys),
    start,
    end,
  };
}

function sourceOf(keys: ReadonlyMap<string, string>): DependencySource {
  const url = keys.get("git");
  if (url !== undefined) {
    if (keys.has("rev")) return { kind: "git", url, pin: pinOf(keys.get("rev")) };
    return { kind: "git", url, pin: keys.has("tag") ? "tag" : keys.has("branch") ? "branch" : "none" };
  }
  return keys.has("path") ? { kind: "path" } : { kind: "registry" };
}

function quotedAt(value: string): string | undefined {
  return /^(?:"([^"]{0,300})"|'([^']{0,300})')/
    .exec(value)
    ?.slice(1)
    .find((part) => part !== undefined);
}

/** The texts of an inline table. */
function inlineTable(value: string): ReadonlyMap<string, string> {
  return new Map(
    [...value.matchAll(/\b(version|git|rev|tag|branch|path|package)\s{0,4}=\s{0,4}["']([^"']{0,300})["']/g)].map(
      ([, key = "", text = ""]) => [key, text],
    ),
  );
}
