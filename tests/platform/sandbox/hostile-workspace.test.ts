import { execFileSync, spawnSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { planControls } from "../../../src/core/cleanroom/plan.ts";
import { type Workspace, checkRequest, shell } from "../../../src/core/cleanroom/request.ts";
import type { Sandbox } from "../../../src/core/cleanroom/sandbox.ts";
import { backends } from "../../../src/platform/sandbox/backends.ts";
import { readOutputs } from "../../../src/platform/sandbox/read-outputs.ts";
import { type Temporary, temporary } from "../../git-fixture.ts";
import { testImage, whyNot } from "./usable.ts";

/** As root: a workspace of root, of which the command gets a copy, or of somebody else, in which it works in place. */
const owners = process.getuid?.() === 0 ? (["of root", "of a user"] as const) : (["of a user"] as const);
const kinds = [
  ...owners.map((owner) => ["read-write", owner] as const),
  ["overlay", owners[0] ?? "of a user"] as const,
];

/** What a command leaves to whoever looks at the workspace after it. */
const leavings: readonly (readonly [what: string, line: string])[] = [
  ["a pipe that nobody writes to", "mkfifo pipe"],
  ["a link to a device that never ends", "ln -s /dev/zero zero"],
  ["a link to itself, and one to the directory above", "ln -s loop loop; ln -s .. up; ln -s . here"],
  [
    "links to files of the machine",
    "ln -s /etc/passwd passwd; ln -s /etc etc; ln -s ../../../../../../etc/shadow shadow",
  ],
  ["a directory that nobody may enter", "mkdir locked; echo x >locked/file; chmod 000 locked"],
  ["a file that nobody may read", "echo x >unreadable; chmod 000 unreadable"],
  ["two names of one file", "echo x >one; ln one two"],
  ["a file of a gigabyte that is empty", "dd if=/dev/zero of=sparse bs=1 count=1 seek=1073741823 2>/dev/null"],
  [
    "names that steer a terminal or are none",
    'touch "$(printf "a\\nb")" "$(printf "\\033[2J")" "./-rf" "$(printf "\\377")" "$(printf "%0255d" 0)"',
  ],
  [
    "directories deeper than any path is long",
    "i=0; while [ $i -lt 60 ]; do d=$(printf '%0200d' $i); mkdir $d && cd -P $d || break; i=$((i+1)); done; echo deep >file",
  ],
];

for (const sandbox of backends) {
  const level = sandbox.name === "tempdir" ? "low" : "high";
  const why = process.platform === "linux" ? await whyNot(sandbox, level) : "the commands are those of Linux";
  describe.skipIf(why !== undefined)(why === undefined ? sandbox.name : `${sandbox.name} (${why})`, () => {
    const run = async (path: string, access: Workspace["access"], line: string) => {
      const request = checkRequest({
        level,
        command: shell(line),
        workspace: { path, access },
        ...testImage,
        limits: { wallMs: 20_000 },
      });
      return sandbox.run(request, await planOf(sandbox, request), {});
    };

    for (const [access, owner] of kinds) {
      test.each(leavings)(`${access}, ${owner}: %s is left, and the run ends as any other`, async (_, line) => {
        using scratch = workspace(owner);
        const outcome = await run(scratch.path, access, `(${line}); echo fine >fine`);
        expect(outcome.stderr.text).toBe("");
        expect(outcome.ending, outcome.explanation).toBe("exited");
        expect(outcome.exitCode).toBe(0);
        expect(existsSync(join(scratch.path, "fine"))).toBe(access === "read-write");
        if (access === "overlay") expect(outcome.changes?.map(({ path }) => path)).toContain("fine");
        // Whoever collects the outputs meets no end and no content of the machine.
        const read = readOutputs(scratch.path);
        expect(read.filter(({ kind }) => kind === "file").map(({ path }) => path)).not.toContain("passwd");
        clear(scratch.path);
      });
    }

    test("a link that stands in the workspace is replaced, not followed", async () => {
      using scratch = workspace("of root");
      using outside = temporary();
      writeFileSync(join(outside.path, "file"), "outside");
      symlinkSync(outside.path, join(scratch.path, "link"));
      symlinkSync(join(outside.path, "file"), join(scratch.path, "file"));
      await run(scratch.path, "read-write", "rm link file; mkdir link; echo inside >link/file; echo inside >file");
      expect(readFileSync(join(outside.path, "file"), "utf8")).toBe("outside");
      expect(readdirSync(outside.path)).toEqual(["file"]);
      expect(readFileSync(join(scratch.path, "link/file"), "utf8")).toBe("inside\n");
      expect(lstatSync(join(scratch.path, "file")).isFile()).toBe(true);
    });

    test.skipIf(sandbox.name === "tempdir").each(owners)(
      "a repository that the command makes in a workspace %s is not kept, since git runs what it says",
      async (owner) => {
        for (const before of [undefined, "elsewhere"]) {
          using scratch = workspace(owner);
          if (before !== undefined) symlinkSync(before, join(scratch.path, ".git"));
          const outcome = await run(
            scratch.path,
            "read-write",
            "rm -f .git; mkdir -p .git/hooks && echo '[core] fsmonitor = touch owned' >.git/config; chmod 0 .git; echo fine >fine",
          );
          expect(outcome.exitCode, outcome.stderr.text).toBe(0);
          expect(readdirSync(scratch.path)).toEqual(before === undefined ? ["fine"] : [".git", "fine"]);
          if (before !== undefined) expect(readlinkSync(join(scratch.path, ".git"))).toBe(before);
        }
      },
    );
  });
}

async function planOf(sandbox: Sandbox, request: ReturnType<typeof checkRequest>) {
  const probed = await sandbox.probe();
  if (!probed.available) throw new Error(probed.why);
  return planControls(request, probed.offers(request));
}

function workspace(owner: (typeof owners)[number]): Temporary {
  const made = temporary();
  const path = realpathSync(made.path);
  if (owner === "of a user" && process.getuid?.() === 0) chownSync(path, 12_345, 12_345);
  return { ...made, path };
}

function clear(path: string): void {
  execFileSync("chmod", ["-R", "u+rwX", path], { stdio: "ignore" });
  spawnSync("rm", ["-rf", path]);
  mkdirSync(path, { recursive: true });
}
