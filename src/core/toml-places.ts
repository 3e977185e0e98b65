import { parseTOML, type AST } from "toml-eslint-parser";
import type { Path } from "./document.ts";

/** Offsets of a key and of its value; `value` of a `[table]` is its header. */
export interface Range {
  readonly key: readonly [number, number];
  readonly value: readonly [number, number];
}

/** The offsets of every key and value of a TOML text, by path. */
export type TomlPlaces = ReadonlyMap<string, Range>;

/** A path as a map key; NUL cannot occur in a TOML key's source unescaped, so it cannot clash in practice. */
export function pathKey(path: Path): string {
  return path.map((step) => (typeof step === "number" ? `#${step}` : `.${step}`)).join("\0");
}

/** Parses for positions only. `undefined` when this parser refuses what the value parser accepted. */
export function tomlTree(text: string): AST.TOMLProgram | undefined {
  try {
    return parseTOML(text, { tomlVersion: "1.1" });
  } catch {
    return undefined;
  }
}

/** Walks a tree once and records each key and value; the first occurrence of a path wins. */
export function tomlPlaces(tree: AST.TOMLProgram): TomlPlaces {
  const places = new Map<string, Range>();
  const record = (path: Path, range: Range): void => {
    const key = pathKey(path);
    if (!places.has(key)) places.set(key, range);
  };

  const value = (path: Path, key: readonly [number, number], node: AST.TOMLContentNode): void => {
    record(path, { key, value: node.range });
    if (node.type === "TOMLArray") {
      node.elements.forEach((element, index) => value([...path, index], element.range, element));
    } else if (node.type === "TOMLInlineTable") {
      for (const pair of node.body) keyValue(path, pair);
    }
  };

  const keyValue = (base: Path, pair: AST.TOMLKeyValue): void => {
    const path = [...base];
    pair.key.keys.forEach((part, index) => {
      path.push(part.type === "TOMLBare" ? part.name : part.value);
      if (index < pair.key.keys.length - 1) record(path, { key: part.range, value: pair.key.range });
    });
    value(path, pair.key.range, pair.value);
  };

  for (const node of tree.body[0].body) {
    if (node.type === "TOMLKeyValue") {
      keyValue([], node);
      continue;
    }
    // A header names its parents too: `[a.b]` is the first place of `a` unless `[a]` came before.
    node.resolvedKey.forEach((_, index) => {
      record(node.resolvedKey.slice(0, index + 1), { key: node.key.range, value: node.key.range });
    });
    for (const pair of node.body) keyValue(node.resolvedKey, pair);
  }
  return places;
}
