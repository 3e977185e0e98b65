import type { Ecosystem } from "../advisories/versioning.ts";

/** Where a package comes from, when not from the registry of its ecosystem. */
export type DependencySource =
  | { readonly kind: "registry" }
  | { readonly kind: "path" }
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "git"; readonly url: string; readonly pin: GitPin };

/** What names the revision of a repository; `short` is the beginning of a commit id, which another commit can be made to fit. */
export type GitPin = "none" | "branch" | "tag" | "short" | "commit";

/** A package that a manifest asks for; offsets into the text of the manifest. */
export interface DeclaredDependency {
  readonly ecosystem: Ecosystem;
  readonly name: string;
  /** The range as it is written; `undefined` where none is. */
  readonly range: string | undefined;
  readonly source: DependencySource;
  readonly start: number;
  readonly end: number;
}

/** Which kind of manifest a file is, by its name. */
export type ManifestKind = "cargo" | "npm" | "pip" | "go";

/** The kind of manifest that a path names; `undefined` for another file. */
export function manifestKind(path: string): ManifestKind | undefined {
  const name = path.slice(path.lastIndexOf("/") + 1);
  if (/^Cargo\.toml$/i.test(name)) return "cargo";
  if (name === "package.json") return "npm";
  if (/^(?:requirements(?:[-_.][\w-]+)?|[\w-]+[-_]requirements)\.(?:txt|in)$/.test(name)) return "pip";
  return name === "go.mod" ? "go" : undefined;
}

/** Lines of a manifest that are read, and characters of one. */
export const MAX_LINES = 20_000;
export const MAX_LINE = 2_000;

/** A line of a text and where it begins. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** The lines of a text, without blanks before them and without their ends; of a long one its beginning. */
export function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (let count = 0; start <= text.length && count < MAX_LINES; count += 1) {
    const stop = text.indexOf("\n", start);
    const end = stop === -1 ? text.length : stop;
    let first = start;
    while (first < end && (text[first] === " " || text[first] === "\t")) first += 1;
    yield { text: text.slice(first, Math.min(end, first + MAX_LINE)).replace(/\r$/, ""), start: first };
    start = end + 1;
  }
}

/** What a ref names, as far as its form tells. */
export function pinOf(ref: string | undefined): GitPin {
  if (ref === undefined || ref === "") return "none";
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(ref)) return "commit";
  if (/^[0-9a-f]{7,39}$/.test(ref)) return "short";
  return /^v?\d+(?:\.\d+)*(?:[-+.][\w.]+)?$|^refs\/tags\//.test(ref) ? "tag" : "branch";
}
