import fc from "fast-check";
import { expect } from "vitest";
import { isTable, valueAt } from "../../src/core/document.ts";
import { runRules } from "../../src/core/engine.ts";
import { type Finding, compareFindings } from "../../src/core/finding.ts";
import { applyFixes } from "../../src/core/fix.ts";
import { parseJsonDocument } from "../../src/core/json-document.ts";
import { jsonPlaces } from "../../src/core/json-places.ts";
import { type Policy, defaultPolicy } from "../../src/core/policy.ts";
import { textSource } from "../../src/core/source.ts";
import { parseTomlDocument } from "../../src/core/toml-document.ts";
import { pathKey, tomlPlaces, tomlTree } from "../../src/core/toml-places.ts";
import { treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { allRules as rules } from "./all-rules.ts";

const syntax = syntaxPort();

/** The files of a tree, by path. */
export type Texts = Readonly<Record<string, string>>;
type Path = readonly (string | number)[];

/** What all rules find in a tree. */
export function findingsOf(texts: Texts, policy: Policy = defaultPolicy): readonly Finding[] {
  return runRules({ tree: treeOf(texts), rules, policy, syntax, sha256 }).findings.toSorted(compareFindings);
}

/** Applies the fixes and proves that nothing else changed. The same object when there are none. */
export function fixed(texts: Texts, findings: readonly Finding[]): Texts {
  const { files, repaired } = applyFixes(findings, (file) => textSource(file, texts[file] ?? ""));
  for (const [file, after] of files) {
    const before = texts[file] ?? "";
    const source = textSource(file, before);
    const edits = repaired
      .flatMap(({ fix }) => fix?.edits ?? [])
      .filter(({ at }) => at.file === file)
      .map(({ at, text }) => ({
        start: source.offset(at.line, at.column),
        end: source.offset(at.endLine, at.endColumn),
        text,
      }))
      .toSorted((a, b) => a.start - b.start);
    expectOnly(file, before, after, edits);
  }
  return files.size === 0 ? texts : { ...texts, ...Object.fromEntries(files) };
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function expectOnly(file: string, before: string, after: string, edits: readonly Span[]): void {
  // Every character outside the edits is there, in order, with the edits between.
  let kept = 0;
  let at = 0;
  const inserted: { readonly start: number; readonly end: number }[] = [];
  for (const { start, end, text } of edits) {
    const same = before.slice(kept, start);
    expect(after.slice(at, at + same.length), `${file} before an edit`).toBe(same);
    at += same.length;
    const written = after.startsWith(text, at) ? text : text.replaceAll("\n", "\r\n");
    expect(after.slice(at, at + written.length), `${file} at an edit`).toBe(written);
    inserted.push({ start: at, end: at + written.length });
    at += written.length;
    kept = end;
  }
  expect(after.slice(at), `${file} after the last edit`).toBe(before.slice(kept));

  const [was, is] = [parse(file, before), parse(file, after)];
  if (was === undefined) return;
  expect(is, `${file} no longer parses:\n${after}`).toBeDefined();
  if (is === undefined) return;
  for (const path of differences(was.value, is.value, [])) {
    const isInBoth = valueAt(was.value, path) !== undefined && valueAt(is.value, path) !== undefined;
    const ranges = [
      ...touching(was.rangeOf(path), edits),
      ...touching(is.rangeOf(path), inserted),
      // What moved to another table, or was renamed, stands under another path.
      ...(isInBoth ? [] : touching(was.rangeOf(path.slice(0, -1)), edits)),
      ...(isInBoth ? [] : touching(is.rangeOf(path.slice(0, -1)), inserted)),
    ];
    expect(ranges, `${file}: ${JSON.stringify(path)} changed, and no edit is there`).not.toEqual([]);
  }
}

function touching(range: readonly [number, number] | undefined, spans: readonly { start: number; end: number }[]) {
  return range ? spans.filter(({ start, end }) => start <= range[1] && range[0] <= end) : [];
}

function parse(file: string, text: string) {
  const source = textSource(file, text);
  const doc = file.endsWith(".json") ? parseJsonDocument(source) : parseTomlDocument(source);
  if (doc.value === undefined) return undefined;
  const tree = file.endsWith(".json") ? undefined : tomlTree(text);
  const places = tree ? tomlPlaces(tree) : undefined;
  const json = file.endsWith(".json") ? jsonPlaces(text) : undefined;
  return {
    value: doc.value,
    rangeOf(path: Path): readonly [number, number] | undefined {
      if (path.length === 0) return [0, text.length];
      const range = json ? json(path) : places?.get(pathKey(path));
      return range && [range.key[0], range.value[1]];
    },
  };
}

/** The paths at which two values differ; of lists of another length the path of the list. */
function differences(a: unknown, b: unknown, path: Path): readonly Path[] {
  if (isTable(a) && isTable(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].flatMap((key) => differences(a[key], b[key], [...path, key]));
  }
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    return a.flatMap((item, index) => differences(item, b[index], [...path, index]));
  }
  return JSON.stringify(a, bigints) === JSON.stringify(b, bigints) ? [] : [path];
}

function bigints(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}

/** A small harm: what people do to files, at a place of the text. */
export function mutation(): fc.Arbitrary<(text: string) => string> {
  const harms: readonly ((text: string, at: number) => string)[] = [
    (text, at) => text.slice(0, at) + text.slice(at + 1),
    (text, at) => text.slice(0, at) + (text[at] ?? "") + text.slice(at),
    (text, at) => `${text.slice(0, at)}# note\n${text.slice(at)}`,
    (text, at) => swapped(text, at, /"[^"\n]{0,80}"/g, '""'),
    (text, at) => swapped(text, at, /"[^"\n]{0,80}"/g, "12"),
    (text, at) => swapped(text, at, /"[^"\n]{0,80}"/g, "true"),
    (text, at) => swapped(text, at, /"[^"\n]{0,80}"/g, "null"),
    (text, at) => swapped(text, at, /\[[^\]\n]{0,80}\]/g, '["a", "a", ""]'),
    (text, at) => swapped(text, at, /\[[^\]\n]{0,80}\]/g, '"a"'),
    (text, at) => twice(text, at),
    (text) => text.replaceAll("\n", "\r\n"),
    (text, at) => swapped(text, at, /,?\n/g, ",\n"),
  ];
  return fc.tuple(fc.constantFrom(...harms), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })).map(
    ([harm, share]) =>
      (text) =>
        harm(text, Math.floor(share * text.length)),
  );
}

/** Replaces the first match behind a place. */
function swapped(text: string, at: number, pattern: RegExp, by: string): string {
  const found = [...text.matchAll(pattern)].find(({ index }) => index >= at);
  return found ? text.slice(0, found.index) + by + text.slice(found.index + found[0].length) : text;
}

/** Writes the line at a place a second time. */
function twice(text: string, at: number): string {
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  const line = text.slice(start, end === -1 ? text.length : end);
  return `${text.slice(0, start)}${line}\n${text.slice(start)}`;
}
