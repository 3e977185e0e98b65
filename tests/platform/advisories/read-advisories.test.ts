import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readAdvisories } from "../../../src/platform/advisories/read-advisories.ts";
import { zipOf } from "../../zip-fixture.ts";

let root: string;
beforeAll(() => void (root = mkdtempSync(join(tmpdir(), "gpack-advisories-"))));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function record(id: string, modified = "2026-10-01T23:00:00Z", ecosystem = "npm"): string {
  return JSON.stringify({ id, modified, affected: [{ package: { ecosystem, name: "a" }, versions: ["1.0.0"] }] });
}

function put(name: string, content: string | Uint8Array): string {
  const path = join(root, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe("advisories", () => {
  test("are read from archives, from single records and from directories of both", async () => {
    put(
      "all/npm/all.zip",
      zipOf([
        { name: "GHSA-a.json", content: record("GHSA-a") },
        { name: "README.md", content: "no record" },
      ]),
    );
    put("all/GO-1.json", record("GO-1", "2026-10-05T00:00:00Z", "Go"));
    const single = put("one.json", record("GHSA-b"));
    const { advisories, asOf, unreadCount } = await readAdvisories([join(root, "all"), single]);
    expect(advisories.map(({ id }) => id)).toEqual(["GO-1", "GHSA-a", "GHSA-b"]);
    expect(asOf).toBe("2026-10-05");
    expect(unreadCount).toBe(0);
  });

  test("have a digest that depends on their bytes and on nothing else", async () => {
    const one = put("x/a.json", record("GHSA-a"));
    const two = put("y/a.json", record("GHSA-a"));
    const three = put("z/a.json", record("GHSA-c"));
    const digests = await Promise.all([one, two, three].map(async (path) => (await readAdvisories([path])).digest));
    expect(digests[0]).toBe(digests[1]);
    expect(digests[0]).not.toBe(digests[2]);
  });

  test("that cannot be read are counted and named, never dropped", async () => {
    const directory = join(root, "bad");
    for (const [name, content] of [
      ["a", "{"],
      ["b", "{}"],
      ["c", "\u0000"],
      ["d", '{"id":"X-1"}'],
      ["e", record("GHSA-e")],
    ])
      put(`bad/${name}.json`, content ?? "");
    const { advisories, unread, unreadCount } = await readAdvisories([directory]);
    expect(advisories).toHaveLength(1);
    expect(unreadCount).toBe(4);
    expect(unread).toHaveLength(3);
  });

  test("of other ecosystems take no room", async () => {
    expect((await readAdvisories([put("deb.json", record("DSA-1", undefined, "Debian:12"))])).advisories).toEqual([]);
  });

  test("that are not there, and archives that are none, are a wrong request", async () => {
    await expect(readAdvisories([join(root, "nothing")])).rejects.toThrow(/no file and no directory/);
    await expect(readAdvisories([put("no.zip", "PK")])).rejects.toThrow(/cannot be read/);
  });

  test("in an archive that inflates without end are given up", async () => {
    const bomb = put("bomb.zip", zipOf([{ name: "a.json", content: " ".repeat(9 * 1024 * 1024) }]));
    await expect(readAdvisories([bomb])).rejects.toThrow(/inflates to more than/);
  });
});
