import { type Table, isTable, own } from "./document.ts";
import type { Template } from "./template.ts";

/** The generations of ggen that read templates: 1.2, 2 to 26.6, and the sync engine of 26.7 and later. */
export type Generation = "v1" | "v2" | "engine";

/** What a value of a header may be; `any` where ggen itself takes what comes. */
export type HeaderType = "string" | "bool" | "integer" | "strings" | "string-map" | "queries" | "any";

export interface HeaderKey {
  readonly generations: readonly Generation[];
  readonly type: HeaderType;
}

const ALL = ["v1", "v2", "engine"] as const;
const UNTIL_ENGINE = ["v1", "v2"] as const;
const SINCE_V2 = ["v2", "engine"] as const;
const ENGINE = ["engine"] as const;

/** Every key that some generation reads in the header of a template. See docs/formats.md. */
export const headerKeys: Readonly<Record<string, HeaderKey>> = {
  to: { generations: ALL, type: "string" },
  from: { generations: ALL, type: "string" },
  force: { generations: ALL, type: "bool" },
  unless_exists: { generations: ALL, type: "bool" },
  inject: { generations: ALL, type: "any" },
  before: { generations: ALL, type: "any" },
  after: { generations: ALL, type: "any" },
  at_line: { generations: ALL, type: "integer" },
  skip_if: { generations: ALL, type: "any" },
  prepend: { generations: UNTIL_ENGINE, type: "any" },
  append: { generations: UNTIL_ENGINE, type: "any" },
  eof_last: { generations: UNTIL_ENGINE, type: "bool" },
  idempotent: { generations: UNTIL_ENGINE, type: "bool" },
  sh: { generations: ALL, type: "string" },
  sh_before: { generations: ALL, type: "string" },
  sh_after: { generations: ALL, type: "string" },
  base: { generations: ALL, type: "string" },
  prefixes: { generations: ALL, type: "string-map" },
  rdf: { generations: ALL, type: "strings" },
  rdf_inline: { generations: ALL, type: "strings" },
  sparql: { generations: ALL, type: "queries" },
  shape: { generations: ALL, type: "strings" },
  vars: { generations: ["v1"], type: "any" },
  determinism: { generations: ALL, type: "any" },
  backup: { generations: ALL, type: "any" },
  freeze_policy: { generations: SINCE_V2, type: "string" },
  freeze_slots_dir: { generations: SINCE_V2, type: "string" },
  for_each: { generations: ENGINE, type: "any" },
  construct: { generations: ENGINE, type: "any" },
  when: { generations: ENGINE, type: "any" },
  skip_empty: { generations: ENGINE, type: "bool" },
  unattended_write_eligible: { generations: ENGINE, type: "any" },
};

/** Keys whose value ggen hands to a shell. */
export const hookKeys = ["sh", "sh_before", "sh_after"] as const;

/** Keys whose strings every generation renders before it uses them. */
export const renderedKeys = ["to", "from", "rdf", "shape", "sh", "sh_before", "sh_after"] as const;

/** Header keys that no other generator has by the dozen; one is enough. */
const OWN_KEYS = ["to", "vars", "rdf", "sparql", "rdf_inline", "inject", "unless_exists", "freeze_policy", "sh_after"];

/** True when a header can only be one of ggen's. Many tools have files named `.tmpl`: outside of packs this tells that it is Tera. */
export function hasGgenHeader({ header }: Template): boolean {
  return OWN_KEYS.some((key) => own(header?.value, key) !== undefined);
}

/** What ggen knows of a key; `undefined` when no generation reads it. */
export function headerKey(name: string): HeaderKey | undefined {
  return Object.hasOwn(headerKeys, name) ? headerKeys[name] : undefined;
}

/**
 * The header of a template as a table; `undefined` when there is none, when it does not parse, and when
 * the block is the front matter of the output instead: a `.tera` file is rendered as a whole by the
 * rules of a manifest, and a block without one key of ggen in it is text for the reader of the output.
 */
export function headerOf({ header, source }: Template): Table | undefined {
  const table = header?.value;
  if (!isTable(table)) return undefined;
  if (source.path.endsWith(".tera") && !Object.keys(table).some((key) => headerKey(key))) return undefined;
  return table;
}
