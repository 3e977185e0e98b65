import type { Document } from "./document.ts";
import type { IndexSlices } from "./index-slices.ts";
import type { Slice } from "./json-members.ts";
import { parseJsonDocument } from "./json-document.ts";
import { reopenedDocument } from "./reopened-document.ts";
import { createSource, textSource } from "./source.ts";

/**
 * The document of an index in which `packs` holds the given entries only. Places are those of the
 * whole file, which is decoded when the first of them is asked for.
 * `undefined` when one of the parts does not parse: then the whole file is for the parser that reports.
 */
export function partialIndex(path: string, slices: IndexSlices, keys: Iterable<string>): Document | undefined {
  const { bytes } = slices;
  const text = textOfParts(slices, keys);
  if (text === undefined) return undefined;
  // The parts are parsed as one text, with every check of a whole one.
  const part = parseJsonDocument(textSource(path, text));
  if (part.problems.length > 0) return undefined;
  return reopenedDocument({ value: part.value, problems: [], part: text }, () => createSource(path, bytes));
}

function textOfParts({ bytes, root, packs }: IndexSlices, keys: Iterable<string>): string | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const member = (key: string, { start, end }: Slice): string =>
    `${JSON.stringify(key)}:${decoder.decode(bytes.subarray(start, end))}`;
  try {
    const entries = [...keys].flatMap((key) => {
      const slice = packs.get(key);
      return slice ? [member(key, slice)] : [];
    });
    const parts = [...root].map(([key, slice]) => member(key, slice));
    return `{${[...parts, `"packs":{${entries.join(",")}}`].join(",")}}`;
  } catch {
    // Bytes that are not UTF-8.
    return undefined;
  }
}
