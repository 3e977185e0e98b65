import { quote } from "../limits.ts";
import type { Place, Source } from "../source.ts";
import { baseName } from "../tree.ts";

/** A text that says "to be done" where the thing itself should stand. */
export interface Placeholder {
  /** The marker as it is written. */
  readonly marker: string;
  readonly at: Place;
}

/** Markers that people and ggen itself leave behind. None of these backtracks: each begins with a fixed text. */
const MARKERS =
  /\u{1F6A7}(?:[ \t]*PLACEHOLDER\b:?)?|\b(?:TODO|FIXME|XXX|HACK)(?::|\([^)\n]{0,40}\):)|\b(?:todo|unimplemented)!\(|\bNotImplemented(?:Error|Exception)\b|\b[Nn]ot (?:yet )?implemented\b|\blorem ipsum\b|\bLorem ipsum\b/gu;

/** Placeholders of one file that are kept; the rest is counted by nobody. */
const MAX_PER_FILE = 100;

/** The placeholders of a text, in order. */
export function placeholdersOf(source: Source): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const match of source.text.matchAll(MARKERS)) {
    found.push({ marker: match[0], at: source.place(match.index, match.index + match[0].length) });
    if (found.length === MAX_PER_FILE) break;
  }
  return found;
}

/** A placeholder in a sentence. */
export function placeholderText({ marker, at }: Placeholder): string {
  return `${quote(marker)} at ${at.file}:${at.line}:${at.column}`;
}

/** Endings of sources and templates, in which a placeholder is emitted or runs. Prose may speak of what is to be done. */
const SOURCES: ReadonlySet<string> = new Set(
  "tmpl tera j2 rs py js mjs cjs ts tsx jsx go java kt rb php c h cc cpp hpp cs swift scala ex exs clj hs ml sh bash ps1 sql ttl rq sparql html css scss vue svelte tf toml yaml yml".split(
    " ",
  ),
);

/** True for a source or a template, told by its name. What tests expect is not what is deployed. */
export function isSourceOrTemplate(path: string): boolean {
  const name = baseName(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 && SOURCES.has(name.slice(dot + 1).toLowerCase()) && !/(?:^|\/)(?:tests?|fixtures)\//.test(path);
}
