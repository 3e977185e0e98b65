import { expect, test } from "vitest";
import { git } from "../../src/platform/git/git.ts";
import { GitObjects } from "../../src/platform/git/objects.ts";
import { fetchChange, hasChange } from "../../src/platform/git/fetch.ts";
import { resolveChange } from "../../src/platform/git/repository.ts";
import { repository, temporary } from "../git-fixture.ts";

test("objects are answered in the order of the questions, absent ones as undefined", async () => {
  using fixture = repository();
  fixture.commit({ a: "one", "b/c": "two\n".repeat(100_000), d: "" });
  await using objects = new GitObjects(fixture.path);
  const names = ["HEAD:a", "HEAD:nothing blob 3", "HEAD:b/c", "HEAD:d", "HEAD:a\nHEAD:a"];
  const [a, none, c, d, bad] = await Promise.all(names.map((name) => objects.read(name)));
  expect(a?.bytes?.toString()).toBe("one");
  expect(none).toBeUndefined();
  expect(c?.bytes?.length).toBe(400_000);
  expect(d?.size).toBe(0);
  expect(bad, "a line break would ask two questions").toBeUndefined();
});

test("content beyond a limit passes by, and what follows is whole", async () => {
  using fixture = repository();
  fixture.commit({ large: "x".repeat(3_000_000), small: "two" });
  await using objects = new GitObjects(fixture.path);
  const [large, small] = await Promise.all([objects.read("HEAD:large", 1000), objects.read("HEAD:small", 1000)]);
  expect(large).toMatchObject({ size: 3_000_000, bytes: undefined });
  expect(small?.bytes?.toString()).toBe("two");
});

test("a process that cannot run says so instead of waiting, and never that something is absent", async () => {
  using outside = temporary();
  await using objects = new GitObjects(outside.path);
  await expect(objects.read("HEAD")).rejects.toThrow(/git ended before it answered/);
});

test("replacement objects of a repository are not used", async () => {
  using fixture = repository();
  const id = fixture.commit({ "a.txt": "real" });
  const fake = fixture.commit({ "b.txt": "fake" });
  fixture.git("replace", `${id}:a.txt`, `${fake}:b.txt`);
  await using objects = new GitObjects(fixture.path);
  expect((await objects.read(`${id}:a.txt`))?.bytes?.toString()).toBe("real");
});

test("a change is measured from the merge base, so that what the base did meanwhile is not held against it", async () => {
  using fixture = repository();
  fixture.commit({ a: "1", b: "1" });
  fixture.git("checkout", "--quiet", "-b", "feature");
  const head = fixture.commit({ a: "2" });
  fixture.git("checkout", "--quiet", "main");
  const base = fixture.commit({ b: "2" });
  const change = await resolveChange(fixture.path, base, head);
  expect([...change.changes.keys()]).toEqual(["a"]);
});

test("base and head without a common commit are refused with what to do", async () => {
  using fixture = repository();
  const base = fixture.commit({ a: "1" });
  fixture.git("checkout", "--quiet", "--orphan", "other");
  const head = fixture.commit({ a: "2" });
  await expect(resolveChange(fixture.path, base, head)).rejects.toThrow(/no common commit here; fetch the history/);
});

test("an unknown revision names the input", async () => {
  using fixture = repository();
  fixture.commit({ a: "1" });
  await expect(resolveChange(fixture.path, "nowhere", "HEAD")).rejects.toThrow(/"nowhere" is no commit/);
  await expect(resolveChange(fixture.path, "--upload-pack=x", "HEAD")).rejects.toThrow(/is no commit/);
});

test("commits that the workspace lacks are fetched into a repository of their own", async () => {
  using fixture = repository();
  using scratch = temporary();
  fixture.commit({ a: "1", b: "1" });
  fixture.git("checkout", "--quiet", "-b", "feature");
  const head = fixture.commit({ a: "2" });
  fixture.git("checkout", "--quiet", "main");
  const base = fixture.commit({ b: "2" });

  await git(scratch.path, ["init", "--quiet"]);
  expect(await hasChange(scratch.path, base, head)).toBe(false);
  const directory = await fetchChange(
    { url: `file://${fixture.path}`, token: "", temporary: scratch.path },
    base,
    head,
  );
  expect(await hasChange(directory, base, head)).toBe(true);
  const change = await resolveChange(directory, base, head);
  expect([...change.changes.keys()]).toEqual(["a"]);
  await using objects = new GitObjects(directory);
  expect((await objects.read(`${head}:a`))?.bytes?.toString()).toBe("2");
});
