import type { Fix } from "./finding.ts";
import type { Place, Source } from "./source.ts";

/** Where a value stands in a document: object keys and array positions from the root. */
export type Path = readonly (string | number)[];

/** What kind of thing is wrong with the text itself; each is the name of a `syntax/*` rule. */
export type ProblemCode = "toml" | "toml-version" | "json" | "json-duplicate-key" | "yaml" | "reserved-key" | "nesting";

/** Something wrong with the text, found while parsing. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly at: Place;
  readonly fix?: Fix;
}

/**
 * A parsed TOML, JSON or YAML text: its value, and the place of every value in it.
 * Places are worked out on the first question, so that a file with nothing wrong costs nothing.
 */
export interface Document {
  readonly source: Source;
  /** Where only part of a file was parsed: the text of that part. Reading `source` then reads the whole file. */
  readonly part?: string;
  /** The value; `undefined` when the text does not parse. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of a value; of the nearest ancestor that exists when there is none at `path`. */
  at(path: Path): Place;
  /** The place of the key that names a value; falls back like `at`. */
  keyAt(path: Path): Place;
}

export type Table = Readonly<Record<string, unknown>>;

/** Narrows to a table (a JSON object): not an array, not a date, not null. */
export function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** The value of an own key; never one that the prototype supplies. */
export function own(table: unknown, key: string): unknown {
  return isTable(table) && Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The value at a path, or `undefined`. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof step === "number") value = Array.isArray(value) ? value[step] : undefined;
    else value = own(value, step);
  }
  return value;
}

/** The string of an own key, or `undefined` when it is absent or of another type. */
export function text(table: unknown, key: string): string | undefined {
  const value = own(table, key);
  return typeof value === "string" ? value : undefined;
}

/** The strings of a list at an own key; other items are left out, an absent list is empty. */
export function texts(table: unknown, key: string): readonly string[] {
  const value = own(table, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** The name of a value's type in the words of TOML and JSON. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (value instanceof Date) return "date";
  if (isTable(value)) return "table";
  if (typeof value === "number" || typeof value === "bigint") return "number";
  return typeof value;
}

/** Deep equality of two values as JSON and TOML have them. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, position) => sameValue(item, b[position]));
  }
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (!isTable(a) || !isTable(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key]))
  );
}

/** True when tables and lists are nested deeper than a limit; walks no deeper than that. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null || value instanceof Date) return false;
  if (limit === 0) return true;
  const items: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return items.some((item) => isDeeperThan(item, limit - 1));
}
