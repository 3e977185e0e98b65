import type { Document, Path } from "./document.ts";
import { type JsonRange, jsonPlaces } from "./json-places.ts";
import type { Place, Source } from "./source.ts";

/** The places of a document's values, as `Document` promises them. */
export type Places = Pick<Document, "at" | "keyAt">;

/** The places in a JSON text that is known to parse; worked out on the first question. */
export function placesOf(source: Source): Places {
  let places: ReturnType<typeof jsonPlaces> | undefined;
  const find = (path: Path): JsonRange | undefined => (places ??= jsonPlaces(source.text))(path);
  const placeOf = (range: readonly [number, number] | undefined): Place =>
    range ? source.place(range[0], range[1]) : source.place(0);
  return {
    at(path) {
      const found = find(path);
      if (!found) return placeOf(undefined);
      const [start] = found.value;
      if (source.text[start] !== "{" && source.text[start] !== "[") return placeOf(found.value);
      // A place names where to look: an object or list is shown by its key, not by all its lines.
      return found.key[0] === start ? source.place(start, start + 1) : placeOf(found.key);
    },
    keyAt(path) {
      const found = find(path);
      if (!found) return placeOf(undefined);
      const [start] = found.key;
      return source.text[start] === '"' ? placeOf(found.key) : source.place(start, start + 1);
    },
  };
}

/** The places in a text that does not parse: its beginning, whatever is asked for. */
export function nowhere(source: Source): Places {
  return { at: () => source.place(0), keyAt: () => source.place(0) };
}
