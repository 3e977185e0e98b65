import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Fixture, repository } from "../git-fixture.ts";
import { registryFiles } from "../registry-fixture.ts";
import { runGpack as gpack } from "./run-gpack.ts";

const year = new Date().getUTCFullYear();
const first = `registry/advisories/GPACK-${year}-0001.json`;

function registry(): Fixture {
  const fixture = repository();
  fixture.commit({ ...registryFiles() });
  return fixture;
}

describe("gpack advisory new", () => {
  test("writes a record that gpack advisory check accepts, and says which published versions it is about", async () => {
    const { path } = registry();
    const made = await gpack(
      "advisory",
      "new",
      "io.example.greeting",
      path,
      "--summary",
      "It greets too loud",
      "--fixed",
      "1.0.1",
      "--severity",
      "high",
      "--alias",
      "CVE-2026-12345",
    );
    expect(made).toMatchObject({ status: 0, error: "" });
    expect(made.out).toContain(
      `Wrote ${first}.\nGPACK-${year}-0001 is about 1 published version of io.example.greeting: 1.0.0\n`,
    );
    const record: unknown = JSON.parse(readFileSync(join(path, first), "utf8"));
    expect(record).toMatchObject({
      id: `GPACK-${year}-0001`,
      aliases: ["CVE-2026-12345"],
      affected: [{ ranges: [{ events: [{ introduced: "0" }, { fixed: "1.0.1" }] }] }],
      database_specific: { severity: "HIGH" },
    });
    const checked = await gpack("advisory", "check", path);
    expect(checked.out).toContain("1 record in registry/advisories.");
    expect(checked.status).toBe(0);
  });

  test("takes the number after the highest of the year, and keeps what is there", async () => {
    const { path } = registry();
    mkdirSync(join(path, "registry/advisories"), { recursive: true });
    writeFileSync(join(path, `registry/advisories/GPACK-${year}-0041.json`), "{}");
    const { out } = await gpack("advisory", "new", "io.example.greeting", path, "--summary", "It greets too loud");
    expect(out).toContain(`GPACK-${year}-0042.json`);
    expect(readFileSync(join(path, `registry/advisories/GPACK-${year}-0041.json`), "utf8")).toBe("{}");
  });

  test("says when no published version is meant", async () => {
    const { path } = registry();
    const { out } = await gpack(
      "advisory",
      "new",
      "io.example.greeting",
      path,
      "--summary",
      "It greets too loud",
      "--introduced",
      "2.0.0",
    );
    expect(out).toContain("about no version of io.example.greeting that the index lists");
  });

  test.each([
    [["io.example.nothing", "--summary", "a"], /no gpack "io.example.nothing"/],
    [["io.example.greeting"], /--summary/],
    [["io.example.greeting", "--summary", " "], /--summary/],
    [["io.example.greeting", "--summary", "a", "--fixed", "1.0"], /--fixed "1.0" is no semantic version/],
    [["io.example.greeting", "--summary", "a", "--fixed", "1.0.0", "--last-affected", "1.0.0"], /give one/],
    [["io.example.greeting", "--summary", "a", "--introduced", "1.0.0", "--fixed", "1.0.0"], /no version lies between/],
    [["io.example.greeting", "--summary", "a", "--severity", "bad"], /allowed is critical, high, moderate, low/],
    [["io.example.greeting", "--summary", "a", "--reference", "http://example.com"], /nothing is written/],
    [["__proto__", "--summary", "a"], /no gpack "__proto__"/],
  ] as const)("refuses a wrong request and writes nothing: %j", async (words, message) => {
    const { path } = registry();
    const [id, ...options] = words;
    let error: string;
    try {
      ({ error } = await gpack("advisory", "new", id, path, ...options));
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown);
    }
    expect(error).toMatch(message);
    expect((await gpack("advisory", "check", path)).status).toBe(3);
  });
});

describe("gpack advisory check", () => {
  test("says that nothing was checked where there is no advisory", async () => {
    expect(await gpack("advisory", "check", registry().path)).toMatchObject({
      status: 3,
      out: expect.stringContaining("No advisory"),
    });
  });

  test("fails for a record that is no JSON, and for one about a gpack that no index lists", async () => {
    const fixture = registry();
    fixture.commit({ [first]: "{" });
    const broken = await gpack("advisory", "check", fixture.path);
    expect(broken.status).toBe(1);
    expect(broken.out).toContain("[syntax/json]");
    await gpack("advisory", "new", "io.example.greeting", fixture.path, "--summary", "It greets too loud");
    fixture.commit({
      [first]: readFileSync(join(fixture.path, `registry/advisories/GPACK-${year}-0002.json`), "utf8")
        .replaceAll("io.example.greeting", "io.example.greting")
        .replaceAll("-0002", "-0001"),
    });
    const unknown = await gpack("advisory", "check", fixture.path);
    expect(unknown.status).toBe(1);
    expect(unknown.out).toContain("[advisory/known-package]");
  });
});
