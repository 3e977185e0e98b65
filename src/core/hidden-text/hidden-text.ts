import { decodeHidden } from "./payload.ts";

/**
 * Characters that nobody sees, or that show text in another order than it is read.
 *
 * - `bidi`: controls that turn the order of text around (https://trojansource.codes)
 * - `bidi-mark`: marks that only nudge it
 * - `zero-width`: within or beside a word of ASCII letters
 * - `payload`: tags, variation selectors or fillers in a row: text in disguise
 */
export type HiddenKind = "bidi" | "bidi-mark" | "zero-width" | "payload";

/** One place with hidden characters; offsets into the text. */
export interface Hidden {
  readonly kind: HiddenKind;
  readonly start: number;
  readonly end: number;
  /** The code points, as `U+202E`; of many the first few. */
  readonly points: readonly string[];
  /** What a payload says, where it says something. */
  readonly decoded?: string;
  /** A control that is not taken back before its line ends reaches into the next one for who reads it. */
  readonly open?: true;
}

/** Every character that may be hidden text: most files have none, and are done with this. */
const ANY =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]|[\u{E0000}-\u{E01EF}]/u;

const RUN =
  /[\u202A-\u202E\u2066-\u2069]|[\u061C\u200E\u200F]|[\u00AD\u200B-\u200D\u2060-\u2064\u206A-\u206F\uFEFF\u180E]+|[\uFE00-\uFE0F\u{E0000}-\u{E01EF}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180D\u180F\u3164\uFFA0]+/gu;

const OPENERS = /[\u202A\u202B\u202D\u202E\u2066-\u2068]/u;
const CLOSERS = /[\u202C\u2069]/u;

/** Places of one text that are told; one that has more is hostile, and known as such. */
const MAX_TOLD = 100;

/** The hidden characters of a text, in order. */
export function hiddenIn(text: string): readonly Hidden[] {
  if (!ANY.test(text)) return [];
  const found: Hidden[] = [];
  for (const match of text.matchAll(RUN)) {
    const hidden = judge(text, match[0], match.index);
    if (hidden) found.push(hidden);
    if (found.length >= MAX_TOLD) break;
  }
  return found;
}

function judge(text: string, run: string, start: number): Hidden | undefined {
  const end = start + run.length;
  const points = pointsOf(run);
  const [first = ""] = run;
  if (/[\u202A-\u202E\u2066-\u2069]/u.test(first)) {
    const open = OPENERS.test(first) && !isClosed(text, end);
    return { kind: "bidi", start, end, points, ...(open ? { open: true as const } : {}) };
  }
  if (/[\u061C\u200E\u200F]/u.test(first))
    return isBesideWord(text, start, end) ? { kind: "bidi-mark", start, end, points } : undefined;
  if (/[\u00AD\u200B-\u200D\u2060-\u2064\u206A-\u206F\uFEFF\u180E]/u.test(first)) {
    return isBesideWord(text, start, end) ? { kind: "zero-width", start, end, points } : undefined;
  }
  if (isHonest(text, run, start)) return undefined;
  const decoded = decodeHidden(run);
  return { kind: "payload", start, end, points, ...(decoded === undefined ? {} : { decoded }) };
}

/** Whether a control of direction is taken back on its line. */
function isClosed(text: string, from: number): boolean {
  const stop = text.indexOf("\n", from);
  return CLOSERS.test(text.slice(from, stop === -1 ? from + 1000 : stop));
}

/**
 * Whether an ASCII letter, digit or underscore stands on one side, and no letter of another script on the other. In emoji, in
 * Persian and in Indic scripts these characters have work to do.
 */
function isBesideWord(text: string, start: number, end: number): boolean {
  const before = lastPoint(text.slice(Math.max(0, start - 2), start));
  const after = String.fromCodePoint(text.codePointAt(end) ?? 0x20);
  const isWord = (point: string): boolean => /^[A-Za-z0-9_]$/.test(point);
  const isForeign = (point: string): boolean =>
    /^[\p{L}\p{M}\p{Extended_Pictographic}\uFE0F]$/u.test(point) && !/^[A-Za-z]$/.test(point);
  return (isWord(before) || isWord(after)) && !isForeign(before) && !isForeign(after);
}

function lastPoint(text: string): string {
  return Array.from(text).at(-1) ?? " ";
}

/** Selectors and tags where they belong: one after its base, and the flags of England, Scotland and Wales. */
function isHonest(text: string, run: string, start: number): boolean {
  const points = Array.from(run);
  const before = lastPoint(text.slice(Math.max(0, start - 2), start));
  const [first = ""] = points;
  if (points.length <= 2 && /^[\uFE00-\uFE0F]$/u.test(first)) return before !== " ";
  if (points.length === 1 && /^[\u{E0100}-\u{E01EF}]$/u.test(first)) return /^\p{Script=Han}$/u.test(before);
  if (points.length === 1 && /^[\u180B-\u180D\u180F]$/u.test(first)) return /^\p{Script=Mongolian}$/u.test(before);
  if (points.length <= 2 && /^[\u115F\u1160]$/u.test(first))
    return /\p{Script=Hangul}/u.test(
      text.slice(Math.max(0, start - 1), start + run.length + 1).replaceAll(/[\u115F\u1160]/gu, ""),
    );
  if (points.length === 1 && /^[\u034F\u17B4\u17B5]$/u.test(first))
    return /^\p{L}|\p{M}$/u.test(before) && !/^[A-Za-z]$/.test(before);
  // A black flag, the letters of a region as tags, and the tag that ends them.
  return before === "\u{1F3F4}" && points.length <= 8 && points.at(-1) === "\u{E007F}";
}

function pointsOf(run: string): readonly string[] {
  return Array.from(run)
    .slice(0, 6)
    .map((point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
}
