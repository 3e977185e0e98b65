import { type Path, type Table, isTable, own, sameValue } from "./document.ts";
import { type JsonRange, jsonPlaces } from "./json-places.ts";
import { type JsonStyle, styleOf, writeJson } from "./json-style.ts";

/** Half-open range of a text that another text takes the place of. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One object of the text that changes, with what its new members look like. */
interface Site {
  readonly range: (key: string) => JsonRange;
  readonly style: JsonStyle;
  /** The indentation of its members; `undefined` where they share a line. */
  readonly margin: string | undefined;
}

/**
 * Changes the text of a JSON object so that it says `value`, and keeps every byte that need not change: members
 * that are equal stay as they are written, where they are; new ones look like their neighbours and come after the
 * member that they follow in `value`. `text` must be a JSON object in which no key is written twice.
 */
export function rewriteJson(text: string, value: Table): string {
  const places = jsonPlaces(text);
  const style = styleOf(text);
  const splices: Splice[] = [];
  const change = (path: Path, before: Table, after: Table): void => {
    const range = (key: string): JsonRange => places([...path, key]) ?? nowhere;
    const keys = Object.keys(before).toSorted((a, b) => range(a).key[0] - range(b).key[0]);
    const first = keys.find((key) => own(after, key) !== undefined);
    if (first === undefined) {
      const [start, end] = path.length === 0 ? wholeText(text) : (places(path) ?? nowhere).value;
      if (!sameValue(before, after))
        splices.push({ start, end, text: writeJson(after, style, lineMargin(text, start)) });
      return;
    }
    const margin = ownMargin(text, range(first).key[0]);
    const site = { range, margin, style: margin === undefined ? { ...style, indent: undefined } : style };
    splices.push(...replaced(site, before, after), ...removed(site, keys, after), ...added(site, first, before, after));
    for (const [key, item] of Object.entries(after)) {
      const old = own(before, key);
      if (isTable(old) && isTable(item) && !sameValue(old, item)) change([...path, key], old, item);
    }
  };
  const before: unknown = JSON.parse(text);
  if (isTable(before)) change([], before, value);
  return splice(text, splices);
}

const nowhere: JsonRange = { key: [0, 0], value: [0, 0] };

/** Values that are another one; an object that stays an object is changed inside. */
function replaced({ range, style, margin = "" }: Site, before: Table, after: Table): readonly Splice[] {
  return Object.entries(after).flatMap(([key, item]) => {
    const old = own(before, key);
    if (old === undefined || item === undefined || sameValue(old, item) || (isTable(old) && isTable(item))) return [];
    const [start, end] = range(key).value;
    return [{ start, end, text: writeJson(item, style, margin) }];
  });
}

/** Members that are gone: each with the comma before it, or with the one after it where nothing before it stays. */
function removed({ range }: Site, keys: readonly string[], after: Table): readonly Splice[] {
  const splices: Splice[] = [];
  let last: string | undefined;
  for (const [position, key] of keys.entries()) {
    const next = keys[position + 1];
    if (own(after, key) !== undefined) last = key;
    else if (last === undefined) splices.push({ start: range(key).key[0], end: range(next ?? key).key[0], text: "" });
    else splices.push({ start: range(keys[position - 1] ?? last).value[1], end: range(key).value[1], text: "" });
  }
  return splices;
}

/** New members. Those that follow each other are one splice: two at one place would have no order. */
function added({ range, style, margin }: Site, first: string, before: Table, after: Table): readonly Splice[] {
  const comma = margin === undefined ? (style.colon === ":" ? "," : ", ") : `,${style.lineBreak}${margin}`;
  const groups = new Map<string | undefined, string>();
  let last: string | undefined;
  for (const [key, item] of Object.entries(after)) {
    if (item === undefined) continue;
    if (own(before, key) !== undefined) {
      last = key;
      continue;
    }
    const member = `${JSON.stringify(key)}${style.colon}${writeJson(item, style, margin)}`;
    const known = groups.get(last) ?? "";
    groups.set(last, last === undefined ? `${known}${member}${comma}` : `${known}${comma}${member}`);
  }
  return [...groups].map(([follows, text]) => {
    const at = follows === undefined ? range(first).key[0] : range(follows).value[1];
    return { start: at, end: at, text };
  });
}

function splice(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text: put } of splices.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + put;
    at = Math.max(at, end);
  }
  return result + text.slice(at);
}

function wholeText(text: string): readonly [number, number] {
  return [text.indexOf("{"), text.lastIndexOf("}") + 1];
}

/** The white space before something that stands first on its line; `undefined` where something stands before it. */
function ownMargin(text: string, at: number): string | undefined {
  const before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
  return /^[ \t]*$/.test(before) && text.lastIndexOf("\n", at - 1) !== -1 ? before : undefined;
}

/** The indentation of the line that holds an offset. */
function lineMargin(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", at - 1) + 1, at))?.[0] ?? "";
}
