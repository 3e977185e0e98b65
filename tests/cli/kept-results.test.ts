import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { findCommand } from "../../src/cli/commands.ts";
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
    writeFileSync(join(fixture.path, ".git/results.json"), JSON.stringify({ form: "gpack-results-1", ...file }));
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

  test("of a gpack that is gone do not stay", async () => {
    const fixture = registry();
    await scan(fixture.path, ...fixture.cache);
    const before = Object.keys(stored(fixture).results).length;
    fixture.git("rm", "-rq", greeting);
    await scan(fixture.path, ...fixture.cache);
    expect(Object.keys(stored(fixture).results).length).toBe(before - 1);
  });

  test.each([
    "",
    "{",
    "[]",
    '{"form":"gpack-results-0","results":{}}',
    '{"form":"gpack-results-1","results":{"a":{"findings":1}}}',
    '{"form":"gpack-results-1"}',
  ])("that cannot be read are none: %j", async (text) => {
    const fixture = registry();
    writeFileSync(join(fixture.path, ".git/results.json"), text);
    expect((await scan(fixture.path, ...fixture.cache)).text).toBe((await scan(fixture.path)).text);
  });
});
