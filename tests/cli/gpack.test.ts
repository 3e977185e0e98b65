import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rulesToTest } from "../../src/cli/self-test.ts";
import { ruleList } from "../../src/rules/list.gen.ts";
import { temporary } from "../git-fixture.ts";

/** Runs the built command as a person would. */
function gpack(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(process.execPath, ["dist/gpack.js", ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
    // One that hangs is a failure.
    timeout: 60_000,
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

/** A copy of the sample registry in which one version is not semantic. */
function brokenSample(root: string): string {
  const directory = join(root, "registry");
  cpSync("registry", directory, { recursive: true });
  const manifest = join(directory, "packages/io.ggen.sample.rust-cli/gpack.toml");
  writeFileSync(manifest, readFileSync(manifest, "utf8").replace('version = "2.0.1"', 'version = "v2.0"'));
  return directory;
}

test("the sample registry passes and says how much was looked at", () => {
  const { status, out } = gpack(["validate", "registry"]);
  expect(out).toMatch(
    /^pass: 0 errors, 0 warnings, 0 notes in 4 packs, 4 index entries, \d+ files, by \d+ rules\nreport sha256:[0-9a-f]{64}\n$/,
  );
  expect(status).toBe(0);
});

test("a fault is printed on one line with its place and rule, and exits 1", () => {
  using scratch = temporary();
  const { status, out } = gpack(["validate", brokenSample(scratch.path)]);
  expect(out).toContain(
    'packages/io.ggen.sample.rust-cli/gpack.toml:4:11: error: The version "v2.0" is not a semantic version; write MAJOR.MINOR.PATCH [manifest/semver-version]\n',
  );
  expect(status).toBe(1);
});

test("fix shows what it would do, does it, and a second run has nothing to do", () => {
  using scratch = temporary();
  const directory = brokenSample(scratch.path);
  const manifest = join(directory, "packages/io.ggen.sample.rust-cli/gpack.toml");
  const dry = gpack(["fix", directory, "--dry-run"]);
  expect(dry.out).toContain('would fix packages/io.ggen.sample.rust-cli/gpack.toml:4: Write the version as "2.0.0"');
  expect(readFileSync(manifest, "utf8")).toContain('"v2.0"');
  gpack(["fix", directory, "--rules", "manifest/*"]);
  expect(readFileSync(manifest, "utf8")).toContain('version = "2.0.0"');
  expect(gpack(["fix", directory, "--rules", "manifest/*"]).out).toContain("0 findings repaired.");
});

test("fix does not write through a linked directory", () => {
  using scratch = temporary();
  const directory = brokenSample(scratch.path);
  const outside = join(scratch.path, "outside");
  mkdirSync(outside);
  cpSync(join(directory, "packages/io.ggen.sample.rust-cli"), outside, { recursive: true });
  symlinkSync(outside, join(directory, "packages/io.ggen.sample.linked"));
  gpack(["fix", directory]);
  expect(readFileSync(join(outside, "gpack.toml"), "utf8")).toContain('"v2.0"');
});

test.each([
  [["nonsense"], 'there is no command "nonsense"; allowed is validate, fix, rules, explain'],
  [["validate", "registry", "--colour"], "--colour is no option of gpack validate; allowed is --base"],
  [
    ["validate", "registry", "--fail-on", "sometimes"],
    '--fail-on "sometimes" is not allowed; allowed is error, warning, note, never',
  ],
  [["validate", "registry", "--json"], "--json needs a value: --json <file>"],
  [["validate", "a", "b"], 'gpack validate takes [dir]; "b" is one too many'],
  [["validate", "no-such-directory"], "is no directory; give the root of a registry or a gpack"],
  [["validate", "registry", "--rules", "manifest/nothing"], '"manifest/nothing" names no rule'],
  [
    ["validate", "registry", "--rules", "manifest/*=loud"],
    "has no known severity; allowed is error, warning, note or off",
  ],
  [["validate", "registry", "--packages", "a***"], "is no glob"],
  [["validate", "registry", "--policy", "none.toml"], '"none.toml" does not exist'],
  [["validate", "registry", "--json", "-", "--sarif", "-"], "both write to standard output"],
  [["validate", "registry", "--json", "/"], '--json "/" cannot be written (EISDIR)'],
  [["validate", "registry", "--sarif", "/proc/gpack/a"], '--sarif "/proc/gpack/a" cannot be written (ENOENT)'],
  [
    ["security-scan", "registry", "--cache", "/proc/gpack/a/results.json"],
    '--cache "/proc/gpack/a/results.json" cannot be written (',
  ],
  [["security-scan", "registry", "--cache", "LICENSE/results.json"], 'results.json" cannot be written (EEXIST)'],
  [["security-scan", "registry", "--cache", "registry"], 'registry" cannot be written (a directory stands there)'],
  [["try", "registry/packages/io.ggen.sample.rust-cli", "--out", "/proc/gpack/a"], '--out "/proc/gpack/a" cannot be'],
  [
    ["try", "registry/packages/io.ggen.sample.rust-cli", "--out", "LICENSE"],
    '--out "LICENSE" cannot be made (EEXIST); give a directory that is empty, or is not there and can be made',
  ],
  [["explain", "manifest/semver"], "near is manifest/semver-version"],
])("%j is refused with one sentence and exit code 2", (args, sentence) => {
  const { status, err, out } = gpack(args);
  expect(err).toContain(sentence);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(out).toBe("");
  expect(status).toBe(2);
});

test("a policy with a fault is refused with its line", () => {
  using scratch = temporary();
  const directory = brokenSample(scratch.path);
  writeFileSync(join(directory, "registry/policy.toml"), '[rules]\n"manifest/unknown" = "off"\n');
  const { status, err } = gpack(["validate", directory]);
  expect(err).toContain('registry/policy.toml:2: there is no rule "manifest/unknown"');
  expect(status).toBe(2);
});

test("reports go to files or standard output", () => {
  using scratch = temporary();
  const file = join(scratch.path, "report.md");
  const page = join(scratch.path, "report.html");
  const { out } = gpack(["validate", "registry", "--json", "-", "--markdown", file, "--html", page]);
  expect(JSON.parse(out)).toMatchObject({ verdict: "pass", findings: [] });
  expect(readFileSync(file, "utf8")).toContain("## ✅ Pass: ");
  expect(readFileSync(page, "utf8")).toMatch(/^<!doctype html>[^]*Pass: nothing blocks[^]*<\/html>\n$/);
});

test("every rule is listed and explained", () => {
  const ids = gpack(["rules"])
    .out.trimEnd()
    .split("\n")
    .map((line) => line.split(" ", 1)[0] ?? "");
  expect(ids.length).toBeGreaterThanOrEqual(60);
  const { out, status } = gpack(["explain", "template/path-escape"]);
  expect(out).toMatch(/^template\/path-escape \(error\): /);
  expect(status).toBe(0);
});

test("an explanation shows of a case what matters, with what is reported and how it is repaired", () => {
  const { out } = gpack(["explain", "index/latest-newest"]);
  expect(out).toMatch(
    /\nwrong {2}\S[^]*\n {2}registry\/index\.json\n {5}…\n[^]*: error: [^]*repaired by gpack fix\n {2}- /,
  );
  expect(out).toMatch(/\nright {2}\S/);
  expect(out).not.toContain("```");
  const all = gpack(["explain", "index/latest-newest", "--all"]).out;
  expect(all.match(/^(?:wrong|right) {2}/gm)?.length).toBeGreaterThan(out.match(/^(?:wrong|right) {2}/gm)?.length ?? 0);
  expect(gpack(["explain", "index/latest-newest", "--page"]).out).toBe(
    readFileSync("tests/rules/index/latest-newest.md", "utf8"),
  );
});

test("colours only where they are wanted", () => {
  using scratch = temporary();
  const directory = brokenSample(scratch.path);
  expect(gpack(["validate", directory]).out).not.toContain("\u001B");
  expect(gpack(["validate", directory], { FORCE_COLOR: "1" }).out).toContain("\u001B[31merror");
  expect(gpack(["validate", directory], { FORCE_COLOR: "1", NO_COLOR: "1" }).out).not.toContain("\u001B");
});

test("help names every command and the exit codes", () => {
  expect(gpack(["--help"]).out).toMatch(/validate[^]*fix[^]*rules[^]*explain[^]*Exit codes/);
  expect(gpack(["validate", "--help"]).out).toContain("--base <commit>");
});

test("a self-test shows for each rule whether it finds its faults, and what the policy switches off", () => {
  const { status, out } = gpack(["self-test", "registry", "--rules", "syntax/*", "--rules", "syntax/toml=off"]);
  expect(out).toContain("\nsyntax/json                error     2 of 2\n");
  expect(out).toContain("\nsyntax/toml                off       switched off by the policy\n");
  expect(out).toMatch(/\n\d+ rules found (\d+) of \1 faults that were seeded into the sample registry\.\n/);
  expect(status).toBe(0);
});

test("a self-test seeds faults for every rule, also for those that a check runs only on request", () => {
  expect(rulesToTest(ruleList, [])).toEqual({ rules: ruleList, severities: {} });
  expect(rulesToTest(ruleList, ["syntax/toml=off"])).toEqual({ rules: ruleList, severities: { "syntax/toml": "off" } });
  expect(rulesToTest(ruleList, ["workflow/readable"]).rules.map(({ id }) => id)).toEqual(["workflow/readable"]);
});

test("a self-test of rules that are all off proves nothing", () => {
  expect(gpack(["self-test", "--rules", "syntax/toml,syntax/toml=off"]).status).toBe(3);
});

test("a self-test judges with the policy that is named, and refuses one that is not there", () => {
  using scratch = temporary();
  const policy = join(scratch.path, "policy.toml");
  writeFileSync(policy, '[rules]\n"syntax/toml" = "note"\n[files]\nexclude = ["packages/**/*"]\n');
  const rules = "syntax/toml,registry/unique-id";
  const { status, out } = gpack(["self-test", "--policy", policy, "--rules", rules, "--json"]);
  expect(JSON.parse(out)).toMatchObject([
    { rule: "registry/unique-id", severity: "error", faults: [{ state: "let-pass" }] },
    { rule: "syntax/toml", severity: "note", faults: [{ state: "caught" }] },
  ]);
  expect(status).toBe(0);
  expect(gpack(["self-test", "--policy", join(scratch.path, "other.toml")])).toMatchObject({ status: 2 });
});
