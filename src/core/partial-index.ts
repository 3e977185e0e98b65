import type { Document } from "./document.ts";
import type { IndexSlices, Slice } from "./index-slices.ts";
import { parseJsonDocument } from "./json-document.ts";
import { createSource, textSource } from "./source.ts";

/**
 * The document of an index in which `packs` holds the given entries only. Places are those of the
 * whole file, which is parsed when the first of them is asked for.
 * `undefined` when one of the parts does not parse: then the whole file is for the parser that reports.
 */
export function partialIndex(path: string, slices: IndexSlices, keys: Iterable<string>): Document | undefined {
  const { bytes } = slices;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const textOf = ({ start, end }: Slice): string => decoder.decode(bytes.subarray(start, end));
  const parts = [...slices.root].map(([key, slice]) => `${JSON.stringify(key)}:${textOf(slice)}`);
  const entries: string[] = [];
  for (const key of keys) {
    const slice = slices.packs.get(key);
    if (slice) entries.push(`${JSON.stringify(key)}:${textOf(slice)}`);
  }
  parts.push(`"packs":{${entries.join(",")}}`);

  // The parts are parsed as one text, with every check of a whole one.
  const text = `{${parts.join(",")}}`;
  const part = parseJsonDocument(textSource(path, text));
  if (part.problems.length > 0) return undefined;
  let whole: Document | undefined;
  const open = (): Document => (whole ??= parseJsonDocument(createSource(path, bytes)));
  return {
    get source() {
      return open().source;
    },
    part: text,
    value: part.value,
    problems: [],
    at: (place) => open().at(place),
    keyAt: (place) => open().keyAt(place),
  };
}
