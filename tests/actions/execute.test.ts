import { expect, test } from "vitest";
import type { LifecyclePorts } from "../../src/actions/run-lifecycle-phase/ports.ts";
import type { LifecycleRequest } from "../../src/actions/run-lifecycle-phase/lifecycle.ts";
import { runLifecycle } from "../../src/actions/run-lifecycle-phase/run.ts";
import { STATE_PATH } from "../../src/core/lifecycle/run-state.ts";
import { sha256 } from "../../src/platform/digest.ts";

/** A project in memory whose commands fail when they begin with "fail", and are told in the order in which they begin. */
function project(make: string, more: Record<string, string> = {}) {
  const files: Record<string, string> = { "make.toml": `[project]\nname = "p"\n${make}`, ...more };
  const begun: string[] = [];
  let active = 0;
  let most = 0;
  let now = 1_000_000;
  const controller = new AbortController();
  const ports: LifecyclePorts = {
    read: (path) => (files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
    isDirectory: (path) => Object.keys(files).some((file) => file.startsWith(`${path}/`)),
    write: (path, text) => void (files[path] = text),
    sha256,
    tree: () => Promise.resolve(undefined),
    isolation: () => ({ level: undefined, backend: undefined, enforced: [], notEnforced: [] }),
    processors: 2,
    machine: "linux-x64",
    isIsolated: () => false,
    clock: () => (now += 5),
    sleep: () => Promise.resolve(),
    watcher: { begin: () => undefined, end: () => undefined },
    runner: (where) => async (request) => {
      const { directory, environment } = where(request.step, request.phase);
      const set = Object.entries(environment).map(([name, value]) => `${name}=${value} `);
      begun.push(`${directory === "" ? "" : `${directory}: `}${set.join("")}${request.command}`);
      active += 1;
      most = Math.max(most, active);
      await new Promise((resolve) => setTimeout(resolve, 2));
      active -= 1;
      if (request.command === "cancel") controller.abort();
      const succeeded = !request.command.startsWith("fail") || (request.command === "fail once" && request.attempt > 1);
      return {
        command: request.command,
        attempt: request.attempt,
        succeeded,
        explanation: `The command ended with status ${succeeded ? 0 : 1}.`,
        exitCode: succeeded ? 0 : 1,
        durationMs: 2,
        metrics: { wallMs: 2 },
        tail: "",
        omittedBytes: 0,
      };
    },
  };
  const run = (phases: readonly string[], request: Partial<LifecycleRequest> = {}) =>
    runLifecycle(
      {
        phases,
        file: "make.toml",
        environment: undefined,
        workspaces: [],
        isCi: true,
        parallel: undefined,
        ...request,
      },
      ports,
      controller.signal,
    );
  return { files, begun, run, most: () => most };
}

const phase = (name: string, command: string, more = ""): string =>
  `[lifecycle.${name}]\ncommand = "${command}"\n${more}\n`;

test("what failed takes along what needs it, and nothing else", async () => {
  const { run, begun } = project(
    phase("a", "fail") +
      phase("b", "b", 'depends_on = ["a"]') +
      phase("c", "c") +
      phase("all", "all", 'depends_on = ["b", "c"]'),
  );
  const { outcomes, succeeded } = await run(["all"]);
  expect(succeeded).toBe(false);
  expect(outcomes.map(({ id, status, reason }) => [id, status, reason])).toEqual([
    ["a", "failed", "The command ended with status 1."],
    ["b", "skipped", "a did not succeed."],
    ["c", "succeeded", undefined],
    ["all", "skipped", "b did not succeed."],
  ]);
  expect(begun).toEqual(["fail", "c"]);
});

test("a phase that may fail lets the others go on, and the run succeeds", async () => {
  const { run } = project(phase("a", "fail", "continue_on_error = true") + phase("b", "b", 'depends_on = ["a"]'));
  const { outcomes, succeeded } = await run(["b"]);
  expect(outcomes.map(({ status }) => status)).toEqual(["failed", "succeeded"]);
  expect(succeeded).toBe(true);
});

test("a command is tried again, and what failed for good is undone", async () => {
  const { run, begun } = project(
    phase("a", "fail once", "retry = 2") +
      phase("b", "fail", 'retry = 1\non_failure = "undo"\ndepends_on = ["a"]') +
      phase("undo", "undo"),
  );
  const { outcomes } = await run(["b"]);
  expect(begun).toEqual(["fail once", "fail once", "fail", "fail", "undo"]);
  expect(outcomes.map(({ status, undone }) => [status, undone])).toEqual([
    ["succeeded", undefined],
    ["failed", { phase: "undo", succeeded: true }],
  ]);
});

test("no more steps run at once than are allowed", async () => {
  const names = ["a", "b", "c", "d", "e"];
  const text =
    names.map((name) => phase(name, name)).join("") + phase("all", "all", `depends_on = ${JSON.stringify(names)}`);
  const two = project(`${text}\n[execution]\nmax_parallel_phases = 2\n`);
  await two.run(["all"]);
  expect(two.most()).toBe(2);
  const one = project(text);
  await one.run(["all"], { parallel: 1 });
  expect(one.most()).toBe(1);
});

test("after a cancellation nothing begins, and what did not is told", async () => {
  const { run, begun, files } = project(phase("a", "cancel") + phase("b", "b", 'depends_on = ["a"]'));
  const { outcomes, succeeded } = await run(["b"]);
  expect(outcomes.map(({ status }) => status)).toEqual(["cancelled", "cancelled"]);
  expect(succeeded).toBe(false);
  expect(begun).toEqual(["cancel"]);
  expect(files[STATE_PATH]).toContain('"success": false');
});

test("variables of the phase win over those of the environment, and those over the global ones", async () => {
  const { run, begun } = project(
    `[env]\nA = 1\nB = "global"\nC = true\n[env.production]\nB = "production"\n${phase("a", "run", 'env = { C = "phase" }')}`,
  );
  await run(["a"], { environment: "production" });
  expect(begun).toEqual(["A=1 B=production C=phase GGEN_ENV=production run"]);
});

test("the state is as ggen writes it: failures too, and no key for them", async () => {
  const { run, files } = project(phase("build", "cargo build") + phase("test", "fail", 'depends_on = ["build"]'), {
    [STATE_PATH]: '{"last_phase":null,"phase_history":[],"generated":[],"cache_keys":[],"mine":1}',
  });
  await run(["test"]);
  expect(JSON.parse(files[STATE_PATH] ?? "")).toEqual({
    last_phase: "test",
    phase_history: [
      { phase: "build", started_ms: expect.any(Number), duration_ms: expect.any(Number), success: true },
      { phase: "test", started_ms: expect.any(Number), duration_ms: expect.any(Number), success: false },
    ],
    generated: [],
    cache_keys: [{ phase: "build", key: sha256("build\ncargo build") }],
    mine: 1,
  });
});

test("a state that cannot be read ends the run before anything begins", async () => {
  const { run, begun } = project(phase("a", "a"), { [STATE_PATH]: '{"last_phase": 3}' });
  await expect(run(["a"])).rejects.toThrow(
    '.ggen/state.json cannot be read: "last_phase" must be a string or null; repair it, or remove it to begin anew',
  );
  expect(begun).toEqual([]);
});

test("each workspace has its directory and its own state", async () => {
  const { run, begun, files } = project(
    `[workspace.web]\npath = "./apps/web/"\n${phase("build", "make", 'workspaces = ["web"]')}`,
    { "apps/web/index.html": "" },
  );
  await run(["build"]);
  expect(begun).toEqual(["apps/web: make"]);
  expect(Object.keys(files)).toContain("apps/web/.ggen/state.json");
});

test("what cannot be run says where and why, before anything begins", async () => {
  const of = (make: string, phases: readonly string[], more = {}) => project(make).run(phases, more);
  await expect(of(phase("dev", "serve", "port = 3000"), ["dev"])).rejects.toThrow(
    'make.toml:5: the phase "dev" serves port 3000, so it would not end in CI; run it on a laptop',
  );
  await expect(of(phase("a", "a"), ["b"])).rejects.toThrow('there is no phase "b"; there is a');
  await expect(of(phase("a", "a"), [])).rejects.toThrow("there is no phase to run; there is a");
  await expect(of(phase("a", "a", 'timeout = "soon"'), ["a"])).rejects.toThrow(
    /make\.toml:5: "lifecycle\.a\.timeout" must be/,
  );
  await expect(of(`[workspace.w]\npath = "../w"\n${phase("a", "a")}`, ["a"], { workspaces: ["w"] })).rejects.toThrow(
    'make.toml:4: the workspace "w" has no directory inside the project',
  );
  await expect(of("[lifecycle\n", ["a"])).rejects.toThrow(/make\.toml:3: This is not TOML/);
  await expect(of(phase("a", "a"), ["a"], { file: "build.toml" })).rejects.toThrow('there is no "build.toml"');
});

test("what only ggen refuses is a warning", async () => {
  const { run } = project(`${phase("a", "a")}[hooks]\non_error = "a"\n`);
  const { warnings, succeeded } = await run(["a"]);
  expect(succeeded).toBe(true);
  expect(warnings).toEqual([
    'make.toml:7: "hooks.on_error" is "a" and must be a list of strings; ggen refuses the file',
  ]);
});

test("a hook that would not run is refused, not left out", async () => {
  const { run } = project(`${phase("a", "a")}[hooks]\nbefore_a = "b"\n`);
  await expect(run(["a"])).rejects.toThrow('make.toml:7: "hooks.before_a" is "b" and must be a list of strings');
});
