import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { runCommand } from "../../src/cli/commands/run.ts";
import { considerBackends } from "../../src/core/cleanroom/choose.ts";
import { mayRun } from "../../src/core/cleanroom/plan.ts";
import { checkRequest } from "../../src/core/cleanroom/request.ts";
import type { Statement } from "../../src/core/cleanroom/statement.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { backends } from "../../src/platform/sandbox/backends.ts";
import { temporary } from "../git-fixture.ts";

async function run(root: string, make: string, ...words: readonly string[]) {
  writeFileSync(join(root, "make.toml"), `[project]\nname = "p"\n${make}`);
  let err = "";
  const line = parseCommandLine(runCommand, ["--dir", root, "--quiet", ...words]);
  const status = await runCommand.run(line, {
    out: () => undefined,
    err: (text) => (err += text),
    color: false,
    interactive: false,
    write: (path, text) => writeFileSync(path, text),
  });
  return { status, err };
}

const isUnix = process.platform !== "win32";
const request = checkRequest({ level: "high", command: ["true"], workspace: { path: "/", access: "read-only" } });
const canHoldHigh = (await considerBackends(request, backends)).some((each) => each.available && mayRun(each.plan));

describe.runIf(isUnix)("an attestation", () => {
  test("states what ran, from which commit to which outputs, and is said to be unsigned", async () => {
    using scratch = temporary();
    const root = scratch.path;
    const file = join(root, "statement.json");
    const make = '[lifecycle.build]\ncommand = "echo é > out"\noutputs = ["out"]\nenv = { KEY = "hunter2" }\n';
    execFileSync("git", ["init", "-q", root]);
    execFileSync("git", [
      "-C",
      root,
      "-c",
      "user.name=a",
      "-c",
      "user.email=a@b",
      "commit",
      "-q",
      "--allow-empty",
      "-m",
      "x",
    ]);
    const { status, err } = await run(root, make, "build", "--attestation", file);
    expect(status).toBe(0);
    expect(err).toContain("The attestation is unsigned");
    const text = readFileSync(file, "utf8");
    expect(text).not.toContain("hunter2");
    const statement = JSON.parse(text) as Statement;
    expect(statement).toMatchObject({
      _type: "https://in-toto.io/Statement/v1",
      predicateType: "https://slsa.dev/provenance/v1",
      subject: [
        { name: ".", digest: { dirHash1: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown } },
        { name: "out", digest: { sha256: sha256("é\n") } },
      ],
      predicate: {
        buildDefinition: {
          externalParameters: { file: "make.toml", phases: ["build"], workspaces: [] },
          internalParameters: { steps: [{ id: "build", commands: ["echo é > out"], cleanrooms: [] }] },
          resolvedDependencies: [
            { name: "make.toml", digest: { sha256: sha256(readFileSync(join(root, "make.toml"))) } },
            { name: "source", digest: { gitCommit: expect.stringMatching(/^[0-9a-f]{40}$/) as unknown } },
          ],
        },
      },
    });
    const [byproduct] = statement.predicate.runDetails.byproducts;
    expect(JSON.parse(atob(byproduct?.content ?? ""))).toMatchObject({
      status: "succeeded",
      commands: [{ command: "echo é > out", exitCode: 0, metrics: { wallMs: expect.any(Number) as unknown } }],
    });
  });

  test("is there of a run that failed, which it says", async () => {
    using scratch = temporary();
    const file = join(scratch.path, "statement.json");
    expect(await run(scratch.path, '[lifecycle.a]\ncommand = "exit 3"\n', "a", "--attestation", file)).toMatchObject({
      status: 1,
    });
    const statement = JSON.parse(readFileSync(file, "utf8")) as Statement;
    expect(JSON.parse(atob(statement.predicate.runDetails.byproducts[0]?.content ?? ""))).toMatchObject({
      status: "failed",
      commands: [{ exitCode: 3 }],
    });
  });

  test.runIf(canHoldHigh)("states what the cleanroom of each command held, and what it used", async () => {
    using scratch = temporary();
    const file = join(scratch.path, "statement.json");
    const make = '[lifecycle.a]\ncommands = ["true", "true"]\ncleanroom = { enabled = true, policy = "high" }\n';
    expect(await run(scratch.path, make, "a", "--attestation", file)).toMatchObject({ status: 0 });
    const { predicate } = JSON.parse(readFileSync(file, "utf8")) as Statement;
    const [step] = predicate.buildDefinition.internalParameters["steps"] as { cleanrooms: object[] }[];
    expect(step?.cleanrooms).toHaveLength(2);
    expect(step?.cleanrooms[0]).toMatchObject({ level: "high", enforced: expect.arrayContaining([]) as unknown });
    const { commands } = JSON.parse(atob(predicate.runDetails.byproducts[0]?.content ?? "")) as {
      commands: { metrics: object }[];
    };
    expect(commands[0]?.metrics).toMatchObject({ wallMs: expect.any(Number) as unknown });
  });
});

describe.runIf(isUnix)("a policy that this machine cannot hold", () => {
  const make =
    '[lifecycle.first]\ncommand = "touch ran"\n[lifecycle.strict]\ncommand = "touch ran"\ndepends_on = ["first"]\ncleanroom = { enabled = true, policy = "locked", backend = "tempdir" }\n';

  test("ends the run before any command, at the line of the phase", async () => {
    using scratch = temporary();
    await expect(run(scratch.path, make, "strict")).rejects.toThrow(
      /^make\.toml:5: the phase "strict": The policy locked cannot be held on this machine/,
    );
    expect(existsSync(join(scratch.path, "ran"))).toBe(false);
  });

  test("of the phase that undoes another ends it, too", async () => {
    using scratch = temporary();
    const undo = make.replace('depends_on = ["first"]\n', "").replace("touch ran", 'touch ran"\non_failure = "strict');
    await expect(run(scratch.path, undo, "first")).rejects.toThrow('the phase "strict"');
    expect(existsSync(join(scratch.path, "ran"))).toBe(false);
  });
});

test.runIf(isUnix && canHoldHigh)(
  "a phase gets the variables of the caller that it names, and no credential",
  async () => {
    using scratch = temporary();
    process.env["GPACK_TEST_PASSED"] = "here";
    const make = (name: string): string =>
      `[lifecycle.a]\ncommand = "test \\"$GPACK_TEST_PASSED\\" = here"\ncleanroom = { enabled = true, env = ["${name}"] }\n`;
    expect(await run(scratch.path, make("GPACK_TEST_PASSED"), "a")).toMatchObject({ status: 0 });
    expect(await run(scratch.path, make("OTHER"), "a")).toMatchObject({ status: 1 });
    await expect(run(scratch.path, make("GITHUB_TOKEN"), "a")).rejects.toThrow("cannot be passed on");
    delete process.env["GPACK_TEST_PASSED"];
  },
);
