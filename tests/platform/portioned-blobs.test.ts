import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { compareText } from "../../src/core/finding.ts";
import type { ListedEntry } from "../../src/platform/git/commit-tree.ts";
import { contentTree } from "../../src/platform/git/content-tree.ts";
import { portionedBlobs } from "../../src/platform/git/portioned-blobs.ts";
import { type Fixture, repository, temporary } from "../git-fixture.ts";

const path = process.env["PATH"] ?? "";
afterEach(() => void (process.env["PATH"] = path));

/** Puts a git before the real one that notes each time it is started; gives how often that was. */
function countedGit(scratch: string): () => number {
  const log = join(scratch, "log");
  writeFileSync(join(scratch, "git"), `#!/bin/sh\necho >> '${log}'\nPATH='${path}' exec git "$@"\n`);
  chmodSync(join(scratch, "git"), 0o755);
  process.env["PATH"] = `${scratch}${delimiter}${path}`;
  return () => (existsSync(log) ? readFileSync(log, "utf8").length : 0);
}

/** A blob of a text; its id. */
function blob(fixture: Fixture, text: string): string {
  return fixture.gitWith(Buffer.from(text), "hash-object", "-w", "--stdin");
}

/** Many names of few blobs: three of text, one that is missing. */
function names(fixture: Fixture, amount: number): readonly ListedEntry[] {
  const oids = [blob(fixture, "one\n"), blob(fixture, ""), blob(fixture, "blob 3\nmissing\n"), "0".repeat(40)];
  return Array.from({ length: amount }, (_, at) => ({
    path: `packages/p${at}/a.tmpl`,
    kind: "file" as const,
    oid: oids[at % oids.length] ?? "",
  })).toSorted((a, b) => compareText(a.path, b.path));
}

test("each file has its bytes, in whatever order they are asked for", () => {
  using fixture = repository();
  const entries = names(fixture, 10_000);
  const read = portionedBlobs(fixture.path, entries, () => 20);
  const textOf = (path: string): unknown => {
    const bytes = read(path);
    return bytes === undefined || "reason" in bytes ? bytes : Buffer.from(bytes).toString();
  };
  const expected = ["one\n", "", "blob 3\nmissing\n", { reason: "its blob is missing from the repository" }];
  for (let step = 0; step < 200; step += 1) {
    const at = (step * 7919) % 10_000;
    expect(textOf(`packages/p${at}/a.tmpl`)).toEqual(expected[at % 4]);
  }
  for (const nowhere of ["", "packages", "packages/p1/b.tmpl", "zzz", "packages/p10000/a.tmpl"])
    expect(textOf(nowhere)).toBe(undefined);
});

test("thousands of files that are asked for in order take few processes", () => {
  using fixture = repository();
  using scratch = temporary();
  const entries = names(fixture, 10_000);
  const started = countedGit(scratch.path);
  const read = portionedBlobs(fixture.path, entries, () => 20);
  // As the rules do: a file, and once more what stands before it.
  for (const [at, { path }] of entries.entries()) {
    read(path);
    read(entries[Math.max(0, at - 300)]?.path ?? "");
  }
  expect(started()).toBe(3);
});

test("a portion ends where its files have too many bytes together", () => {
  using fixture = repository();
  using scratch = temporary();
  const large = "x".repeat(3 * 1024 * 1024);
  const oids = ["a", "b", "c", "d"].map((text) => blob(fixture, text + large));
  const entries = oids.map((oid, at) => ({ path: `p${at}`, kind: "file" as const, oid }));
  const started = countedGit(scratch.path);
  const read = portionedBlobs(fixture.path, entries, () => large.length + 1);
  for (const { path } of entries) expect(read(path)).toHaveLength(large.length + 1);
  expect(started()).toBe(4);
  for (const path of ["p0", "p1", "p2", "p3"]) read(path);
  expect(started()).toBe(4);
});

test("the tree of a commit reads what is needed in portions, and all the same what nobody foresaw", async () => {
  using fixture = repository();
  const files: Record<string, string> = { LICENSE: "MIT\n", "loose/a.txt": "loose\n" };
  for (let at = 0; at < 50; at += 1) {
    files[`packages/p${at}/gpack.toml`] = `[gpack]\nid = "a.p${at}"\n`;
    files[`packages/p${at}/templates/a.tmpl`] = `Hello ${at}\n`;
  }
  fixture.commit(files);
  using scratch = temporary();
  const content = await contentTree(fixture.path, fixture.git("rev-parse", "HEAD^{tree}"), []);
  if (!content) throw new Error("no tree");
  await content.load((file) => !file.startsWith("packages/p7/"));
  const started = countedGit(scratch.path);
  const read = (file: string): string => Buffer.from(content.tree.read(file) as Uint8Array).toString();
  for (const [file, text] of Object.entries(files))
    if (file !== "packages/p7/templates/a.tmpl") expect(read(file)).toBe(text);
  expect(started()).toBe(1);
  expect(read("packages/p7/templates/a.tmpl")).toBe("Hello 7\n");
  expect(content.tree.read("packages/none")).toEqual({ reason: "it was not read" });
});
