import { once } from "node:events";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readOutputFile, readOutputs } from "../../../src/platform/sandbox/read-outputs.ts";
import { temporary } from "../../git-fixture.ts";

const isUnix = process.platform !== "win32";

test.runIf(isUnix)("a planted link is collected as a link, and where it leads is not read", () => {
  using scratch = temporary();
  using outside = temporary();
  writeFileSync(join(outside.path, "secret"), "secret");
  symlinkSync(join(outside.path, "secret"), join(scratch.path, "file"));
  symlinkSync(outside.path, join(scratch.path, "directory"));
  expect(readOutputs(scratch.path)).toEqual([
    { path: "directory", kind: "link", target: outside.path },
    { path: "file", kind: "link", target: join(outside.path, "secret") },
  ]);
  // Asked for by name, a path through the link is no path of the workspace.
  expect(readOutputs(scratch.path, ["directory/secret", "../x", "/etc/passwd"])).toEqual([]);
});

test.runIf(isUnix)("a link that takes the place of a file while it is read is not followed", () => {
  using scratch = temporary();
  symlinkSync("/etc/passwd", join(scratch.path, "file"));
  expect(() => readOutputFile(join(scratch.path, "file"), "file", 1000)).toThrow("ELOOP");
});

test.runIf(isUnix)(
  "sockets are named and not opened, .git is left out, and what is too much is refused whole",
  async () => {
    using scratch = temporary();
    const server = createServer().listen(join(scratch.path, "socket"));
    await once(server, "listening");
    mkdirSync(join(scratch.path, ".git"));
    writeFileSync(join(scratch.path, ".git/config"), "x");
    expect(readOutputs(scratch.path)).toEqual([{ path: "socket", kind: "other" }]);
    writeFileSync(join(scratch.path, "large"), "x".repeat(100));
    expect(() => readOutputs(scratch.path, [""], { entries: 10, bytes: 50 })).toThrow("larger than 50 bytes");
    expect(() => readOutputs(scratch.path, [""], { entries: 1, bytes: 500 })).toThrow("more than 1 entries");
    server.close();
  },
);
