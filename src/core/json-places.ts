import type { Path } from "./document.ts";

/** Offsets of a key (of an array item: of the item) and of its value, half-open. */
export interface JsonRange {
  readonly key: readonly [number, number];
  readonly value: readonly [number, number];
}

/** The members of one object, or the items of one array: where each begins and ends. */
interface Container {
  /** Position of a key; `undefined` for an array. The last of equal keys wins, as in JSON.parse. */
  readonly keys: ReadonlyMap<string, number> | undefined;
  /** Key start, key end, value start, value end of each member. */
  readonly offsets: readonly number[];
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Finds places in a JSON text, of which the parts that are asked for are known to parse. Only the containers on the way to a place are
 * walked, each once, and nothing is built for the rest: an index of 50 MB has a place in milliseconds.
 */
export function jsonPlaces(text: string): (path: Path) => JsonRange | undefined {
  const containers = new Map<number, Container>();
  const open = (start: number): Container | undefined => {
    const known = containers.get(start);
    if (known) return known;
    const container = readContainer(text, start);
    if (container) containers.set(start, container);
    return container;
  };

  const root = skipSpace(text, 0);
  return (path) => {
    let range: JsonRange | undefined;
    let start = root;
    for (const step of path) {
      const container = open(start);
      const position = typeof step === "number" ? itemOf(container, step) : container?.keys?.get(step);
      if (!container || position === undefined) break;
      const [keyStart = 0, keyEnd = 0, valueStart = 0, valueEnd = 0] = container.offsets.slice(
        position * 4,
        position * 4 + 4,
      );
      range = { key: [keyStart, keyEnd], value: [valueStart, valueEnd] };
      start = valueStart;
    }
    return range;
  };
}

function itemOf(container: Container | undefined, step: number): number | undefined {
  return container && !container.keys && step * 4 < container.offsets.length ? step : undefined;
}

function readContainer(text: string, start: number): Container | undefined {
  const isObject = text[start] === "{";
  if (!isObject && text[start] !== "[") return undefined;
  const keys = isObject ? new Map<string, number>() : undefined;
  const offsets: number[] = [];
  let at = skipSpace(text, start + 1);
  while (at < text.length && text[at] !== "}" && text[at] !== "]") {
    const keyStart = at;
    if (keys) {
      const keyEnd = valueEnd(text, at);
      const raw = text.slice(keyStart, keyEnd);
      keys.set(raw.includes("\\") ? decoded(raw) : raw.slice(1, -1), offsets.length / 4);
      // Past the colon to the value.
      at = skipSpace(text, skipSpace(text, keyEnd) + 1);
      offsets.push(keyStart, keyEnd);
    }
    const end = valueEnd(text, at);
    if (!keys) offsets.push(at, end);
    offsets.push(at, end);
    at = skipSpace(text, end);
    if (text[at] === ",") at = skipSpace(text, at + 1);
  }
  return { keys, offsets };
}

/** A key as it reads; as it is written where it is none, which only a part that nobody judges can hold. */
function decoded(raw: string): string {
  try {
    return String(JSON.parse(raw));
  } catch {
    return raw;
  }
}

/** The offset of the next character that is no space. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return at;
}

/** The offset after the value that begins at `start`; always beyond `start`. */
export function valueEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === QUOTE) return stringEnd(text, start);
  if (first !== 0x7b && first !== 0x5b) {
    let at = start + 1;
    while (at < text.length && !",}] \n\r\t".includes(text[at] ?? ",")) at += 1;
    return at;
  }
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at) - 1;
    else if (code === 0x7b || code === 0x5b) depth += 1;
    else if (code === 0x7d || code === 0x5d) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

/** The offset after the string that opens at `open`. */
export function stringEnd(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}
