import { existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Validator, validateAll, verdict } from "../../../src/core/cleanroom/validation.ts";
import { type CleanroomEnv, openCleanroom } from "../../../src/platform/sandbox/cleanroom-env.ts";

describe("a room", () => {
  test("vanishes with everything in it", async () => {
    let path = "";
    {
      await using room = openCleanroom({ level: "medium" });
      path = room.path;
      await room.run("mkdir -p a/b; touch a/b/c; chmod 000 a/b");
      expect(existsSync(path)).toBe(true);
    }
    expect(existsSync(path)).toBe(false);
  });

  test.each(["../x", "/etc/passwd", "a/../../b", "", "a\0b", "."])("does not let the path %j out", async (path) => {
    await using room = openCleanroom({ level: "medium" });
    for (const act of [
      () => room.writeFile(path, "x"),
      () => room.readFile(path),
      () => room.createDirectory(path),
      () => room.exists(path),
    ])
      expect(act).toThrow("does not stay in the workspace");
  });

  test("follows no link that a command planted", async () => {
    await using room = openCleanroom({ level: "medium" });
    await using outside = openCleanroom({ level: "medium" });
    writeFileSync(join(outside.path, "secret"), "secret");
    symlinkSync(outside.path, join(room.path, "directory"));
    symlinkSync(join(outside.path, "secret"), join(room.path, "file"));
    expect(room.exists("directory/secret")).toBe(false);
    expect(() => room.readFile("directory/secret")).toThrow("There is no file");
    expect(() => room.readFile("file")).toThrow("ELOOP");
    expect(() => room.writeFile("file", "x")).toThrow("ELOOP");
    expect(() => room.writeFile("directory/new", "x")).toThrow("leads through what is no directory");
    expect(existsSync(join(outside.path, "new"))).toBe(false);
    expect(room.outputs()).toEqual([
      { path: "directory", kind: "link", target: outside.path },
      { path: "file", kind: "link", target: join(outside.path, "secret") },
    ]);
  });

  test("tells how each run went, and sums what they used", async () => {
    await using room = openCleanroom({ level: "medium" });
    expect(await room.run("exit 3")).toMatchObject({
      id: 1,
      status: "failed",
      errors: ["The command ended with status 3."],
    });
    expect(await room.run("sleep 30", { limits: { wallMs: 300 } })).toMatchObject({ id: 2, status: "timeout" });
    expect(await room.run(["true"])).toMatchObject({ id: 3, status: "passed", errors: [] });
    room.recordMetric("mine", 7);
    expect(room.metrics()).toMatchObject({ runs: 3, mine: 7 });
    expect(room.runs.map(({ status }) => status)).toEqual(["failed", "timeout", "passed"]);
  });

  test("has a digest of what is in it, and none for what has none", async () => {
    await using room = openCleanroom({ level: "medium" });
    await using same = openCleanroom({ level: "medium" });
    for (const one of [room, same]) {
      one.createDirectory("empty");
      one.writeFile("a/b", "text");
    }
    expect(room.digest()).toMatch(/^h1:/);
    expect(room.digest()).toBe(same.digest());
    await room.run("mkfifo pipe");
    expect(room.digest()).toBeUndefined();
  });

  test("leaves .git out of what it put out", async () => {
    await using room = openCleanroom({ level: "medium" });
    mkdirSync(join(room.path, ".git"));
    writeFileSync(join(room.path, ".git/config"), "x");
    expect(room.outputs()).toEqual([]);
  });
});

describe("validators", () => {
  const one = (result: ReturnType<Validator<number>["validate"]>, weight?: number): Validator<number> => ({
    name: "v",
    ...(weight === undefined ? {} : { weight }),
    validate: () => result,
  });

  test("pass together, and score by weight", async () => {
    const suite = await validateAll(0, [
      one(verdict(true, "")),
      one({ passed: false, messages: ["half"], score: 0.5 }, 3),
    ]);
    expect(suite).toMatchObject({ passed: false, messages: ["v: half"], score: (1 + 1.5) / 4 });
  });

  test("that throw fail", async () => {
    const thrower: Validator<number> = { name: "t", validate: () => Promise.reject(new Error("no")) };
    expect(await validateAll(0, [thrower])).toMatchObject({ passed: false, score: 0, messages: ["t: no"] });
  });

  test("keep their score within bounds, and none pass nothing", async () => {
    expect((await validateAll(0, [one({ passed: true, messages: [], score: 9 })])).score).toBe(1);
    expect((await validateAll(0, [one({ passed: true, messages: [], score: Number.NaN })])).score).toBe(0);
    expect(await validateAll<CleanroomEnv | undefined>(undefined, [])).toMatchObject({ passed: false, score: 0 });
  });
});
