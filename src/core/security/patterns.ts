import { rdfTokens } from "../rdf-tokens.ts";
import type { Unit } from "./unit.ts";
import { literalValue } from "./triples.ts";

/** A regular expression that a text hands to an engine that goes back. */
export interface PatternText {
  readonly pattern: string;
  readonly start: number;
  readonly end: number;
}

const LITERAL =
  /(?<=[=(,:[!&|?{};\n]\s{0,8}|return\s)\/((?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.){0,200}\]){1,1000})\/[dgimsuvy]{0,8}(?=[\s.,;)\]}]|$)/g;
const CALLS: Readonly<Record<string, RegExp>> = {
  javascript: /\b(?:new\s+)?RegExp\s*\(\s*(["'`])((?:[^"'`\\\n]|\\.){3,1000})\1/g,
  python:
    /\bre\.(?:compile|match|fullmatch|search|findall|finditer|sub|split)\s*\(\s*r?(["'])((?:[^"'\\\n]|\\.){3,1000})\1/g,
  code: /\b(?:Pattern\.(?:compile|matches)|Regexp?(?:\.new)?|preg_(?:match(?:_all)?|replace|split)|matches|new\s+Regex)\s*\(\s*(?:@|r)?(["'])((?:[^"'\\\n]|\\.){3,1000})\1/g,
};
const MAX_FOUND = 500;

/** The regular expressions in a program or in shapes. Those of Rust and Go take linear time, and are not asked for. */
export function* patternsIn({ language, source, path }: Unit): Generator<PatternText> {
  const { text } = source;
  if (language === "turtle") {
    yield* ofShapes(text);
    return;
  }
  if (path.endsWith(".go")) return;
  let found = 0;
  if (language === "javascript") {
    for (const { 0: written, 1: pattern = "", index } of text.matchAll(LITERAL)) {
      if ((found += 1) > MAX_FOUND) return;
      yield { pattern, start: index, end: index + written.length };
    }
  }
  const calls = Object.hasOwn(CALLS, language) ? CALLS[language] : undefined;
  if (!calls) return;
  const isRaw = language === "python";
  for (const { 0: written, 2: pattern = "", index } of text.matchAll(calls)) {
    if ((found += 1) > MAX_FOUND) return;
    const isPlain = isRaw && /\(\s*r["']/.test(written);
    yield { pattern: isPlain ? pattern : pattern.replaceAll("\\\\", "\\"), start: index, end: index + written.length };
  }
}

/** `sh:pattern`: validators in Java, Python and JavaScript go back. */
function* ofShapes(text: string): Generator<PatternText> {
  if (!/pattern/.test(text)) return;
  let previous = "";
  for (const token of rdfTokens(text)) {
    const word = text.slice(token.start, Math.min(token.end, token.start + 100));
    if (token.kind === "string" && /(?:^sh:|shacl#)pattern>?$/.test(previous))
      yield { pattern: literalValue(text, token), start: token.start, end: token.end };
    previous = word;
  }
}
