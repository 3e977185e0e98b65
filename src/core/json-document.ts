import { type ParseError, parseTree, printParseErrorCode, visit } from "jsonc-parser";
import type { Document, Problem } from "./document.ts";
import type { Fix } from "./finding.ts";
import { nowhere, placesOf } from "./places-of-json.ts";
import { removeTwin, syntaxRepair } from "./json-repair.ts";
import { quote } from "./limits.ts";
import type { Source } from "./source.ts";

/** The depth at which ggen's own JSON parser (serde_json) stops. */
export const MAX_JSON_DEPTH = 128;

/** Values that one file may hold: 20,000 packs with 100,000 versions have 2.8 million. Bounds the memory of a hostile file. */
const MAX_JSON_VALUES = 4_000_000;

/**
 * Parses JSON strictly: no comments, no trailing commas, nothing after the value.
 * Duplicate keys and keys that JavaScript reserves are problems. Never throws.
 */
export function parseJsonDocument(source: Source): Document {
  const problems: Problem[] = [];
  const shape = scan(source.text);
  let value: unknown;
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
      for (const problem of keyProblems(source)) problems.push(problem);
    }
  }

  const places = value === undefined ? nowhere(source) : placesOf(source);
  return { source, value, problems, at: places.at, keyAt: places.keyAt };
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

/** As many repeated keys as are told apart; a file that has more is broken anyway. */
const MAX_KEY_PROBLEMS = 1000;

function keyProblems(source: Source): readonly Problem[] {
  const problems: Problem[] = [];
  const objects: Map<string, number>[] = [];
  visit(source.text, {
    onObjectBegin: () => void objects.push(new Map()),
    onObjectEnd: () => void objects.pop(),
    onObjectProperty(name, offset, length) {
      const seen = objects.at(-1);
      const first = seen?.get(name);
      if (problems.length >= MAX_KEY_PROBLEMS) return;
      if (first === undefined) {
        seen?.set(name, offset);
      } else {
        problems.push({
          code: "json-duplicate-key",
          message: `The key ${quote(name)} stands twice in this object (first on line ${source.place(first).line}); keep one`,
          at: source.place(offset, offset + length),
          ...repaired(removeTwin(source, first, offset)),
        });
      }
      if (name === "__proto__") {
        problems.push({
          code: "reserved-key",
          message: `The key "__proto__" is not allowed; rename it`,
          at: source.place(offset, offset + length),
        });
      }
    },
  });
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
    return {
      code: "json",
      message: `This is not JSON: ${reason(error)}`,
      at,
      ...repaired(syntaxRepair(source, error)),
    };
  });
  if (found.length > 0) return found;
  return [{ code: "json", message: "This is not JSON", at: source.place(0) }];
}

function repaired(fix: Fix | undefined): { readonly fix?: Fix } {
  return fix ? { fix } : {};
}

function reason(error: ParseError): string {
  const name = printParseErrorCode(error.error)
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return name === "end of file expected" ? "there is text after the end of the value" : name;
}
