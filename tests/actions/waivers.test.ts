import { expect, test } from "vitest";
import { loadEngine } from "../../src/actions/engine.ts";
import { validate } from "../../src/actions/validate-gpack/run.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { workspaceAt } from "../../src/platform/workspace/workspace.ts";
import { findingLine } from "../../src/report/line.ts";
import { ruleList } from "../../src/rules/list.gen.ts";
import { type Fixture, repository } from "../git-fixture.ts";
import { registryFiles, withFault } from "../registry-fixture.ts";

const WAIVERS = "registry/waivers.toml";
const POLICY = "registry/policy.toml";
const FAULT = 'The version "1.0" is not a semantic version';
const waiver = `[[waiver]]
rule = "manifest/semver-version"
package = "io.example.greeting"
reason = "Old numbering, until 2.0"
owner = "@ada"
expires = 2026-12-31
`;
// What follows from the fault in the index is waived, too, so that only the waiver decides.
const follows = waiver.replace("manifest/semver-version", "registry/version-match");

async function judge({ path }: Fixture, base: string | undefined, head: string | undefined, today = "2026-10-01") {
  const { report } = await validate(
    {
      base,
      head,
      packages: [],
      indexes: [],
      failOn: undefined,
      rules: [],
      policy: undefined,
      today,
      fix: "none",
      isDryRun: false,
    },
    { workspace: workspaceAt(path), ruleList, engine: loadEngine, syntax: syntaxPort(), sha256, version: "0" },
  );
  return { ...report, lines: report.findings.map(findingLine) };
}

test("a waiver of the base lets a finding be: it is told, with its reason, and does not block", async () => {
  using fixture = repository();
  const base = fixture.commit({ ...registryFiles(), [WAIVERS]: waiver + follows });
  const head = fixture.commit(withFault(registryFiles()));
  const { verdict, counts, lines, date, blockers } = await judge(fixture, base, head);
  expect(lines[0]).toContain(FAULT);
  expect(lines[0]).toMatch(/waived until 2026-12-31 by @ada: Old numbering, until 2\.0$/);
  expect({ verdict, error: counts.error, waived: counts.waived, blockers }).toEqual({
    verdict: "pass",
    error: 0,
    waived: 2,
    blockers: [],
  });
  expect(date).toBe("2026-10-01");
});

test("a change cannot borrow the waiver of other gpacks by giving a gpack one of their ids", async () => {
  using fixture = repository();
  const theirs = waiver.replace("io.example.greeting", "org.theirs.*");
  const base = fixture.commit({ ...registryFiles(), [WAIVERS]: theirs });
  const faulty = withFault(registryFiles());
  const renamed = Object.fromEntries(
    Object.entries(faulty).map(([path, text]) => [
      path,
      path.endsWith("io.example.greeting/gpack.toml") && typeof text === "string"
        ? text.replace('"io.example.greeting"', '"org.theirs.greeting"')
        : text,
    ]),
  );
  const head = fixture.commit(renamed);
  const { findings } = await judge(fixture, base, head);
  const found = findings.filter(({ rule }) => rule === "manifest/semver-version");
  expect(found.map(({ waiver: granted }) => granted)).toEqual([undefined]);
});

test("the day decides, and the same day gives the same report", async () => {
  using fixture = repository();
  const base = fixture.commit({ ...registryFiles(), [WAIVERS]: waiver + follows });
  const head = fixture.commit(withFault(registryFiles()));
  expect((await judge(fixture, base, head, "2026-12-31")).verdict).toBe("pass");
  const after = await judge(fixture, base, head, "2027-01-01");
  expect(after.verdict).toBe("fail");
  expect(after.lines[0]).toContain(`its waiver by @ada expired after 2026-12-31 (${WAIVERS}:2)`);
});

test("a pull request cannot waive itself", async () => {
  using fixture = repository();
  const base = fixture.commit(registryFiles());
  const head = fixture.commit({ ...withFault(registryFiles()), [WAIVERS]: waiver + follows });
  const { verdict, counts } = await judge(fixture, base, head);
  expect({ verdict, waived: counts.waived }).toEqual({ verdict: "fail", waived: 0 });
});

test("a pull request cannot make itself a maintainer, lengthen a waiver or take a waiver away for itself", async () => {
  using fixture = repository();
  const base = fixture.commit({
    ...registryFiles(),
    [POLICY]: 'maintainers = ["@grace"]\n',
    [WAIVERS]: waiver + follows,
  });
  const head = fixture.commit({
    ...withFault(registryFiles()),
    [POLICY]: 'maintainers = ["@ada"]\n',
    [WAIVERS]: undefined,
  });
  const { verdict, counts } = await judge(fixture, base, head);
  expect({ verdict, waived: counts.waived }).toEqual({ verdict: "fail", waived: 0 });
});

test("waivers that a pull request brings are judged as a file", async () => {
  using fixture = repository();
  const base = fixture.commit({ ...registryFiles(), [POLICY]: 'maintainers = ["@grace"]\n' });
  const head = fixture.commit({ [WAIVERS]: waiver + waiver.replace("package =", "pakcage =") });
  const { lines } = await judge(fixture, base, head);
  expect(lines).toEqual([
    `${WAIVERS}:5:9: error: @ada is no maintainer of this registry, so the waiver does not hold; a waiver is granted by @grace [policy/waiver-authority]`,
    `${WAIVERS}:9:1: error: "pakcage" is no key of a waiver; remove it, or write the one that is meant [policy/waiver-form]`,
  ]);
});

test("a file of waivers that cannot be read waives nothing and stops nothing", async () => {
  using fixture = repository();
  const base = fixture.commit({ ...registryFiles(), [WAIVERS]: `${waiver}= nonsense` });
  const head = fixture.commit(withFault(registryFiles()));
  const { verdict, counts } = await judge(fixture, base, head);
  expect({ verdict, waived: counts.waived }).toEqual({ verdict: "fail", waived: 0 });
  const repaired = fixture.commit({ ...registryFiles(), [WAIVERS]: "" });
  expect((await judge(fixture, base, repaired)).verdict).toBe("pass");
});

test("ten thousand waivers are bounded, and it is said", async () => {
  using fixture = repository();
  const many = waiver.replace(/expires = .*/, 'expires = "2026-12-31"').repeat(2001);
  fixture.commit({ ...registryFiles(), [WAIVERS]: many });
  const { lines } = await judge(fixture, undefined, "HEAD");
  expect(lines.join("\n")).toContain("There are 2001 waivers, and only the first 1000 hold");
});

test("on the whole registry a waiver that nothing needs is found, in a change it is not", async () => {
  using fixture = repository();
  const base = fixture.commit({ ...registryFiles(), [WAIVERS]: waiver });
  expect((await judge(fixture, undefined, base)).lines).toEqual([
    `${WAIVERS}:2:8: warning: Nothing that manifest/semver-version finds is waived by this; remove the waiver [policy/waiver-unused]`,
  ]);
  const head = fixture.commit({ [WAIVERS]: `${waiver}# more\n` });
  expect((await judge(fixture, base, head)).lines).toEqual([]);
});

test("a finding in an index is waived for the entry in which it stands, and for no other", async () => {
  using fixture = repository();
  const files = registryFiles();
  const index = (files["registry/index.json"] ?? "").replaceAll('"tags"', '"downloads": -1,\n"tags"');
  const fields = waiver.replace("manifest/semver-version", "index/field-type");
  fixture.commit({ ...files, "registry/index.json": index, [WAIVERS]: fields });
  const { findings } = await judge(fixture, undefined, "HEAD");
  const found = findings.filter(({ rule }) => rule === "index/field-type");
  expect(found.map(({ waiver }) => waiver?.holds ?? false)).toEqual([false, true]);
});

test("a severity begins on its day", async () => {
  using fixture = repository();
  const policy =
    '[rules]\n"manifest/semver-version" = { severity = "error", from = 2027-01-01 }\n"registry/version-match" = "note"\n';
  const base = fixture.commit({ ...registryFiles(), [POLICY]: policy });
  const head = fixture.commit(withFault(registryFiles()));
  const before = await judge(fixture, base, head, "2026-12-31");
  expect([before.verdict, before.date, before.findings[0]?.severity]).toEqual(["pass", "2026-12-31", "warning"]);
  expect((await judge(fixture, base, head, "2027-01-01")).verdict).toBe("fail");
});

test("a registry without waivers and days gives the same report on every day", async () => {
  using fixture = repository();
  const base = fixture.commit(registryFiles());
  const head = fixture.commit(withFault(registryFiles()));
  expect(await judge(fixture, base, head, "2026-01-01")).toEqual(await judge(fixture, base, head, "2030-01-01"));
});
