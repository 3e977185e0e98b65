import { expect, test } from "vitest";
import { repository } from "../git-fixture.ts";
import { registryFiles, release, withFault } from "../registry-fixture.ts";
import { judgeCommits } from "./judge.ts";

type Files = Record<string, string | Uint8Array | undefined>;

/** The report of a pull request that turns the small valid registry into another tree. */
async function judge(change: (files: Record<string, string>) => Files, more: Record<string, string> = {}) {
  using fixture = repository();
  const before = { ...registryFiles(), ...more };
  const base = fixture.commit(before);
  return await judgeCommits(fixture.path, base, fixture.commit(change(before)));
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
  // Written as a program writes it, so that the entry of the other pack keeps its bytes.
  const index = `${JSON.stringify(JSON.parse(registryFiles()[INDEX] ?? ""), null, 2)}\n`;
  const { verdict, coverage, lines } = await judge(
    (files) =>
      release(files, "io.example.greeting", "1.0.1", {
        "templates/greeting.tmpl": "---\nto: greeting.txt\n---\nGood day, {{ name }}!\n",
      }),
    { [INDEX]: index },
  );
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

test("taking a pack out of the index while it stands is found", async () => {
  const { lines } = await judge((files) => editIndex(files, (packs) => void delete packs["io.example.greeting"]));
  expect(lines.join("\n")).toContain('The pack "io.example.greeting"');
  expect(lines.join("\n")).toContain("[registry/present-is-listed]");
});

test("rewriting the whole index does not hide a pack that it leaves out", async () => {
  const { lines } = await judge((files) => ({
    ...editIndex(files, (packs) => {
      for (const pack of Object.values(packs)) pack["tags"] = ["other"];
    }),
    "packages/io.example.new/gpack.toml": (files[`${greeting}/gpack.toml`] ?? "").replace(
      "io.example.greeting",
      "io.example.new",
    ),
  }));
  expect(lines.join("\n")).toContain("[registry/present-is-listed]");
});

test("a circle of dependencies through packs that the change leaves alone is found", async () => {
  const needs = (id: string): string => `\n[dependencies]\n"${id}" = "^1.0"\n`;
  const farewell = "packages/io.example.farewell/gpack.toml";
  using fixture = repository();
  const files = registryFiles();
  const base = fixture.commit({ ...files, [farewell]: (files[farewell] ?? "") + needs("io.example.greeting") });
  const head = fixture.commit({
    [`${greeting}/gpack.toml`]: (files[`${greeting}/gpack.toml`] ?? "") + needs("io.example.farewell"),
  });
  const { lines } = await judgeCommits(fixture.path, base, head);
  expect(lines.join("\n")).toContain("[registry/dependency-cycle]");
});

test.each([
  ["a manifest", `${greeting}/gpack.toml`, "[layout/regular-file]"],
  ["an index", INDEX, "[layout/regular-file]"],
])("%s that becomes a link is found", async (_, path, rule) => {
  using fixture = repository();
  const base = fixture.commit(registryFiles());
  fixture.git("rm", "--quiet", path);
  fixture.link(path, "README.md");
  const head = fixture.commit({});
  expect((await judgeCommits(fixture.path, base, head)).lines.join("\n")).toContain(rule);
});

test("a submodule is seen although the head asks git to ignore it", async () => {
  using fixture = repository();
  const base = fixture.commit(registryFiles());
  fixture.git("update-index", "--add", "--cacheinfo", `160000,${base},${greeting}/sub`);
  const modules = `[submodule "sub"]\n\tpath = ${greeting}/sub\n\turl = https://example.org/x.git\n\tignore = all\n`;
  fixture.commit({ ".gitmodules": modules });
  fixture.git("update-index", "--add", "--cacheinfo", `160000,${base},${greeting}/sub`);
  fixture.git("commit", "--quiet", "--allow-empty", "-m", "sub");
  const head = fixture.git("rev-parse", "HEAD");
  expect((await judgeCommits(fixture.path, base, head)).lines.join("\n")).toContain("[layout/submodule]");
});

test("bytes that are no UTF-8 in a changed index are found, not stumbled over", async () => {
  const { lines } = await judge((files) => ({
    [INDEX]: Buffer.from((files[INDEX] ?? "").replace("Renders", "\u00FFenders"), "latin1"),
  }));
  expect(lines.join("\n")).toContain("[syntax/encoding]");
});

test("a heap of warnings hides no error", async () => {
  const { verdict } = await judge((files) =>
    editIndex(files, (packs) => {
      const versions = packs["io.example.greeting"]?.["versions"] as Record<string, Record<string, unknown>>;
      for (let nth = 0; nth < 5_100; nth += 1) {
        versions[`0.0.${nth}`] = {
          ...versions["1.0.0"],
          version: `0.0.${nth}`,
          git_url: "git@github.com:example/registry.git",
        };
      }
      versions["0.9.0"] = { ...versions["1.0.0"], version: "0.9.0", git_url: "http://example.org/x.git" };
    }),
  );
  expect(verdict).toBe("fail");
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
  const { verdict, coverage, lines } = await judge((files) => ({
    [INDEX]: undefined,
    [`${greeting}/README.md`]: `${files[`${greeting}/README.md`]}\nMore.\n`,
  }));
  expect(coverage.gaps).toEqual([]);
  expect(lines.join("\n")).toContain("[release/index-kept]");
  expect(verdict).toBe("fail");
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
  const report = await judgeCommits(fixture.path, base, fixture.commit({}));
  expect(report.lines.join("\n")).toContain("[layout/symbolic-link]");
  expect(JSON.stringify(report)).not.toContain("root:");
});
