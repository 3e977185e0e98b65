import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadEngine } from "../../src/actions/engine.ts";
import { validate } from "../../src/actions/validate-gpack/run.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { workspaceAt } from "../../src/platform/workspace/workspace.ts";
import { findingLine } from "../../src/report/line.ts";
import { ruleList } from "../../src/rules/list.gen.ts";
import { type Fixture, repository, temporary } from "../git-fixture.ts";
import { registryFiles, release } from "../registry-fixture.ts";

const greeting = "packages/io.example.greeting";

/** What the run over a directory, a commit or a change says about digests. */
async function judge(path: string, base?: string, head?: string) {
  const { report } = await validate(
    {
      base,
      head,
      packages: [],
      indexes: [],
      failOn: undefined,
      rules: ["integrity/files-match"],
      policy: undefined,
      fix: "none",
      isDryRun: false,
    },
    { workspace: workspaceAt(path), ruleList, engine: loadEngine, syntax: syntaxPort(), sha256, version: "0" },
  );
  return { verdict: report.verdict, gaps: report.coverage.gaps, lines: report.findings.map(findingLine) };
}

/** The three ways to look at one state of a registry: its files, its commit, its change from a good base. */
async function everyWay(fixture: Fixture, base: string) {
  const head = fixture.git("rev-parse", "HEAD");
  return [
    await judge(fixture.path),
    await judge(fixture.path, undefined, head),
    await judge(fixture.path, base, head),
  ] as const;
}

type Files = Record<string, string | Uint8Array | undefined>;

const changes: readonly (readonly [string, (files: Record<string, string>) => Files])[] = [
  ["a template that changes", () => ({ [`${greeting}/templates/greeting.tmpl`]: "---\nto: a.txt\n---\nA\n" })],
  ["a README, which no rule parses, that changes", () => ({ [`${greeting}/README.md`]: "# Something else, again\n" })],
  ["a binary file that is added", () => ({ [`${greeting}/logo.png`]: new Uint8Array([137, 80, 78, 71, 0, 255]) })],
  ["a file that is deleted", () => ({ [`${greeting}/README.md`]: undefined })],
  [
    "a file that is renamed",
    (files) => ({
      [`${greeting}/README.md`]: undefined,
      [`${greeting}/README.markdown`]: files[`${greeting}/README.md`],
    }),
  ],
  ["a pack inside the pack", (files) => ({ [`${greeting}/examples/in/gpack.toml`]: files[`${greeting}/gpack.toml`] })],
  ["a directory of a package manager that is committed", () => ({ [`${greeting}/node_modules/a/b.js`]: "x" })],
  ["a file whose name says that git made it", () => ({ [`${greeting}/.gitattributes`]: "* text=auto\n" })],
];

test.each(changes)("%s is found in the files, the commit and the change alike", async (_, change) => {
  using fixture = repository();
  const files = registryFiles();
  const base = fixture.commit(files);
  for (const { verdict, gaps } of await everyWay(fixture, base))
    expect({ verdict, gaps }).toEqual({ verdict: "pass", gaps: [] });

  fixture.commit(change(files));
  const [directory, commit, changed] = await everyWay(fixture, base);
  expect(directory.lines.join("\n")).toMatch(
    /^registry\/index\.json:40:24: error: The files of "io\.example\.greeting 1\.0\.0" have the digest h1:\S{44}, and the index states h1:\/Ejfzi7\S+; publish .*\[integrity\/files-match\]$/,
  );
  expect(commit).toEqual(directory);
  expect(changed).toEqual(directory);
});

test("a change that publishes what it changes passes every way", async () => {
  using fixture = repository();
  const files = registryFiles();
  const base = fixture.commit(files);
  fixture.commit(release(files, "io.example.greeting", "1.1.0", { "notes/été.md": "Summer\n" }));
  for (const result of await everyWay(fixture, base)) expect(result).toEqual({ verdict: "pass", gaps: [], lines: [] });
});

test("what git ignores is no part of a pack", async () => {
  using fixture = repository();
  const base = fixture.commit({ ...registryFiles(), ".gitignore": "node_modules\n*.log\n" });
  mkdirSync(join(fixture.path, greeting, "node_modules/a"), { recursive: true });
  writeFileSync(join(fixture.path, greeting, "node_modules/a/b.js"), "x");
  writeFileSync(join(fixture.path, greeting, "debug.log"), "x");
  for (const { verdict } of await everyWay(fixture, base)) expect(verdict).toBe("pass");
});

test("outside of git the directory of a package manager is no part of a pack", async () => {
  using scratch = temporary();
  for (const [path, text] of Object.entries({ ...registryFiles(), [`${greeting}/node_modules/a.js`]: "x" })) {
    mkdirSync(join(scratch.path, path, ".."), { recursive: true });
    writeFileSync(join(scratch.path, path), text);
  }
  expect((await judge(scratch.path)).verdict).toBe("pass");
});

test("a file beyond the limit leaves the digest unknown, which is not green", async () => {
  using fixture = repository();
  const base = fixture.commit(registryFiles());
  fixture.commit({ [`${greeting}/data.bin`]: new Uint8Array(64 * 1024 * 1024 + 1) });
  for (const { verdict, gaps } of await everyWay(fixture, base)) {
    expect(verdict).toBe("incomplete");
    expect(gaps).toEqual([
      {
        file: `${greeting}/data.bin`,
        reason: expect.stringContaining('the digest of "io.example.greeting 1.0.0" cannot be computed: the file has'),
      },
    ]);
  }
});

test("a name that is not UTF-8 is refused, since its bytes cannot be told from their spelling", async () => {
  using fixture = repository();
  const base = fixture.commit(registryFiles());
  const blob = fixture.git("rev-parse", `HEAD:${greeting}/README.md`);
  const tree = fixture.git("ls-tree", "-r", "HEAD");
  expect(tree).toContain(blob);
  const name = Buffer.concat([Buffer.from(`100644 ${blob}\t${greeting}/caf`), Buffer.from([0xe9]), Buffer.from("\n")]);
  fixture.gitWith(name, "update-index", "--index-info");
  fixture.git("commit", "--quiet", "-m", "name");
  const head = fixture.git("rev-parse", "HEAD");
  for (const { lines } of [await judge(fixture.path, undefined, head), await judge(fixture.path, base, head)]) {
    expect(lines.join("\n")).toContain("is refused, since its name holds a backslash, or bytes that are not UTF-8");
  }
});
