import { expect, test } from "vitest";
import { type Asking, askedBlobs } from "../../src/platform/git/asked-blobs.ts";
import { GitObjects } from "../../src/platform/git/objects.ts";
import { repository } from "../git-fixture.ts";

/** How many of ten files of ten bytes each are read; `names` says which object each of them is. */
async function read(names: (nth: number) => string, asking: Partial<Asking>) {
  using fixture = repository();
  const texts = Array.from({ length: 10 }, (_, nth) => names(nth).padEnd(10, "."));
  const entries = texts.map((text, nth) => {
    const oid = fixture.gitWith(Buffer.from(text), "hash-object", "-w", "--stdin");
    return { path: `${nth}`, kind: "file" as const, oid };
  });
  await using objects = new GitObjects(fixture.path);
  const { asked, left } = await askedBlobs(objects, entries, {
    limit: () => 10,
    weight: () => 1,
    budget: 100,
    ...asking,
  });
  return { asked: asked.length, reasons: [...new Set([...left.values()].map(({ reason }) => reason))] };
}

const same = (): string => "a";
const MORE = "the files around it have more bytes than one run reads";

test("files are read while what they cost together is within the budget", async () => {
  expect(await read(String, {})).toEqual({ asked: 10, reasons: [] });
  expect(await read(String, { budget: 35 })).toEqual({ asked: 3, reasons: [MORE] });
  expect(await read(String, { weight: (path) => (path === "0" ? 9 : 1) })).toEqual({ asked: 2, reasons: [MORE] });
});

test("what is parsed counts under each of its names, what is hashed counts once", async () => {
  expect(await read(same, { budget: 35 })).toEqual({ asked: 3, reasons: [MORE] });
  expect(await read(same, { budget: 35, weight: undefined })).toEqual({ asked: 10, reasons: [] });
  expect(await read(String, { budget: 35, weight: undefined })).toEqual({ asked: 3, reasons: [MORE] });
});

test("a file beyond the limit of its kind is not asked for, and costs nothing", async () => {
  const { asked, reasons } = await read(String, { limit: (path) => (path === "9" ? 10 : 9), budget: 10 });
  expect({ asked, reasons }).toEqual({ asked: 1, reasons: ["the file has 10 bytes, the limit for its kind is 9"] });
});
