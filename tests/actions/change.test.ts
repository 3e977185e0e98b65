import { expect, test } from "vitest";
import { loadEngine } from "../../src/actions/engine.ts";
import { validate } from "../../src/actions/validate-gpack/run.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { workspaceAt } from "../../src/platform/workspace.ts";
import { findingLine } from "../../src/report/line.ts";
import { repository } from "../git-fixture.ts";
import { ruleList } from "../../src/rules/list.gen.ts";
import { registryFiles, withFault } from "../registry-fixture.ts";

type Files = Record<string, string | undefined>;

/** The report of a pull request that turns the small valid registry into another tree. */
async function judge(change: (files: Record<string, string>) => Files, more: Record<string, string> = {}) {
  using fixture = repository();
  const before = { ...registryFiles(), ...more };
  const base = fixture.commit(before);
  const head = fixture.commit(change(before));
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
  return { ...report, lines: report.findings.map(findingLine) };
}

const greeting = "packages/io.example.greeting";
const INDEX = "registry/index.json";

function editIndex(
  files: Record<string, string>,
  edit: (packs: Record<string, Record<string, unknown>>) => void,
): Files {
  const index = JSON.parse(files[INDEX] ?? "") as { packs: Record<string, Record<string, unknown>> };
  edit(index.packs);
  return { [INDEX]: `${JSON.stringify(index, null, 2)}\n` };
}

test("a change that touches nothing of a registry passes, and says why", async () => {
  const { verdict, coverage } = await judge(() => ({ "docs/notes.txt": "x" }));
  expect(coverage.files).toBe(0);
  expect(coverage.notChecked).toContain("the files that the change touches: none is of a registry");
  expect(verdict).toBe("pass");
});

test("a good change to a template passes, and says what was not checked", async () => {
  const { verdict, coverage, lines } = await judge(() => ({
    [`${greeting}/templates/greeting.tmpl`]: "---\nto: greeting.txt\n---\nGood day, {{ name }}!\n",
  }));
  expect(lines).toEqual([]);
  expect(verdict).toBe("pass");
  expect(coverage).toMatchObject({ packs: 1, entries: 1 });
  expect(coverage.notChecked).toEqual([
    "index entries that the change does not affect (1)",
    "packs that the change does not touch",
  ]);
});

test("a fault in the change is found, and an old fault elsewhere is not held against it", async () => {
  const old = { "packages/io.example.old/gpack.toml": '[gpack]\nid = "io.example.old"\nversion = "1"\n' };
  const { lines } = await judge((files) => withFault(files), old);
  expect(lines.filter((line) => line.includes("io.example.old"))).toEqual([]);
  expect(lines).toContain(
    `${greeting}/gpack.toml:4:11: error: The version "1.0" is not a semantic version; write MAJOR.MINOR.PATCH [manifest/semver-version]`,
  );
});

test("a new pack that the index does not list is found", async () => {
  const { lines } = await judge((files) => ({
    "packages/io.example.new/gpack.toml": (files[`${greeting}/gpack.toml`] ?? "").replace(
      "io.example.greeting",
      "io.example.new",
    ),
    "packages/io.example.new/README.md": files[`${greeting}/README.md`] ?? "",
    "packages/io.example.new/templates/new.tmpl": "---\nto: new.txt\n---\nNew\n",
  }));
  expect(lines.join("\n")).toContain("[registry/present-is-listed]");
});

test("an entry whose pack the change forgets is found", async () => {
  const { lines } = await judge((files) =>
    editIndex(files, (packs) => {
      packs["io.example.new"] = JSON.parse(
        JSON.stringify(packs["io.example.greeting"]).replaceAll("io.example.greeting", "io.example.new"),
      ) as Record<string, unknown>;
    }),
  );
  expect(lines.join("\n")).toContain("[registry/listed-is-present]");
});

test("an entry of another repository needs no pack here", async () => {
  const { lines } = await judge((files) =>
    editIndex(files, (packs) => {
      const text = JSON.stringify(packs["io.example.greeting"]).replaceAll("io.example.greeting", "org.other.thing");
      packs["org.other.thing"] = JSON.parse(
        text.replaceAll("example/registry", "other/thing").replace("h1:/Ejfzi7", "h1:/Xjfzi7"),
      ) as Record<string, unknown>;
    }),
  );
  expect(lines).toEqual([]);
});

test("a pack that is deleted while the index lists it is found", async () => {
  const { lines } = await judge((files) =>
    Object.fromEntries(
      Object.keys(files)
        .filter((path) => path.startsWith(greeting))
        .map((path) => [path, undefined]),
    ),
  );
  expect(lines.join("\n")).toContain("[registry/listed-is-present]");
});

test("a directory of templates without a manifest is found", async () => {
  const { lines } = await judge(() => ({ "packages/io.example.bare/templates/x.tmpl": "---\nto: x.txt\n---\nX\n" }));
  expect(lines.join("\n")).toContain("packages/io.example.bare/:1:1: error:");
  expect(lines.join("\n")).toContain("[layout/manifest-present]");
});

test("an id that differs from a listed one in case only is found", async () => {
  const { lines } = await judge((files) => ({
    "packages/Io.example.farewell/gpack.toml": (files["packages/io.example.farewell/gpack.toml"] ?? "").replace(
      "io.example.farewell",
      "Io.example.farewell",
    ),
  }));
  expect(lines.join("\n")).toContain("[registry/case-clash]");
});

test("deleting the index is never green", async () => {
  const { verdict, coverage } = await judge((files) => ({
    [INDEX]: undefined,
    [`${greeting}/README.md`]: `${files[`${greeting}/README.md`]}\nMore.\n`,
  }));
  expect(coverage.gaps).toContainEqual({ file: INDEX, reason: "the change deletes this index" });
  expect(verdict).toBe("incomplete");
});

test("the policy is that of the base: a change cannot relax it for itself", async () => {
  const { verdict, lines } = await judge((files) => ({
    ...withFault(files),
    "registry/policy.toml": '[rules]\n"manifest/semver-version" = "off"\n',
  }));
  expect(lines.join("\n")).toContain("[manifest/semver-version]");
  expect(verdict).toBe("fail");
});

test("a symbolic link is seen and not followed", async () => {
  using fixture = repository();
  const base = fixture.commit(registryFiles());
  fixture.link(`${greeting}/templates/passwd.tmpl`, "/etc/passwd");
  const head = fixture.commit({});
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
  expect(report.findings.map(findingLine).join("\n")).toContain("[layout/symbolic-link]");
  expect(JSON.stringify(report)).not.toContain("root:");
});
