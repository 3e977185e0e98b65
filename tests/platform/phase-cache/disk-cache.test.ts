import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LifecycleRequest } from "../../../src/actions/run-lifecycle-phase/lifecycle.ts";
import { runLifecycle } from "../../../src/actions/run-lifecycle-phase/run.ts";
import { lifecycleWorld } from "../../../src/actions/run-lifecycle-phase/world.ts";
import { diskCache } from "../../../src/platform/phase-cache/disk-cache.ts";
import { serviceHost } from "../../../src/platform/services/service-host.ts";
import { temporary } from "../../git-fixture.ts";

const isUnix = process.platform !== "win32";

/** A project on a disk, and what runs phases of it as run 1, 2, 3 and so on. */
function project(root: string, make: string) {
  const writeMake = (text: string): void => writeFileSync(join(root, "make.toml"), `[project]\nname = "p"\n${text}`);
  writeMake(make);
  let runs = 0;
  const run = async (phases: readonly string[], request: Partial<LifecycleRequest> = {}) => {
    runs += 1;
    const cache = diskCache(root, `run ${runs}`);
    const settings = {
      project: root,
      mode: "off",
      level: "high",
      backend: undefined,
      callerEnv: { PATH: process.env["PATH"] },
    } as const;
    const watcher = { begin: () => undefined, end: () => undefined, output: () => undefined, held: () => undefined };
    const { outcomes, warnings } = await runLifecycle(
      { phases, file: "make.toml", environment: undefined, workspaces: [], isCi: true, parallel: 1, ...request },
      lifecycleWorld(settings, watcher, cache, serviceHost(new AbortController().signal)),
      new AbortController().signal,
    );
    return { cache, warnings, steps: outcomes.map(({ id, status, reason }) => ({ id, status, reason })) };
  };
  return { writeMake, run, path: (path: string) => join(root, path) };
}

const BUILD =
  '[lifecycle.build]\ncommand = "mkdir -p out/deep; cat src/* > out/all; echo x > out/deep/run.sh; chmod +x out/deep/run.sh; ln -sf ../all out/deep/link; echo again >> times"\ninputs = ["src"]\noutputs = ["out/**"]\ncache = true\n';

describe.runIf(isUnix)("a phase with cache = true", () => {
  test("is skipped when its inputs are those of an earlier run, which is named, and its outputs are brought back", async () => {
    using scratch = temporary();
    const { run, path } = project(scratch.path, BUILD);
    mkdirSync(path("src"));
    writeFileSync(path("src/a"), "a");
    expect((await run(["build"])).steps).toMatchObject([{ status: "succeeded" }]);
    rmSync(path("out"), { recursive: true });
    expect((await run(["build"])).steps).toEqual([
      { id: "build", status: "cached", reason: "Its inputs are those of run 1; 3 outputs brought back." },
    ]);
    expect(readFileSync(path("out/all"), "utf8")).toBe("a");
    expect(statSync(path("out/deep/run.sh")).mode & 0o111).toBe(0o111);
    expect(readlinkSync(path("out/deep/link"))).toBe("../all");
    expect(readFileSync(path("times"), "utf8")).toBe("again\n");

    writeFileSync(path("src/a"), "b");
    expect((await run(["build"])).steps).toMatchObject([{ status: "succeeded" }]);
    writeFileSync(path("src/a"), "a");
    expect((await run(["build"])).steps[0]?.reason).toContain("run 1");
    expect(readFileSync(path("out/all"), "utf8")).toBe("a");
  });

  test.each([
    ["another command", BUILD.replace("echo x", "echo y"), {}],
    ["another variable of the file", `${BUILD}[env]\nA = "1"\n`, {}],
    ["another environment", BUILD, { environment: "production" }],
    ["other outputs", BUILD.replace('"out/**"', '"out/**", "more"'), {}],
  ])("is run for %s", async (_, changed, request) => {
    using scratch = temporary();
    const { run, writeMake, path } = project(scratch.path, BUILD);
    mkdirSync(path("src"));
    writeFileSync(path("src/a"), "a");
    await run(["build"]);
    writeMake(changed);
    expect((await run(["build"], request)).steps).toMatchObject([{ status: "succeeded" }]);
  });

  test("is run again when a file is renamed, appears, or becomes executable", async () => {
    using scratch = temporary();
    const { run, path } = project(scratch.path, BUILD);
    mkdirSync(path("src"));
    writeFileSync(path("src/a"), "a");
    await run(["build"]);
    renameSync(path("src/a"), path("src/b"));
    expect((await run(["build"])).steps).toMatchObject([{ status: "succeeded" }]);
    writeFileSync(path("src/empty"), "");
    expect((await run(["build"])).steps).toMatchObject([{ status: "succeeded" }]);
  });

  test("is not kept when it failed, nor when it changed its own inputs", async () => {
    using scratch = temporary();
    const { run, path, writeMake } = project(
      scratch.path,
      '[lifecycle.a]\ncommand = "exit 1"\ninputs = ["src"]\ncache = true\n',
    );
    mkdirSync(path("src"));
    writeFileSync(path("src/a"), "a");
    await run(["a"]);
    expect((await run(["a"])).steps).toMatchObject([{ status: "failed" }]);
    writeMake('[lifecycle.a]\ncommand = "echo >> src/a"\ninputs = ["src"]\ncache = true\n');
    expect((await run(["a"])).warnings).toEqual(["a: its outputs are not kept: its inputs changed while it ran"]);
  });

  test("is run every time without inputs, and the run says so", async () => {
    using scratch = temporary();
    const { run } = project(scratch.path, '[lifecycle.a]\ncommand = "true"\ncache = true\n');
    await run(["a"]);
    expect(await run(["a"])).toMatchObject({
      steps: [{ status: "succeeded" }],
      warnings: ["a: cache = true, but it names no inputs; it is run every time"],
    });
  });

  test("follows what it needs: other outputs before it are other inputs", async () => {
    using scratch = temporary();
    const test = '[lifecycle.test]\ncommand = "true"\ndepends_on = ["build"]\ninputs = ["tests"]\ncache = true\n';
    const { run, path } = project(scratch.path, BUILD + test);
    for (const directory of ["src", "tests"]) {
      mkdirSync(path(directory));
      writeFileSync(path(`${directory}/a`), "a");
    }
    await run(["test"]);
    expect((await run(["test"])).steps.map(({ status }) => status)).toEqual(["cached", "cached"]);
    writeFileSync(path("src/a"), "b");
    expect((await run(["test"])).steps.map(({ status }) => status)).toEqual(["succeeded", "succeeded"]);
  });
});

describe.runIf(isUnix)("a cache from elsewhere", () => {
  const kept = async (root: string) => {
    const made = project(root, BUILD);
    mkdirSync(made.path("src"));
    writeFileSync(made.path("src/a"), "a");
    await made.run(["build"]);
    rmSync(made.path("out"), { recursive: true });
    const entries = made.path(".ggen/cache/entries");
    return { ...made, entry: join(entries, readdirSync(entries)[0] ?? "") };
  };

  test("whose contents were changed is not used", async () => {
    using scratch = temporary();
    const { run, path } = await kept(scratch.path);
    for (const shard of readdirSync(path(".ggen/cache/objects")))
      for (const name of readdirSync(path(`.ggen/cache/objects/${shard}`)))
        writeFileSync(path(`.ggen/cache/objects/${shard}/${name}`), "poison");
    expect((await run(["build"])).steps).toMatchObject([{ status: "succeeded" }]);
    expect(readFileSync(path("out/all"), "utf8")).toBe("a");
  });

  test.each([
    ["leaves the directory", { path: "out/../../escaped" }],
    ["is none of the outputs", { path: "make.toml" }],
    ["is absolute", { path: "/tmp/escaped" }],
    ["lies in .git", { path: ".git/hooks/pre-commit" }],
  ])("an entry whose path %s is not used", async (_, change) => {
    using scratch = temporary();
    const { run, entry, path } = await kept(scratch.path);
    const value = JSON.parse(readFileSync(entry, "utf8")) as { outputs: object[] };
    writeFileSync(entry, JSON.stringify({ ...value, outputs: [{ ...value.outputs[0], ...change }] }));
    expect((await run(["build"])).steps).toMatchObject([{ status: "succeeded" }]);
    expect(readFileSync(path("make.toml"), "utf8")).toContain("[lifecycle.build]");
    expect(existsSync(path("../escaped"))).toBe(false);
  });

  test("an entry with a link that leads out is not used, and such an output is not kept", async () => {
    using scratch = temporary();
    const { run, entry, writeMake } = await kept(scratch.path);
    const value = JSON.parse(readFileSync(entry, "utf8")) as object;
    const link = { path: "out/link", kind: "link", target: "../../etc" };
    writeFileSync(entry, JSON.stringify({ ...value, outputs: [link] }));
    expect((await run(["build"])).steps).toMatchObject([{ status: "succeeded" }]);
    writeMake(BUILD.replace("../all", "/etc/passwd"));
    expect((await run(["build"])).warnings).toEqual([
      'build: its outputs are not kept: "out/deep/link" is a link that leads out',
    ]);
  });

  test("nothing is written through a link that stands in the way", async () => {
    using scratch = temporary();
    using outside = temporary();
    const { run, path } = await kept(scratch.path);
    symlinkSync(outside.path, path("out"));
    // The command writes there, as it does without a cache; the cache does not, and keeps nothing from there.
    expect(await run(["build"])).toMatchObject({
      steps: [{ status: "succeeded" }],
      warnings: ["build: its outputs are not kept: its outputs name no file"],
    });
    expect(lstatSync(path("out")).isSymbolicLink()).toBe(true);
  });

  test("text that is no entry is thrown away", async () => {
    using scratch = temporary();
    const { run, entry } = await kept(scratch.path);
    for (const text of ["", "{", "[]", "null", '{"run":1}', '{"run":"x","outputs":[null]}']) {
      writeFileSync(entry, text);
      expect((await run(["build"])).steps).toMatchObject([{ status: "succeeded" }]);
    }
  });
});

test.runIf(isUnix)("what no run wanted for long is thrown away, with its contents", async () => {
  using scratch = temporary();
  const { run, path } = project(scratch.path, BUILD);
  mkdirSync(path("src"));
  writeFileSync(path("src/a"), "a");
  const { cache } = await run(["build"]);
  const entries = path(".ggen/cache/entries");
  const [name = ""] = readdirSync(entries);
  utimesSync(join(entries, name), 1, 1);
  cache.prune(1000 * 60);
  expect(readdirSync(entries)).toEqual([]);
  for (const shard of readdirSync(path(".ggen/cache/objects")))
    expect(readdirSync(path(`.ggen/cache/objects/${shard}`))).toEqual([]);
});
