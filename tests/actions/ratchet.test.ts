import { expect, test } from "vitest";
import { loadEngine } from "../../src/actions/engine.ts";
import { validate } from "../../src/actions/validate-gpack/run.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { workspaceAt } from "../../src/platform/workspace/workspace.ts";
import { findingLine } from "../../src/report/line.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { ruleList } from "../../src/rules/list.gen.ts";
import { repository } from "../git-fixture.ts";
import { registryFiles } from "../registry-fixture.ts";

type Files = Record<string, string | undefined>;

const POLICY = "registry/policy.toml";
const all = '[ratchet]\nrules = ["*"]\n';
const directory = "packages/io.example.draft";
const MANIFEST = `${directory}/gpack.toml`;
const manifest = `[gpack]
id = "io.example.draft"
name = "Draft"
version = "1.0"
description = "Renders a draft in a plain text file"
license = "MIT"
ggen_compat = ">=0.1.0"
`;
const FAULT = 'The version "1.0" is not a semantic version';

/** A registry with an old pack that has faults and that no index lists. */
function old(policy: string): Record<string, string> {
  return {
    ...registryFiles(),
    [POLICY]: policy,
    [MANIFEST]: manifest,
    [`${directory}/README.md`]: `# Draft\n\nRenders a draft in a plain text file.\n${"Use it with care. ".repeat(5)}\n`,
    [`${directory}/templates/draft.tmpl`]: "---\nto: draft.txt\n---\nDraft\n",
  };
}

async function judge(before: Files, after: Files) {
  using fixture = repository();
  const base = fixture.commit(before);
  const head = fixture.commit(after);
  const { report } = await validate(
    {
      base,
      head,
      packages: [],
      indexes: [],
      failOn: undefined,
      rules: [],
      policy: undefined,
      fix: "none",
      isDryRun: false,
    },
    { workspace: workspaceAt(fixture.path), ruleList, engine: loadEngine, syntax: syntaxPort(), sha256, version: "0" },
  );
  return { ...report, report, lines: report.findings.map(findingLine), open: report.counts.error };
}

const readme = {
  [`${directory}/README.md`]: `# Draft\n\nRenders a better draft in a plain text file.\n${"Use it. ".repeat(9)}\n`,
};

test("without a ratchet all of a touched pack counts", async () => {
  const { verdict, counts } = await judge(old(""), readme);
  expect({ verdict, existing: counts.existing }).toEqual({ verdict: "fail", existing: 0 });
});

test("with one, what the base has is told and does not block", async () => {
  const { verdict, counts, lines, blockers, report } = await judge(old(all), readme);
  expect({ verdict, error: counts.error, blockers }).toEqual({ verdict: "pass", error: 0, blockers: [] });
  expect(counts.existing).toBeGreaterThan(0);
  expect(lines.find((line) => line.includes(FAULT))).toMatch(/the base has it, too, so it does not block$/);
  expect(renderSarif(report, { rules: [] })).toContain('"baselineState": "unchanged"');
});

test("what moves within its file stays old", async () => {
  const { verdict } = await judge(old(all), { [MANIFEST]: `# One\n# more\n# comment\n${manifest}` });
  expect(verdict).toBe("pass");
});

test("what the change adds counts, also in the same file", async () => {
  const { verdict, lines } = await judge(old(all), { [MANIFEST]: manifest.replace('"MIT"', '"MIIT"') });
  expect(verdict).toBe("fail");
  const open = lines.filter((line) => line.includes(": error:") && !line.endsWith("does not block"));
  expect(open.join("\n")).toContain("[manifest/license-spdx]");
  expect(open.join("\n")).not.toContain(FAULT);
});

test("another value that is as wrong as the old one is new", async () => {
  const { verdict, lines } = await judge(old(all), { [MANIFEST]: manifest.replace('"1.0"', '"2.0"') });
  expect(verdict).toBe("fail");
  expect(lines.find((line) => line.includes('"2.0" is not a semantic version'))).not.toContain("does not block");
});

test("a finding does not hide behind another that the change repairs, whose name differs by a number", async () => {
  const at = (nth: number): string => `packages/io.example.draft${nth}`;
  const pack = (nth: number): Files => ({
    [`${at(nth)}/gpack.toml`]: manifest.replace("io.example.draft", `io.example.draft${nth}`).replace("1.0", "1.0.0"),
    [`${at(nth)}/README.md`]: `# Draft\n\nRenders a draft in a plain text file.\n${"Use it with care. ".repeat(5)}\n`,
    [`${at(nth)}/templates/draft.tmpl`]: "---\nto: draft.txt\n---\nDraft\n",
  });
  const gone = Object.fromEntries(Object.keys(pack(1)).map((path) => [path, undefined]));
  const before = { ...registryFiles(), [POLICY]: all, ...pack(1) };
  // One that no index lists goes, another one comes.
  const { verdict, lines } = await judge(before, { ...gone, ...pack(2) });
  expect(verdict).toBe("fail");
  const unlisted = lines.filter((line) => line.includes('"io.example.draft2"') && line.includes("is not listed here"));
  expect(unlisted).toHaveLength(1);
  expect(unlisted[0]).not.toContain("does not block");
});

test("a copy of an old fault in another pack is new", async () => {
  const { verdict } = await judge(old(all), {
    "packages/io.example.copy/gpack.toml": manifest.replace("io.example.draft", "io.example.copy"),
  });
  expect(verdict).toBe("fail");
});

test("a ratchet is for the rules that it names", async () => {
  const { verdict, lines } = await judge(old('[ratchet]\nrules = ["registry/*", "layout/*"]\n'), readme);
  expect(verdict).toBe("fail");
  expect(lines.find((line) => line.includes(FAULT))).not.toContain("does not block");
});

test("a pull request cannot bring its own ratchet", async () => {
  expect((await judge(old(""), { ...readme, [POLICY]: all })).verdict).toBe("fail");
});

test("what only a change can do wrong is never old: a published version that is altered", async () => {
  const file = "packages/io.example.greeting/README.md";
  const { verdict, lines } = await judge(old(all), { [file]: `${registryFiles()[file] ?? ""}\nMore.\n` });
  expect(verdict).toBe("fail");
  expect(lines.join("\n")).toContain("[release/files-kept]");
});

test("more old faults in one file than are kept make it incomplete, not green", async () => {
  const many = `${manifest}\n[dependencies]\n${Array.from({ length: 5050 }, (_, nth) => `d${nth} = "?"`).join("\n")}\n`;
  const { verdict, coverage } = await judge({ ...old(all), [MANIFEST]: many }, readme);
  expect(verdict).toBe("incomplete");
  expect(coverage.gaps.map(({ reason }) => reason).join("\n")).toContain(
    "it is not known whether all are waived or old",
  );
});

test("the same commits give the same report", async () => {
  expect((await judge(old(all), readme)).findings).toEqual((await judge(old(all), readme)).findings);
});
