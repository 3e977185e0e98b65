import { type Path, isTable } from "./document.ts";
import type { Place } from "./source.ts";
import { headerOf } from "./template-keys.ts";
import type { Template } from "./template.ts";
import { type EmbeddedText, yamlText } from "./yaml-text.ts";

/** A string of a header as it is written, Tera tags included. */
export interface HeaderText extends EmbeddedText {
  readonly path: Path;
  /** The place of the value as a whole. */
  readonly at: Place;
}

/** Items of a list or map that are looked at: finding the place of each takes time. */
const MAX_ITEMS = 200;

/** The strings under a key of the header: the value itself, or those of its list or map. */
export function* headerTexts(template: Template, key: string): Generator<HeaderText> {
  const { header, source } = template;
  const value = headerOf(template)?.[key];
  if (!header || value === undefined) return;
  for (const path of stringPaths(key, value)) {
    const at = header.at(path);
    yield { path, at, ...yamlText(source, at) };
  }
}

function stringPaths(key: string, value: unknown): readonly Path[] {
  if (typeof value === "string") return [[key]];
  const items: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? value.slice(0, MAX_ITEMS).map((item: unknown, at) => [at, item] as const)
    : isTable(value)
      ? Object.entries(value).slice(0, MAX_ITEMS)
      : [];
  return items.filter(([, item]) => typeof item === "string").map(([step]) => [key, step]);
}
