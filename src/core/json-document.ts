import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Document, Path, Problem } from "./document.ts";
import type { Place, Source } from "./source.ts";

/** The depth at which ggen's own JSON parser (serde_json) stops. */
export const MAX_JSON_DEPTH = 128;

/** Values that one file may hold: 50,000 packs have 1.3 million. Bounds the memory of a hostile file. */
const MAX_JSON_VALUES = 3_000_000;

/**
 * Parses JSON strictly: no comments, no trailing commas, nothing after the value.
 * Duplicate keys and keys that JavaScript reserves are problems. Never throws.
 */
export function parseJsonDocument(source: Source): Document {
  const problems: Problem[] = [];
  const shape = scan(source.text);
  let value: unknown;
  let tree: Node | undefined;
  const root = (): Node | undefined =>
    (tree ??=
      shape.depth <= MAX_JSON_DEPTH && shape.values <= MAX_JSON_VALUES ? parseTree(source.text, []) : undefined);

  if (shape.depth > MAX_JSON_DEPTH) {
    problems.push({
      code: "nesting",
      message: `The file is nested deeper than ${MAX_JSON_DEPTH} levels, where ggen stops reading`,
      at: source.place(shape.deepest, shape.deepest + 1),
    });
  } else if (shape.values > MAX_JSON_VALUES) {
    problems.push({
      code: "nesting",
      message: `The file holds more than ${MAX_JSON_VALUES} values; split it`,
      at: source.place(0),
    });
  } else {
    try {
      value = JSON.parse(source.text);
    } catch {
      problems.push(...syntaxProblems(source));
    }
    // Fewer members than colons: some key was written twice and the last one won.
    if (value !== undefined && (shape.colons !== countMembers(value) || shape.reserved)) {
      for (const problem of keyProblems(source, root())) problems.push(problem);
    }
  }

  const index = new WeakMap<Node, Map<string, Node>>();
  const child = (node: Node, step: string | number): Node | undefined => {
    if (typeof step === "number") return node.type === "array" ? node.children?.[step] : undefined;
    if (node.type !== "object") return undefined;
    let members = index.get(node);
    if (!members) {
      members = new Map();
      for (const pair of node.children ?? []) members.set(String(pair.children?.[0]?.value), pair);
      index.set(node, members);
    }
    return members.get(step);
  };
  /** The pair (or array item) at a path, or of its nearest ancestor. */
  const find = (path: Path): { pair: Node; value: Node } | undefined => {
    let node = root();
    if (!node) return undefined;
    let pair = node;
    for (const step of path) {
      const next = child(node, step);
      if (!next) break;
      pair = next;
      node = next.type === "property" ? (next.children?.[1] ?? next) : next;
    }
    return { pair, value: node };
  };
  const placeOf = (node: Node | undefined): Place =>
    node ? source.place(node.offset, node.offset + node.length) : source.place(0);
  const keyNode = (node: Node): Node => (node.type === "property" ? (node.children?.[0] ?? node) : node);

  return {
    source,
    value,
    problems,
    at(path) {
      const found = find(path);
      // A place names where to look: an object or list is shown by its key, not by all its lines.
      if (found && (found.value.type === "object" || found.value.type === "array")) {
        return found.pair.type === "property"
          ? placeOf(keyNode(found.pair))
          : source.place(found.value.offset, found.value.offset + 1);
      }
      return placeOf(found?.value);
    },
    keyAt(path) {
      const found = find(path);
      return found?.pair.type === "object" || found?.pair.type === "array"
        ? source.place(found.pair.offset, found.pair.offset + 1)
        : placeOf(found && keyNode(found.pair));
    },
  };
}

/** Counts colons, values and nesting outside strings in one pass over the text. */
function scan(text: string): { colons: number; values: number; depth: number; deepest: number; reserved: boolean } {
  let colons = 0;
  let commas = 0;
  let depth = 0;
  let level = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      at = stringEnd(text, at);
    } else if (code === 0x3a) {
      colons += 1;
    } else if (code === 0x2c) {
      commas += 1;
    } else if (code === 0x7b || code === 0x5b) {
      level += 1;
      if (level > depth) {
        depth = level;
        deepest = at;
      }
    } else if (code === 0x7d || code === 0x5d) {
      level -= 1;
    }
  }
  return {
    colons,
    values: commas + colons,
    depth,
    deepest,
    reserved: text.includes("__proto__") || text.includes("\\u"),
  };
}

/** The offset of the quote that closes the string opened at `open`; the end of the text if none does. */
function stringEnd(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}

function countMembers(value: unknown): number {
  let count = 0;
  const stack: unknown[] = [value];
  while (stack.length > 0) {
    const item = stack.pop();
    if (Array.isArray(item)) for (const inner of item) stack.push(inner);
    else if (typeof item === "object" && item !== null) {
      for (const inner of Object.values(item)) {
        count += 1;
        if (typeof inner === "object") stack.push(inner);
      }
    }
  }
  return count;
}

function keyProblems(source: Source, root: Node | undefined): readonly Problem[] {
  const problems: Problem[] = [];
  const stack: Node[] = root ? [root] : [];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node) break;
    if (node.type !== "object") {
      for (const child of node.children ?? []) stack.push(child);
      continue;
    }
    const seen = new Map<string, Node>();
    for (const pair of node.children ?? []) {
      const [key, value] = pair.children ?? [];
      if (value) stack.push(value);
      if (!key) continue;
      const name = String(key.value);
      const at = source.place(key.offset, key.offset + key.length);
      const first = seen.get(name);
      if (first) {
        const line = source.place(first.offset).line;
        problems.push({
          code: "json-duplicate-key",
          message: `The key ${JSON.stringify(name)} stands twice in this object (first on line ${line}); keep one`,
          at,
        });
      } else {
        seen.set(name, key);
      }
      if (name === "__proto__") {
        problems.push({ code: "reserved-key", message: `The key "__proto__" is not allowed; rename it`, at });
      }
    }
  }
  return problems;
}

const MAX_SYNTAX_PROBLEMS = 5;

function syntaxProblems(source: Source): readonly Problem[] {
  const errors: ParseError[] = [];
  parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
  // The parser stumbles twice over one token; the first complaint says it best.
  const places = new Set<number>();
  const first = errors.filter(({ offset }) => !places.has(offset) && places.add(offset));
  const found = first.slice(0, MAX_SYNTAX_PROBLEMS).map((error): Problem => {
    const at = source.place(error.offset, error.offset + error.length);
    return { code: "json", message: `This is not JSON: ${reason(error)}`, at };
  });
  if (found.length > 0) return found;
  return [{ code: "json", message: "This is not JSON", at: source.place(0) }];
}

function reason(error: ParseError): string {
  const name = printParseErrorCode(error.error)
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return name === "end of file expected" ? "there is text after the end of the value" : name;
}
