/** How a JSON text is laid out, so that what is added to it looks like the rest. */
export interface JsonStyle {
  /** One level of indentation; `undefined` for a text on one line. */
  readonly indent: string | undefined;
  readonly lineBreak: "\n" | "\r\n";
  /** What stands between a key and its value: `: ` or `:`. */
  readonly colon: string;
  /** Whether lists of plain values stand on one line. */
  readonly inlineLists: boolean;
}

/** The layout of a file that is written anew. */
export const defaultStyle: JsonStyle = { indent: "  ", lineBreak: "\n", colon: ": ", inlineLists: false };

/** Characters of a text by which its colons are judged. */
const LOOKED_AT = 10_000;

/** True where most colons after a key stand right before the value. */
function isTight(text: string): boolean {
  const colons = [...text.matchAll(/"\s{0,8}:(\s?)/g)];
  return colons.filter(([, space]) => space === "").length * 2 > colons.length;
}

/** Reads the layout from the text itself: its first indented line, most of its colons, its first list of plain values. */
export function styleOf(text: string): JsonStyle {
  const indented = /[{[,]\r?\n([ \t]+)\S/.exec(text);
  return {
    indent: indented?.[1] ?? (/[{[,]\r?\n/.test(text) ? "" : undefined),
    lineBreak: text.includes("\r\n") ? "\r\n" : "\n",
    colon: isTight(text.slice(0, LOOKED_AT)) ? ":" : ": ",
    inlineLists: isFirstListInline(text),
  };
}

/** True where the first list of plain values begins on the line of its bracket. */
function isFirstListInline(text: string): boolean {
  for (const [token, before = ""] of text.matchAll(/"(?:[^"\\]|\\.)*"|\[(\s*)(?=["\d])/g)) {
    if (token.startsWith("[")) return !before.includes("\n");
  }
  return false;
}

/** Writes a value as JSON in a layout; `margin` is the indentation of the line on which it begins. */
export function writeJson(value: unknown, style: JsonStyle, margin = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const inner = style.indent === undefined ? "" : margin + style.indent;
  const members = isList
    ? value.map((item) => writeJson(item, style, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => `${JSON.stringify(key)}${style.colon}${writeJson(item, style, inner)}`);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  if (members.length === 0) return open + close;
  const isInline = isList && style.inlineLists && value.every((item) => typeof item !== "object" || item === null);
  if (style.indent === undefined) return `${open}${members.join(style.colon === ":" ? "," : ", ")}${close}`;
  if (isInline) return `${open}${members.join(", ")}${close}`;
  const lines = members.join(`,${style.lineBreak}${inner}`);
  return `${open}${style.lineBreak}${inner}${lines}${style.lineBreak}${margin}${close}`;
}
