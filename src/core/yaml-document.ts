import { type Document as YamlDocument, LineCounter, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Document, Path, Problem } from "./document.ts";
import { quote } from "./limits.ts";
import type { Place, Source } from "./source.ts";

/** Aliases that a header may expand to; a bomb stops here. */
const MAX_ALIASES = 32;
/** References that a text may make: the parser looks through all of it for each. */
const MAX_REFERENCES = 1000;
const MAX_PROBLEMS = 5;
/** Characters that are read; no honest one comes near. */
const MAX_LENGTH = 256 * 1024;

/**
 * Parses the YAML that stands at `start` of a source: the header of a template, or a whole file.
 * `masked` is the text to parse; it has the length of the original, so that offsets agree. `what` names it in messages.
 * Never throws.
 */
export function parseYamlDocument(source: Source, masked: string, start: number, what = "header"): Document {
  // Blank lines before the header keep every offset equal to the one in the file.
  const text = source.text.slice(0, start).replaceAll(/[^\r\n]/g, " ") + masked;
  const problems: Problem[] = [];
  let value: unknown;
  let tree: YamlDocument | undefined;
  try {
    if (masked.length > MAX_LENGTH || referencesIn(masked) > MAX_REFERENCES) throw new RangeError();
    tree = parseDocument(text, { lineCounter: new LineCounter(), uniqueKeys: false, prettyErrors: false });
    for (const error of tree.errors.slice(0, MAX_PROBLEMS)) {
      problems.push({
        code: "yaml",
        message: notYaml(error, what),
        at: source.place(error.pos[0], Math.max(error.pos[0] + 1, error.pos[1])),
      });
    }
    for (const { key, range } of duplicateKeys(tree.contents)) {
      if (problems.length >= MAX_PROBLEMS) break;
      problems.push({
        code: "yaml",
        message: `The ${what} has the key ${quote(key)} twice`,
        at: source.place(range[0], range[1]),
      });
    }
    if (problems.length === 0) value = tree.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    problems.push({ code: "yaml", message: notYaml(error, what), at: source.place(start) });
  }

  type Pair = { key: readonly [number, number]; value: readonly [number, number] };
  const find = (path: Path): Pair | undefined => {
    let node: unknown = tree?.contents;
    let pair: Pair | undefined;
    for (const step of path) {
      let next: unknown;
      let key: readonly [number, number] | undefined;
      if (isMap(node)) {
        const item = node.items.find((candidate) => isScalar(candidate.key) && candidate.key.value === step);
        if (isScalar(item?.key)) key = rangeOf(item.key);
        next = item?.value ?? item?.key;
      } else if (isSeq(node) && typeof step === "number") {
        next = node.items[step];
      }
      const value = rangeOf(next);
      if (!value) break;
      pair = { key: key ?? value, value };
      node = next;
    }
    return pair;
  };
  const placeOf = (range: readonly [number, number] | undefined): Place =>
    range ? source.place(range[0], range[1]) : source.place(Math.max(0, start - 4), Math.max(0, start - 1));

  return {
    source,
    value,
    problems,
    at: (path) => placeOf(find(path)?.value),
    keyAt: (path) => placeOf(find(path)?.key),
  };
}

/** What looks like a reference, in strings and comments too. */
function referencesIn(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/(?<![^\s,[{:-])\*[\w-]/g)) count += 1;
  return count;
}

/** The keys that a map has had before. The parser's own check compares every key with every other. */
function* duplicateKeys(node: unknown): Generator<{ readonly key: string; readonly range: readonly [number, number] }> {
  if (isSeq(node)) for (const item of node.items) yield* duplicateKeys(item);
  if (!isMap(node)) return;
  const seen = new Set<string>();
  for (const { key, value } of node.items) {
    const range = rangeOf(key);
    if (isScalar(key) && range) {
      const name = String(key.value);
      if (seen.has(name)) yield { key: name, range };
      seen.add(name);
    }
    yield* duplicateKeys(value);
  }
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range: unknown = typeof node === "object" && node !== null && "range" in node ? node.range : undefined;
  if (!Array.isArray(range)) return undefined;
  const [start, end]: unknown[] = range;
  return typeof start === "number" && typeof end === "number" ? [start, end] : undefined;
}

/** The parser's message on one line; it runs out of stack where a text is nested deeply. */
function notYaml(error: unknown, what: string): string {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof RangeError || message.includes("call stack")) {
    return `The ${what} is longer or nested more deeply than any honest one, and is not read`;
  }
  return `The ${what} is not YAML: ${message.split("\n", 1)[0] ?? ""}`;
}
