import { parse, TomlError } from "smol-toml";
import { type Document, type Path, type Problem, isDeeperThan } from "./document.ts";
import type { Place, Source } from "./source.ts";
import { type Range, type TomlPlaces, pathKey, tomlPlaces, tomlTree } from "./toml-places.ts";
import { mayNeedToml11, toml11Problems } from "./toml-version.ts";

/** Nesting of inline tables and arrays that is still read. */
const MAX_DEPTH = 100;

/**
 * Parses TOML. The text is read as TOML 1.1 so that one construct of it does not hide the rest;
 * what TOML 1.0 refuses is reported as `toml-version` problems. Never throws.
 */
export function parseTomlDocument(source: Source): Document {
  const problems: Problem[] = [];
  let value: unknown;
  let places: TomlPlaces | undefined;

  try {
    value = parse(source.text, {
      integersAsBigInt: "asNeeded",
      unsafeKeyBehaviour: "keep",
      maxDepth: MAX_DEPTH,
    });
    // Brackets are counted by the parser; only dotted keys can be deeper.
    if (hasManyDots(source.text) && isDeeperThan(value, MAX_DEPTH)) {
      value = undefined;
      problems.push(nestingProblem(source));
    }
  } catch (error) {
    problems.push(syntaxProblem(source, error));
  }

  if (mayNeedToml11(source.text)) {
    const tree = tomlTree(source.text);
    if (tree) for (const problem of toml11Problems(source, tree)) problems.push(problem);
  }

  const range = (path: Path): Range | undefined => {
    if (!places) {
      const tree = value === undefined ? undefined : tomlTree(source.text);
      places = tree ? tomlPlaces(tree) : new Map<string, Range>();
    }
    for (let length = path.length; length > 0; length -= 1) {
      const found = places.get(pathKey(path.slice(0, length)));
      if (found) return found;
    }
    return undefined;
  };
  const placeOf = (pair: readonly [number, number] | undefined): Place =>
    pair ? source.place(pair[0], pair[1]) : source.place(0);

  return {
    source,
    value,
    problems,
    at: (path) => placeOf(range(path)?.value),
    keyAt: (path) => placeOf(range(path)?.key),
  };
}

function syntaxProblem(source: Source, error: unknown): Problem {
  if (!(error instanceof TomlError)) {
    // The parser ran out of stack: the text is nested beyond any honest use.
    return nestingProblem(source);
  }
  const offset = source.offset(error.line, error.column);
  const reason = (error.message.split("\n", 1)[0] ?? "").replace(/^Invalid TOML document: /, "");
  return {
    code: "toml",
    message: `This is not TOML: ${reason}`,
    at: source.place(offset, offset + 1),
  };
}

function nestingProblem(source: Source): Problem {
  return {
    code: "nesting",
    message: `The file is nested deeper than ${MAX_DEPTH} levels; flatten it`,
    at: source.place(0),
  };
}

function hasManyDots(text: string): boolean {
  let dots = 0;
  for (let at = text.indexOf("."); at !== -1 && dots <= MAX_DEPTH; at = text.indexOf(".", at + 1)) dots += 1;
  return dots > MAX_DEPTH;
}
