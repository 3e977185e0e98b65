import { chmodSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type Fixture, copyOf, repository } from "../git-fixture.ts";
import { registryFiles, release } from "../registry-fixture.ts";
import { judgeCommits } from "./judge.ts";

/**
 * A published version never changes. Every way in which git lets a file or an entry change is a row here: what
 * is done to a registry in which io.example.greeting 1.0.0 is published, and the rules that refuse it.
 */
const GREETING = "packages/io.example.greeting";
const INDEX = "registry/index.json";

type Mutation = readonly [name: string, mutate: (fixture: Fixture) => void, rules: readonly string[]];

const FILES = ["release/files-kept"];
const GONE = ["release/pack-kept"];

const files: readonly Mutation[] = [
  ["content", ({ path }) => writeFileSync(join(path, GREETING, "README.md"), "# Other words\n"), FILES],
  [
    "content of the manifest alone",
    edit(`${GREETING}/gpack.toml`, /gpack\.toml/, "gpack.toml", "# A comment\n"),
    FILES,
  ],
  ["one byte of white space", edit(`${GREETING}/templates/greeting.tmpl`, /!\n$/, "! \n"), FILES],
  ["line endings", edit(`${GREETING}/README.md`, /\n/g, "\r\n"), FILES],
  ["mode", ({ path }) => chmodSync(join(path, GREETING, "README.md"), 0o755), FILES],
  ["type: a file that becomes a link", toLink(`${GREETING}/README.md`, "LICENSE"), FILES],
  ["type: a file that becomes a submodule", toSubmodule(`${GREETING}/README.md`), FILES],
  ["type: a file that becomes a directory", toDirectory(`${GREETING}/LICENSE`), FILES],
  ["type: a directory that becomes a link", toLink(`${GREETING}/templates`, "../io.example.farewell/templates"), FILES],
  ["type: a directory that becomes a submodule", toSubmodule(`${GREETING}/templates`), FILES],
  ["addition", ({ path }) => writeFileSync(join(path, GREETING, "notes.txt"), "more\n"), FILES],
  ["addition of a hidden file", ({ path }) => writeFileSync(join(path, GREETING, ".hidden"), "more\n"), FILES],
  ["addition of a link", ({ path }) => symlinkSync("/etc/passwd", join(path, GREETING, "passwd")), FILES],
  ["addition of a submodule", addSubmodule(`${GREETING}/vendor`), FILES],
  [
    "addition of a pack inside the pack",
    ({ commit }) => void commit({ [`${GREETING}/examples/inner/gpack.toml`]: '[gpack]\nid = "io.example.inner"\n' }),
    FILES,
  ],
  ["deletion", ({ path }) => rmSync(join(path, GREETING, "LICENSE")), FILES],
  ["rename", rename(`${GREETING}/README.md`, `${GREETING}/READ.md`), FILES],
  ["rename out of the pack", rename(`${GREETING}/README.md`, "packages/README.md"), FILES],
  ["rename into the pack", rename("README.md", `${GREETING}/MORE.md`), FILES],
  ["rename in which only the case differs", rename(`${GREETING}/README.md`, `${GREETING}/Readme.md`), FILES],
  ["copy", copy(`${GREETING}/README.md`, `${GREETING}/COPY.md`), FILES],
  ["copy from another pack", copy("packages/io.example.farewell/README.md", `${GREETING}/COPY.md`), FILES],
  ["exchange of two files", exchange(`${GREETING}/README.md`, `${GREETING}/LICENSE`), FILES],
  ["the whole pack deleted", ({ path }) => rmSync(join(path, GREETING), { recursive: true }), GONE],
  ["the whole pack renamed", rename(GREETING, "packages/io.example.hello"), GONE],
  ["the whole pack renamed in case only", rename(GREETING, "packages/io.example.Greeting"), GONE],
  ["the whole pack made a link", toLink(GREETING, "io.example.farewell"), GONE],
  ["the whole pack made a submodule", toSubmodule(GREETING), GONE],
  ["the manifest renamed", rename(`${GREETING}/gpack.toml`, `${GREETING}/gpack.toml.bak`), GONE],
  ["the manifest made a link", toLink(`${GREETING}/gpack.toml`, "../io.example.farewell/gpack.toml"), GONE],
  ["the directory above made a link", toLink("packages", "registry"), GONE],
  ["another id in the manifest", edit(`${GREETING}/gpack.toml`, /io\.example\.greeting/, "io.example.hello"), GONE],
];

const entries: readonly Mutation[] = [
  ["commit", record("git_rev", "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"), ["release/source-kept"]],
  ["address", record("git_url", "https://github.com/mallory/registry.git"), ["release/source-kept"]],
  ["path", record("path", "packages/io.example.farewell"), ["release/source-kept"]],
  ["path taken out", record("path", undefined), ["release/source-kept"]],
  ["digest", record("integrity", "h1:R3EpRJf0+pj/cVX5I5V5qJ1z25JcYb7uPoUCoWuJOUo="), ["release/record-kept"]],
  ["digest taken out", record("integrity", undefined), ["release/record-kept"]],
  ["dependencies added", record("dependencies", { "io.example.farewell": "^1" }), ["release/record-kept"]],
  ["a key nobody knows", record("extra", 1), ["release/record-kept"]],
  ["a version taken out", entry((pack) => void delete versionsOf(pack)["1.0.0"]), ["release/version-kept"]],
  [
    "a version made null",
    entry((pack) => void Object.assign(versionsOf(pack), { "1.0.0": null })),
    ["release/version-kept"],
  ],
  ["a version under another key", entry(renameVersion), ["release/version-kept"]],
  ["all versions made a list", entry((pack) => void Object.assign(pack, { versions: [] })), ["release/version-kept"]],
  ["the id inside", entry((pack) => void Object.assign(pack, { id: "io.example.hello" })), ["release/record-kept"]],
  ["the entry taken out", packs((all) => void delete all["io.example.greeting"]), ["release/entry-kept"]],
  [
    "the entry made null",
    packs((all) => void Object.assign(all, { "io.example.greeting": null })),
    ["release/entry-kept"],
  ],
  ["the entry renamed", packs(renameEntry("io.example.hello")), ["release/entry-kept"]],
  ["the entry renamed in case only", packs(renameEntry("io.example.Greeting")), ["release/entry-kept"]],
  ["all entries taken out", packs((all) => Object.keys(all).forEach((key) => delete all[key])), ["release/entry-kept"]],
  ["the index deleted", ({ path }) => rmSync(join(path, INDEX)), ["release/index-kept"]],
  ["the index renamed", rename(INDEX, "registry/packs.json"), ["release/index-kept"]],
  ["the index made a link", toLink(INDEX, "../README.md"), ["release/index-kept"]],
  ["the index made a submodule", toSubmodule(INDEX), ["release/index-kept"]],
  ["a second, older entry behind a changed one", duplicateEntry, ["release/source-kept"]],
];

const published = repository();
published.commit(registryFiles());
afterAll(() => published[Symbol.dispose]());

test.each([...files, ...entries])("of a published version is refused: %s", async (_, mutate, expected) => {
  using fixture = copyOf(published);
  const base = fixture.git("rev-parse", "HEAD");
  mutate(fixture);
  const report = await judgeCommits(fixture.path, base, fixture.commit({}));
  expect(report.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...expected]));
  expect(report.verdict).toBe("fail");
  // A place that the head has, and what to do.
  const paths = new Set(fixture.git("ls-tree", "-r", "-t", "--name-only", "HEAD").split("\n"));
  for (const { rule, at, related = [], message } of report.findings) {
    if (!rule.startsWith("release/")) continue;
    for (const { file } of [at, ...related.map((other) => other.at)]) {
      expect(file === "./" || paths.has(file.replace(/\/$/, "")), `${rule} points at ${file}`).toBe(true);
    }
    expect(message).toMatch(/; (?:set|put|keep|leave|give|choose)/);
  }
});

test("the same files under a new version are no mutation", async () => {
  using fixture = repository();
  const files = registryFiles();
  const base = fixture.commit(files);
  const head = fixture.commit(release(files, "io.example.greeting", "1.0.1", { "NOTES.md": "# Notes\n" }));
  expect((await judgeCommits(fixture.path, base, head)).lines).toEqual([]);
});

test("a pack is free to change until an index lists its version", async () => {
  using fixture = repository();
  const files = registryFiles();
  const unlisted = { ...files, [INDEX]: '{ "updated": "2026-10-01T12:00:00Z", "packs": {} }\n' };
  const base = fixture.commit(unlisted);
  const head = fixture.commit({
    [`${GREETING}/README.md`]: "# Greeting\n\nOther words for what this gpack renders.\n",
  });
  const { lines } = await judgeCommits(fixture.path, base, head);
  expect(lines.filter((line) => line.includes("[release/"))).toEqual([]);
});

test("what the base published since the branch left it is not taken for a mutation", async () => {
  using fixture = repository();
  const files = registryFiles();
  fixture.commit(files);
  fixture.git("checkout", "--quiet", "-b", "topic");
  const head = fixture.commit(release(files, "io.example.greeting", "1.0.1"));
  fixture.git("checkout", "--quiet", "main");
  const base = fixture.commit(release(files, "io.example.farewell", "1.0.1"));
  const { lines } = await judgeCommits(fixture.path, base, head);
  expect(lines.filter((line) => line.includes("[release/"))).toEqual([]);
});

test("an index that cannot be read at the base is never green", async () => {
  using fixture = repository();
  const files = registryFiles();
  const base = fixture.commit({ ...files, [INDEX]: "{" });
  const { verdict, coverage } = await judgeCommits(fixture.path, base, fixture.commit({ [INDEX]: files[INDEX] }));
  expect(coverage.gaps).toContainEqual({
    file: INDEX,
    reason: "this index cannot be read at the base, so what was published is not known",
  });
  expect(verdict).not.toBe("pass");
});

function edit(path: string, pattern: RegExp, text: string, more = ""): (fixture: Fixture) => void {
  return ({ git, commit }) => {
    const before = git("show", `HEAD:${path}`);
    commit({ [path]: `${`${before}\n`.replace(pattern, text)}${more}` });
  };
}

function rename(from: string, to: string): (fixture: Fixture) => void {
  return ({ path }) => renameSync(join(path, from), join(path, to));
}

function copy(from: string, to: string): (fixture: Fixture) => void {
  return ({ git, commit }) => void commit({ [to]: `${git("show", `HEAD:${from}`)}\n` });
}

function exchange(a: string, b: string): (fixture: Fixture) => void {
  return (fixture) => {
    rename(a, `${a}.other`)(fixture);
    rename(b, a)(fixture);
    rename(`${a}.other`, b)(fixture);
  };
}

function toLink(from: string, target: string): (fixture: Fixture) => void {
  return ({ path }) => {
    rmSync(join(path, from), { recursive: true });
    symlinkSync(target, join(path, from));
  };
}

function toDirectory(from: string): (fixture: Fixture) => void {
  return ({ path, commit }) => {
    rmSync(join(path, from));
    commit({ [`${from}/inner.txt`]: "inner\n" });
  };
}

function toSubmodule(at: string): (fixture: Fixture) => void {
  return (fixture) => {
    fixture.git("rm", "-r", "--quiet", at);
    addSubmodule(at)(fixture);
  };
}

/** The link to a commit of another repository; an empty directory, as without `submodule update`. */
function addSubmodule(at: string): (fixture: Fixture) => void {
  return ({ git }) => {
    git("update-index", "--add", "--cacheinfo", `160000,${git("rev-parse", "HEAD")},${at}`);
    git("commit", "--quiet", "-m", "a submodule");
    git("checkout-index", "--all", "--force");
  };
}

type Pack = Record<string, unknown>;

function packs(change: (all: Record<string, Pack>) => void): (fixture: Fixture) => void {
  return ({ git, commit }) => {
    const index = JSON.parse(git("show", `HEAD:${INDEX}`)) as { packs: Record<string, Pack> };
    change(index.packs);
    commit({ [INDEX]: `${JSON.stringify(index, null, 2)}\n` });
  };
}

function entry(change: (pack: Pack) => void): (fixture: Fixture) => void {
  return packs((all) => change(all["io.example.greeting"] ?? {}));
}

function versionsOf(pack: Pack): Record<string, Record<string, unknown>> {
  return pack["versions"] as Record<string, Record<string, unknown>>;
}

function record(key: string, value: unknown): (fixture: Fixture) => void {
  return entry((pack) => void Object.assign(versionsOf(pack)["1.0.0"] ?? {}, { [key]: value }));
}

function renameVersion(pack: Pack): void {
  const versions = versionsOf(pack);
  versions["1.0.0+build"] = { ...versions["1.0.0"], version: "1.0.0+build" };
  delete versions["1.0.0"];
}

function renameEntry(to: string): (all: Record<string, Pack>) => void {
  return (all) => {
    all[to] = { ...all["io.example.greeting"], id: to };
    delete all["io.example.greeting"];
  };
}

/** Clients take the last of two members with one key: the first one, unchanged, must not hide it. */
function duplicateEntry({ git, commit }: Fixture): void {
  const index = JSON.parse(git("show", `HEAD:${INDEX}`)) as { packs: Record<string, Pack> };
  const copy = structuredClone(index.packs["io.example.greeting"] ?? {});
  Object.assign(versionsOf(copy)["1.0.0"] ?? {}, { git_url: "https://github.com/mallory/registry.git" });
  index.packs["io.example.greeting#"] = copy;
  commit({ [INDEX]: `${JSON.stringify(index, null, 2).replace("greeting#", "greeting")}\n` });
}
