import fc from "fast-check";
import { expect, test } from "vitest";
import { type IndexSlices, sliceIndex } from "../../src/core/index-slices.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function isSame(a: Uint8Array, aStart: number, aEnd: number, b: Uint8Array, bStart: number): boolean {
  return Buffer.compare(a.subarray(aStart, aEnd), b.subarray(bStart, bStart + aEnd - aStart)) === 0;
}

/** Members with keys that come twice, values that are no objects, and keys that need escapes, now and then. */
const member = fc.tuple(
  fc.constantFrom("a", "b", "c", "d", "e", "f", String.raw`\u0061`),
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 3 }).map((value) => `{"v":${value}}`) },
    { weight: 1, arbitrary: fc.constantFrom("null", "[]", "{}", '{"v":"}"}') },
  ),
);
const spacing = fc.constantFrom("", " ", "\n  ");
const indexText = fc
  .tuple(
    fc.uniqueArray(member, { selector: ([key, value]) => key + value, maxLength: 7 }),
    spacing,
    fc.constantFrom("", ',"z":1', ',"packs":{}', "x"),
  )
  .map(([members, space, rest]) => {
    const packs = members.map(([key, value]) => `${space}"${key}":${space}${value}`).join(",");
    return `{"updated":"now","packs":{${packs}${space}}${rest}}`;
  });

const outline = (slices: IndexSlices | undefined) => slices && { root: [...slices.root], packs: [...slices.packs] };

test("the outline of the other index, where it is brought along, is what reading it alone gives", () => {
  let brought = 0;
  fc.assert(
    fc.property(indexText, indexText, (now, before) => {
      const slices = sliceIndex(bytesOf(now), bytesOf(before), isSame);
      if (!slices?.before) return;
      brought += 1;
      expect(outline(slices.before)).toEqual(outline(sliceIndex(bytesOf(before))));
    }),
    { numRuns: 3000 },
  );
  expect(brought).toBeGreaterThan(20);
});

test("it is brought along when entries change, move, come and go", () => {
  const before = '{"packs":{"a":{"v":1},"b":{"v":2},"c":{"v":3},"d":{"v":4}},"updated":"x"}';
  const now = '{"packs":{"b":{"v":2},"a":{"v":9},"e":{},"d":{"v":4}}}';
  const slices = sliceIndex(bytesOf(now), bytesOf(before), isSame);
  expect([...(slices?.differs ?? [])]).toEqual(["a", "e"]);
  expect([...(slices?.removed.keys() ?? [])]).toEqual(["c"]);
  expect(outline(slices?.before)).toEqual(outline(sliceIndex(bytesOf(before))));
});
