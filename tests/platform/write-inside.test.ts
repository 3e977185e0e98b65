import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { InputError } from "../../src/core/input-error.ts";
import { makeDirectories } from "../../src/platform/make-directories.ts";
import { writeInside } from "../../src/platform/write-inside.ts";
import { temporary } from "../git-fixture.ts";

/** What an action says when it writes a file there. */
function refusal(home: string, path: string): string {
  try {
    return `wrote ${writeInside([home], path, "{}", "json-file")}`;
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return error instanceof InputError ? `${error.input}: ${error.message}` : "";
  }
}

describe("a file that an input names", () => {
  test("is written with the directories on its way, and again", () => {
    using scratch = temporary();
    const target = writeInside([scratch.path], "a/b/report.json", "{}", "json-file");
    expect(readFileSync(target, "utf8")).toBe("{}");
    writeInside([scratch.path], "a/b/report.json", "[]", "json-file");
    expect(readFileSync(target, "utf8")).toBe("[]");
    using other = temporary();
    const second = join(other.path, "c/d.json");
    expect(writeInside([scratch.path, other.path], second, "{}", "json-file")).toBe(second);
  });

  test("may lie nowhere else, and nothing is made there", () => {
    using scratch = temporary();
    using other = temporary();
    symlinkSync(other.path, join(scratch.path, "link"));
    for (const path of [join(other.path, "new/a.json"), "../new/a.json", "link/new/a.json", "/proc/gpack/a/b.json"])
      expect(refusal(scratch.path, path)).toBe(
        `json-file: ${JSON.stringify(path)} lies outside the workspace and RUNNER_TEMP; give a path inside`,
      );
    expect(existsSync(join(other.path, "new"))).toBe(false);
    expect(existsSync(join(scratch.path, "../new"))).toBe(false);
  });

  test("is refused with its input where it cannot be written", () => {
    using scratch = temporary();
    writeFileSync(join(scratch.path, "file"), "");
    mkdirSync(join(scratch.path, "directory"));
    symlinkSync("nowhere", join(scratch.path, "dangling"));
    expect(refusal(scratch.path, "file/a.json")).toBe(
      'json-file: "file/a.json" cannot be written (EEXIST); give a file in a directory that is there or can be made',
    );
    expect(refusal(scratch.path, "directory")).toContain('json-file: "directory" cannot be written (');
    expect(refusal(scratch.path, "dangling/a.json")).toContain('json-file: "dangling/a.json" cannot be written (');
    expect(existsSync(join(scratch.path, "nowhere"))).toBe(false);
  });
});

describe("directories", () => {
  test("are made as deep as they are asked for, and may be there already", () => {
    using scratch = temporary();
    makeDirectories(join(scratch.path, "a/b/c"));
    makeDirectories(join(scratch.path, "a/b/c"));
    makeDirectories(join(scratch.path, "a/b/d"));
    expect(existsSync(join(scratch.path, "a/b/c"))).toBe(true);
    expect(existsSync(join(scratch.path, "a/b/d"))).toBe(true);
  });

  test.runIf(existsSync("/proc/self"))("that the system refuses with ENOENT are an error, and no endless loop", () => {
    expect(() => makeDirectories("/proc/gpack/a/b")).toThrow("ENOENT");
  });
});
