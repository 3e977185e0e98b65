import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { holds, planControls } from "../../../src/core/cleanroom/plan.ts";
import { type CleanroomRequest, checkRequest } from "../../../src/core/cleanroom/request.ts";
import type { Outcome } from "../../../src/core/cleanroom/outcome.ts";
import type { Sandbox } from "../../../src/core/cleanroom/sandbox.ts";
import { backends } from "../../../src/platform/sandbox/backends.ts";
import { type HostileCase, acts, flood, greedy } from "./hostile-cases.ts";
import { buildProbe, placeProbe } from "./probe.ts";
import { type Scene, setScene } from "./target.ts";
import { testImage, whyNot } from "./usable.ts";

const probe = buildProbe();
let scene: Scene;

beforeAll(async () => {
  scene = await setScene();
});
afterAll(() => scene[Symbol.asyncDispose]());

for (const sandbox of backends) {
  const why = probe === undefined ? "no C compiler with a static library" : await whyNot(sandbox, "high");
  describe.skipIf(why !== undefined)(why === undefined ? sandbox.name : `${sandbox.name} (${why})`, () => {
    for (const hostile of acts) {
      test(`${hostile.family}: a command that ${hostile.act} is refused`, async (context) => {
        const outcome = await commit(sandbox, hostile, "high");
        if (!outcome) return context.skip(`${sandbox.name} does not hold ${hostile.needs.join(", ")} here`);
        // The engine's filter ends a process that calls by another architecture; ours answers.
        if (outcome.signal === "SIGSYS") return;
        const lines = outcome.stdout.text.trim().split("\n");
        for (const line of lines) expect(line, outcome.stderr.text).toMatch(hostile.prints ?? /^refused/);
      });
    }
    test("17: a gigabyte of output without a line break, and binary output, block nothing and are counted", async () => {
      const outcome = await commit(sandbox, flood, "high");
      expect(outcome?.ending, outcome?.stderr.text.slice(0, 500)).toBe("exited");
      expect(outcome?.stdout).toMatchObject({ bytes: 2 ** 30, omitted: 2 ** 30 - 1_000_000 });
      expect(outcome?.stdout.text.length).toBeLessThan(1_000_100);
    }, 240_000);

    test("7: what stands beside the workspace is as it was", () => {
      expect(readFileSync(scene.target.action, "utf8")).toBe("// an action\n");
      expect(readFileSync(scene.target.commandFile, "utf8")).toBe("");
    });

    for (const hostile of greedy) {
      test(`${hostile.family}: a command that ${hostile.act} is bounded, and the report says by what`, async (context) => {
        const outcome = await commit(sandbox, hostile, "high");
        if (!outcome) return context.skip(`${sandbox.name} does not hold ${hostile.needs.join(", ")} here`);
        expect(
          hostile.ending,
          `${outcome.explanation} ${outcome.stdout.text.slice(0, 500)}${outcome.stderr.text.slice(0, 500)}`,
        ).toContain(outcome.ending);
      });
    }
  });
}

/** Runs an act; `undefined` when the backend does not hold what the case is about. */
async function commit(
  sandbox: Sandbox,
  hostile: HostileCase,
  level: CleanroomRequest["level"],
): Promise<Outcome | undefined> {
  const workspace = scene.workspace();
  if (probe !== undefined) placeProbe(probe, workspace);
  const request = checkRequest({
    level,
    command: hostile.command(scene.target),
    workspace: { path: workspace, access: "read-write" },
    ...testImage,
    ...(hostile.limits ? { limits: hostile.limits } : {}),
  });
  const probed = await sandbox.probe();
  if (!probed.available) return undefined;
  const plan = planControls(request, probed.offers(request));
  return hostile.needs.every((control) => holds(plan, control)) ? sandbox.run(request, plan, {}) : undefined;
}
