import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readIndex } from "../../src/core/index-file.ts";
import { type IndexLookup, parsedLookup, slicedLookup } from "../../src/core/index-lookup.ts";
import { sliceIndex } from "../../src/core/index-slices.ts";
import { parseJsonDocument } from "../../src/core/json-document.ts";
import { textSource } from "../../src/core/source.ts";

/** The same index, looked up in its bytes and in its values. */
function lookups(text: string): readonly [IndexLookup, IndexLookup] {
  const slices = sliceIndex(new TextEncoder().encode(text));
  const index = readIndex(parseJsonDocument(textSource("registry/index.json", text)), false);
  if (!slices || !index) throw new Error(`not an index: ${text}`);
  return [slicedLookup("registry/index.json", slices), parsedLookup(index)];
}

const id = fc.constantFrom("a", "b", "c", "dependencies", "versions", "é", "\u2028", 'q"uote', "back\\slash");
const version = fc.record(
  { version: fc.string(), dependencies: fc.oneof(fc.dictionary(id, fc.string()), fc.string(), fc.array(id)) },
  { requiredKeys: [] },
);
const entry = fc.record(
  {
    description: fc.string({ unit: "grapheme" }),
    tags: fc.array(id),
    versions: fc.dictionary(fc.constantFrom("1.0.0", "1.1.0"), version),
  },
  { requiredKeys: [] },
);
const packs = fc.dictionary(fc.constantFrom("a", "b", "c", "dependencies", "versions"), entry, {
  noNullPrototype: true,
});

/** JSON in which every character of every text may be written as an escape. */
function escaped(text: string, isAscii: boolean): string {
  return isAscii
    ? text.replaceAll(/[^\0-\x7F]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`)
    : text;
}

test("an index in bytes is looked up as the parsed one is", () => {
  fc.assert(
    fc.property(packs, fc.boolean(), fc.constantFrom(undefined, 2), (packs, isAscii, indent) => {
      const [sliced, parsed] = lookups(escaped(JSON.stringify({ updated: "", packs }, null, indent), isAscii));
      expect([...sliced.keys]).toEqual([...parsed.keys]);
      for (const key of [...Object.keys(packs), "z"]) {
        expect(sliced.entry(key)?.record).toEqual(parsed.entry(key)?.record);
        expect(sliced.entry(key)?.versions.map(({ key }) => key)).toEqual(
          parsed.entry(key)?.versions.map(({ key }) => key),
        );
      }
      // It may name some that only seem to need a pack, and must name all that do.
      for (const [needed, keys] of parsed.dependents()) {
        for (const key of keys) expect(sliced.dependents().get(needed)).toContain(key);
      }
    }),
    { numRuns: 500 },
  );
});

test("a dependency that is written in escapes is seen", () => {
  const text = String.raw`{"packs":{"x":{"versions":{"1.0.0":{"\u0064ependencies":{"\u0061":"^1"}}}},"y":{"versions":{"1.0.0":{"dependencies":{"a\/b":"^1"}}}}}}`;
  const [sliced] = lookups(text);
  expect(sliced.dependents().get("a")).toEqual(["x"]);
  expect(sliced.dependents().get("a/b")).toEqual(["y"]);
});
