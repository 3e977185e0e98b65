import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { eventCommits } from "../../src/platform/event.ts";
import { type Fixture, copyOf, repository, temporary } from "../git-fixture.ts";
import { registryFiles, release } from "../registry-fixture.ts";
import { judgeCommits } from "./judge.ts";

/**
 * Two changes, each valid, that git merges without a conflict and that together break the registry. No check of one
 * of them alone can see that.
 */
const INDEX = "registry/index.json";

type Edit = (files: Record<string, string>) => Record<string, string | undefined>;
interface Skew {
  readonly name: string;
  readonly ours: Edit;
  readonly theirs: Edit;
  /** A rule that refuses the merge of both. */
  readonly rule: string;
  /** A rule that refuses the second change as soon as the first is on the base, before any merge. */
  readonly behind?: string;
}

const skews: readonly Skew[] = [
  {
    name: "two packs of one name",
    ours: listFirst("io.example.aloha", "aloha"),
    theirs: listLast("io.example.aloha", "other-aloha"),
    rule: "syntax/json-duplicate-key",
    behind: "release/claimed-meanwhile",
  },
  {
    name: "two names that are taken for each other",
    ours: listFirst("io.example.a-lo-ha", "aloha"),
    theirs: listLast("io.example.a_lo_ha", "other-aloha"),
    rule: "registry/look-alike",
    behind: "release/claimed-meanwhile",
  },
  {
    name: "two packs that need each other",
    ours: (files) => release(files, "io.example.farewell", "1.0.1", {}, "io.example.greeting"),
    theirs: (files) => release(files, "io.example.greeting", "1.0.1", {}, "io.example.farewell"),
    rule: "registry/dependency-cycle",
  },
  {
    name: "a dependency on a version that is yanked meanwhile",
    ours: yankFarewell,
    theirs: (files) => release(files, "io.example.greeting", "1.0.1", {}, "io.example.farewell"),
    rule: "registry/dependency-yanked",
  },
];

const registry = repository();
const before = spaced(registryFiles());
registry.commit(before);
afterAll(() => registry[Symbol.dispose]());

describe.each(skews)("$name", ({ ours, theirs, rule }) => {
  test("pass alone, and are caught in the merge queue", async () => {
    using fixture = copyOf(registry);
    const { base, a, b } = branches(fixture, ours, theirs);
    expect((await judgeCommits(fixture.path, base, a)).lines, "the first change alone").toEqual([]);
    expect((await judgeCommits(fixture.path, base, b)).lines, "the second change alone").toEqual([]);

    const first = merge(fixture, "main", "a");
    const group = merge(fixture, "main", "b");
    expect((await judgeGroup(fixture.path, base, first)).verdict, "the first in the queue").toBe("pass");
    const second = await judgeGroup(fixture.path, first, group);
    expect(second.findings.map((finding) => finding.rule)).toContain(rule);
    expect(second.verdict).toBe("fail");
    // A queue may also build one group of both.
    const both = await judgeGroup(fixture.path, base, group);
    expect(both.findings.map((finding) => finding.rule)).toContain(rule);
  });
});

describe.each(skews.filter(({ behind }) => behind !== undefined))("$name", ({ ours, theirs, behind }) => {
  test("are caught when the base has moved on", async () => {
    using fixture = copyOf(registry);
    const { b } = branches(fixture, ours, theirs);
    const tip = merge(fixture, "main", "a");
    const report = await judgeCommits(fixture.path, tip, b);
    expect(report.findings.map((finding) => finding.rule)).toContain(behind);
    expect(report.coverage.notChecked.join("\n")).toContain("a merge queue judges the merge");
  });
});

describe.each(skews.filter(({ behind }) => behind !== undefined))("$name", ({ ours, theirs }) => {
  test("are told while both are open, which blocks neither", async () => {
    using fixture = copyOf(registry);
    const { base, a, b } = branches(fixture, ours, theirs);
    const report = await judgeCommits(fixture.path, base, b, { others: [{ name: "#1", head: "a" }] });
    expect(report.findings.map((finding) => finding.rule)).toEqual(["release/claimed-elsewhere"]);
    expect(report.verdict).toBe("pass");
    expect(report.subject).toEqual({ kind: "change", base, head: b, others: [{ name: "#1", head: a }] });
  });
});

test("another change that does not exist is named", async () => {
  using fixture = copyOf(registry);
  const base = fixture.git("rev-parse", "HEAD");
  await expect(judgeCommits(fixture.path, base, base, { others: [{ name: "#9", head: "nowhere" }] })).rejects.toThrow(
    /"#9" cannot be compared: "nowhere" is no commit/,
  );
});

test("a verdict holds for its two commits: the same head on another base has another one", async () => {
  using fixture = copyOf(registry);
  const [skew] = skews;
  if (!skew) throw new Error("no skew");
  const { base, b } = branches(fixture, skew.ours, skew.theirs);
  const tip = merge(fixture, "main", "a");
  const [first, second] = [await judgeCommits(fixture.path, base, b), await judgeCommits(fixture.path, tip, b)];
  expect([first.verdict, second.verdict]).toEqual(["pass", "fail"]);
  expect([first.subject, second.subject]).toEqual([
    { kind: "change", base, head: b },
    { kind: "change", base: tip, head: b },
  ]);
});

/** Judges what the event of a merge group names: the base of the group, and the merge that the queue made. */
async function judgeGroup(path: string, base: string, head: string) {
  using directory = temporary();
  const event = join(directory.path, "event.json");
  writeFileSync(event, JSON.stringify({ action: "checks_requested", merge_group: { base_sha: base, head_sha: head } }));
  const commits = eventCommits("merge_group", event);
  return await judgeCommits(path, commits.base ?? "", commits.head ?? "");
}

function branches(fixture: Fixture, ours: Edit, theirs: Edit): { base: string; a: string; b: string } {
  const base = fixture.git("rev-parse", "main");
  const commit = (branch: string, edit: Edit): string => {
    fixture.git("checkout", "--quiet", "-b", branch, base);
    return fixture.commit(edit(before));
  };
  return { base, a: commit("a", ours), b: commit("b", theirs) };
}

/** Merges a branch as a queue does; git must find no conflict. */
function merge(fixture: Fixture, into: string, branch: string): string {
  fixture.git("checkout", "--quiet", into);
  fixture.git("merge", "--quiet", "--no-ff", "-m", `Merge ${branch}`, branch);
  return fixture.git("rev-parse", "HEAD");
}

/** Entries far enough from each other that git takes their edits for separate ones. */
function spaced(files: Record<string, string>): Record<string, string> {
  return { ...files, [INDEX]: `${JSON.stringify(JSON.parse(files[INDEX] ?? ""), null, 2)}\n` };
}

type Entry = Record<string, unknown> & { versions: Record<string, Record<string, unknown>> };
interface Index {
  updated: string;
  packs: Record<string, Entry>;
}

function editIndex(files: Record<string, string>, edit: (index: Index) => Index): Record<string, string> {
  return { ...files, [INDEX]: `${JSON.stringify(edit(JSON.parse(files[INDEX] ?? "") as Index), null, 2)}\n` };
}

/** An entry of a pack that stands in a repository of its own. */
function foreign(index: Index, id: string, repository: string): Entry {
  const like = structuredClone(index.packs["io.example.greeting"]);
  const version = like?.versions["1.0.0"];
  if (!like || !version) throw new Error("the registry has no greeting");
  delete version["path"];
  version["git_url"] = `https://github.com/example/${repository}.git`;
  version["git_rev"] = createHash("sha1").update(repository).digest("hex");
  version["integrity"] = `h1:${createHash("sha256").update(repository).digest("base64")}`;
  return { ...like, id, name: repository, repository: `https://github.com/example/${repository}` };
}

function listFirst(id: string, from: string): Edit {
  return (files) =>
    editIndex(files, (index) => ({ ...index, packs: { [id]: foreign(index, id, from), ...index.packs } }));
}

function listLast(id: string, from: string): Edit {
  return (files) =>
    editIndex(files, (index) => ({ ...index, packs: { ...index.packs, [id]: foreign(index, id, from) } }));
}

function yankFarewell(files: Record<string, string>): Record<string, string> {
  return editIndex(files, (index) => {
    const version = index.packs["io.example.farewell"]?.versions["1.0.0"];
    Object.assign(version ?? {}, { yanked: { reason: "Says goodbye too early", since: "2026-10-02" } });
    return index;
  });
}
