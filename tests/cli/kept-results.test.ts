import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { keptFor } from "../../src/actions/validate-gpack/kept.ts";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { findCommand } from "../../src/cli/commands.ts";
import type { UnitResult } from "../../src/core/run/kept-units.ts";
import { treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { programDigest } from "../../src/platform/program-digest.ts";
import { type Fixture, repository } from "../git-fixture.ts";
import { registryFiles } from "../registry-fixture.ts";

interface Report {
  readonly verdict: string;
  readonly findings: readonly { readonly rule: string; readonly at: { readonly file: string } }[];
  readonly coverage: unknown;
}

/** Scans a registry; the report as JSON, and its bytes. */
async function scan(
  path: string,
  ...more: readonly string[]
): Promise<{ readonly text: string; readonly report: Report }> {
  let text = "";
  const terminal = {
    out: (part: string) => void (text += part),
    err: () => {},
    color: false,
    interactive: false,
    write: () => {},
  };
  const words = ["security-scan", path, "--json", "-", ...more];
  const found = findCommand(words);
  await found?.command.run(parseCommandLine(found.command, found.rest), terminal);
  return { text, report: JSON.parse(text) as Report };
}

const greeting = "packages/io.example.greeting";
const escaping = "---\nto: ../a.txt\n---\nHello\n";

function registry(): Fixture & { readonly cache: readonly string[] } {
  const fixture = repository();
  fixture.commit({ ...registryFiles(), [`${greeting}/templates/bad.tmpl`]: escaping });
  return { ...fixture, cache: ["--cache", join(fixture.path, ".git/results.json")] };
}

function stored(fixture: Fixture): { results: Record<string, { findings: unknown[] }> } {
  return JSON.parse(readFileSync(join(fixture.path, ".git/results.json"), "utf8")) as ReturnType<typeof stored>;
}

describe("results that are kept", () => {
  test("give the same bytes as a scan of everything, the first time and after", async () => {
    const fixture = registry();
    const plain = await scan(fixture.path);
    const first = await scan(fixture.path, ...fixture.cache);
    const second = await scan(fixture.path, ...fixture.cache);
    expect(first.text).toBe(plain.text);
    expect(second.text).toBe(plain.text);
    expect(plain.report.findings.map(({ rule }) => rule)).toContain("security/path-escape");
  });

  test("are used: what the file says of a gpack that is as it was is believed", async () => {
    const fixture = registry();
    await scan(fixture.path, ...fixture.cache);
    const file = stored(fixture);
    for (const result of Object.values(file.results)) result.findings = [];
    writeFileSync(join(fixture.path, ".git/results.json"), JSON.stringify({ form: "gpack-results-2", ...file }));
    expect((await scan(fixture.path, ...fixture.cache)).report.findings).toEqual([]);
  });

  test("are not used for a gpack that changed by one byte, one name or one mode", async () => {
    const fixture = registry();
    const template = `${greeting}/templates/bad.tmpl`;
    await scan(fixture.path, ...fixture.cache);
    for (const change of [
      { [template]: escaping.replace("../", "") },
      { [template]: escaping },
      { [template]: undefined, [`${greeting}/templates/worse.tmpl`]: escaping },
    ]) {
      fixture.commit(change);
      const [kept, plain] = [await scan(fixture.path, ...fixture.cache), await scan(fixture.path)];
      expect(kept.text).toBe(plain.text);
    }
  });

  test("are not used under other rules, another policy or other advisories", async () => {
    const fixture = registry();
    await scan(fixture.path, ...fixture.cache);
    const severe = await scan(fixture.path, ...fixture.cache, "--rules", "security/path-escape=note");
    expect(severe.text).toBe((await scan(fixture.path, "--rules", "security/path-escape=note")).text);
    fixture.commit({ "registry/policy.toml": '[rules]\n"security/path-escape" = "off"\n' });
    expect((await scan(fixture.path, ...fixture.cache)).report.findings.map(({ rule }) => rule)).not.toContain(
      "security/path-escape",
    );
    fixture.commit({
      "registry/policy.toml": undefined,
      "registry/advisories/MAL-2026-0001.json": JSON.stringify({
        id: "MAL-2026-0001",
        modified: "2026-10-01T00:00:00Z",
        affected: [
          { package: { ecosystem: "npm", name: "evil" }, ranges: [{ type: "SEMVER", events: [{ introduced: "0" }] }] },
        ],
      }),
      [`${greeting}/package.json`]: '{\n  "dependencies": {\n    "evil": "^1.0.0"\n  }\n}\n',
    });
    expect((await scan(fixture.path, ...fixture.cache)).report.findings.map(({ rule }) => rule)).toContain(
      "security/malicious-dependency",
    );
  });

  test("of some gpacks do not stand for all: what was left out is looked at", async () => {
    const fixture = registry();
    await scan(fixture.path, ...fixture.cache, "--packages", "packages/io.example.farewell");
    expect((await scan(fixture.path, ...fixture.cache)).text).toBe((await scan(fixture.path)).text);
  });

  test("of one program are not those of another, though its version be the same", async () => {
    const tree = treeOf({ "a/gpack.toml": "[gpack]\n" });
    const results = new Map<string, UnitResult>();
    const cacheOf = (program: string) =>
      keptFor(
        { tree, subject: { kind: "tree" } },
        { basis: ["1.0.0"], isPart: false },
        { program: () => program, read: () => Promise.resolve(results), write: () => {} },
        sha256,
      );
    const first = await cacheOf("a");
    first?.keep("a", { findings: [], truncated: {}, gaps: [], files: 1, bytes: 8, packs: [] });
    for (const [key, result] of first?.results() ?? []) results.set(key, result);
    expect((await cacheOf("a"))?.stored("a")).toBeDefined();
    expect((await cacheOf("b"))?.stored("a")).toBeUndefined();
    expect(programDigest()).toMatch(/^[0-9a-f]{64}$/);
  });

  test("of a gpack in which something could not be looked at are not kept", async () => {
    const fixture = registry();
    fixture.commit({ [`${greeting}/large.txt`]: "x".repeat(17 * 1024 * 1024) });
    const plain = await scan(fixture.path);
    expect(plain.report.verdict).toBe("fail");
    await scan(fixture.path, ...fixture.cache);
    expect(Object.keys(stored(fixture).results)).toHaveLength(1);
    expect((await scan(fixture.path, ...fixture.cache)).text).toBe(plain.text);
  });

  test("are refused from a file that somebody committed: its author would decide what is found", async () => {
    const fixture = registry();
    const file = join(fixture.path, "packages/results.json");
    await scan(fixture.path, "--cache", file);
    fixture.commit({});
    await expect(scan(fixture.path, "--cache", file)).rejects.toThrow("is a file of the repository");
  });

  test("of a gpack that is gone do not stay", async () => {
    const fixture = registry();
    await scan(fixture.path, ...fixture.cache);
    const before = Object.keys(stored(fixture).results).length;
    fixture.git("rm", "-rq", greeting);
    await scan(fixture.path, ...fixture.cache);
    expect(Object.keys(stored(fixture).results).length).toBe(before - 1);
  });

  test("of a commit are known by the ids of git: of a gpack that is as it was no file is read but the manifest", async () => {
    const fixture = registry();
    const at = (...more: readonly string[]) => scan(fixture.path, "--head", "HEAD", ...more);
    const quiet = fixture.git("rev-parse", "HEAD:packages/io.example.farewell/README.md").trim();
    const plain = await at();
    expect((await at(...fixture.cache)).text).toBe(plain.text);
    fixture.commit({ "docs/more.md": "# More\n" });
    const after = await at();
    rmSync(join(fixture.path, ".git/objects", quiet.slice(0, 2), quiet.slice(2)));
    expect((await at(...fixture.cache)).text).toBe(after.text);
    // Whoever has to look finds that it is gone.
    expect((await at()).text).not.toBe(after.text);
  });

  test.each([
    ["a mode", (fixture: Fixture) => void fixture.git("update-index", "--chmod=+x", `${greeting}/gpack.toml`)],
    [
      "a link",
      (fixture: Fixture) => {
        fixture.link(`${greeting}/link`, "../../..");
        fixture.git("add", "--all");
      },
    ],
  ])("of a commit are not used for a gpack of which %s changed", async (_, change) => {
    const fixture = registry();
    const at = (...more: readonly string[]) => scan(fixture.path, "--head", "HEAD", ...more);
    await at(...fixture.cache);
    const before = Object.keys(stored(fixture).results);
    change(fixture);
    fixture.git("commit", "--quiet", "--allow-empty", "--message", "changed");
    expect((await at(...fixture.cache)).text).toBe((await at()).text);
    expect(Object.keys(stored(fixture).results).filter((key) => before.includes(key))).toHaveLength(1);
  });

  test("of parts of a sweep are those of the whole", async () => {
    const fixture = registry();
    const at = (...more: readonly string[]) => scan(fixture.path, "--head", "HEAD", ...more);
    for (const part of ["1/2", "2/2"])
      for (let time = 0; time < 2; time += 1)
        expect((await at("--shard", part, ...fixture.cache)).text).toBe((await at("--shard", part)).text);
  });

  test.each([
    "",
    "{",
    "[]",
    '{"form":"gpack-results-0","results":{}}',
    '{"form":"gpack-results-2","results":{"a":{"findings":1}}}',
    '{"form":"gpack-results-2"}',
  ])("that cannot be read are none: %j", async (text) => {
    const fixture = registry();
    writeFileSync(join(fixture.path, ".git/results.json"), text);
    expect((await scan(fixture.path, ...fixture.cache)).text).toBe((await scan(fixture.path)).text);
  });
});
