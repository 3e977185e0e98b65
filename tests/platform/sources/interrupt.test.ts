import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository, temporary } from "../../git-fixture.ts";
import { hasGitServer, serveGit } from "../../git-http-server.ts";
import { registryFiles } from "../../registry-fixture.ts";

test.skipIf(!hasGitServer || process.platform === "win32")(
  "who ends the program while a server does not answer ends the fetch, and nothing stays behind (git http-backend)",
  async () => {
    using scratch = temporary();
    using registry = repository();
    const heard = new EventEmitter();
    const asked = once(heard, "asked");
    const gone = once(heard, "gone");
    await using server = await serveGit(scratch.path, (_, response) => {
      response.on("close", () => heard.emit("gone"));
      heard.emit("asked");
      return true;
    });
    registry.commit({ ...registryFiles(), "registry/policy.toml": `[sources]\nhosts = ["${server.origin}"]\n` });
    const temporaries = join(scratch.path, "temporary");
    mkdirSync(temporaries);
    const child = spawn(
      process.execPath,
      ["src/cli/main.ts", "index", "add", `${server.origin}/a@${"1".repeat(40)}`, registry.path],
      { env: { PATH: process.env["PATH"] ?? "", TMPDIR: temporaries }, stdio: "ignore" },
    );
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on("exit", (_, signal) => resolve(signal));
    });
    await asked;
    child.kill("SIGTERM");
    expect(await ended).toBe("SIGTERM");
    // The connection is that of git's helper: it closes when that ends.
    await gone;
    expect(readdirSync(temporaries)).toEqual([]);
  },
);
