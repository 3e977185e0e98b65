import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Patience } from "../../src/platform/github/patience.ts";
import { clientOf, patience } from "./client.ts";
import { deliverTo, findings, onlyThe, repairable, reportOn } from "./delivery-fixture.ts";
import { type Fault, everyFault, exhausted, reset, tooManyRequests } from "./faults.ts";
import { type Stage, everything, layGround, openStageOn } from "./stage.ts";

/** The findings of each delivery to one pull request, the last of which is the one with faults. */
const histories: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  "a first report": [[0, 120]],
  "a report after another": [
    [0, 60],
    [40, 130],
  ],
  "a pass after a failure": [
    [0, 3],
    [0, 0],
  ],
  "a failure after a pass": [
    [0, 3],
    [0, 0],
    [0, 2],
  ],
};

const lines = [repairable, ...findings(129)];
const ground = layGround();
afterAll(() => ground.git[Symbol.dispose]());

async function play(stage: Stage, history: readonly (readonly [number, number])[], token: string): Promise<void> {
  for (const [from, to] of history) await deliverTo(stage, reportOn(stage, lines.slice(from, to)), token);
}

function left({ registry }: Stage) {
  return {
    checkRuns: registry.checkRuns.map(({ conclusion, title, summary, text, annotations }) => ({
      conclusion,
      title,
      summary,
      text,
      annotations: annotations.map(({ message }) => message).toSorted(),
    })),
    comments: registry.comments.map(({ body, minimized }) => ({ body, minimized })),
    suggestions: registry.reviewComments.map(({ path, line, body }) => ({ path, line, body })),
    // A file that is handed over twice takes its own place.
    alerts: new Map(registry.analyses.map(({ category, results, errors }) => [category, { results, errors }])),
  };
}

/** Long enough for a busy machine; where no answer comes it is waited for in full, at every call. */
function patienceFor(kind: string): Patience {
  return { ...patience, answer: kind.startsWith("no answer") ? 200 : 5000 };
}

describe.each(Object.keys(histories))("%s", (name) => {
  const earlier = (histories[name] ?? []).slice(0, -1);
  const [last = [0, 0] as const] = (histories[name] ?? []).slice(-1);
  let calls: readonly string[] = [];
  let wanted: ReturnType<typeof left>;

  beforeAll(async () => {
    await using stage = await openStageOn(ground);
    const token = stage.token(everything);
    await play(stage, earlier, token);
    const start = stage.github.requests.length;
    await play(stage, [last], token);
    calls = stage.github.requests.slice(start).map(({ operation }) => operation);
    wanted = left(stage);
  });

  test("without faults there is one of each", () => {
    expect(wanted.checkRuns).toHaveLength(1);
    expect(wanted.comments).toHaveLength(1);
    expect(wanted.suggestions).toHaveLength(1);
    expect(wanted.alerts.size).toBe(1);
    expect(calls.length).toBeGreaterThan(4);
  });

  test.each(Object.keys(everyFault))("survives %s at every call, and leaves the same as without", async (kind) => {
    const survive = async (operation: string, at: number): Promise<void> => {
      await using stage = await openStageOn(ground);
      const token = stage.token(everything);
      await play(stage, earlier, token);
      const skip = calls.slice(0, at).filter((one) => one === operation).length;
      stage.github.faults.add(operation, everyFault[kind]?.() ?? reset(false), skip);

      const client = clientOf(stage, token, { patience: patienceFor(kind) });
      const { delivered, pauses } = await deliverTo(stage, reportOn(stage, lines.slice(...last)), token, { client });

      const place = `${kind} at ${operation} number ${skip}`;
      expect(stage.github.faults.left, place).toBe(0);
      expect(left(stage), place).toEqual(wanted);
      expect(
        delivered.filter(({ outcome }) => outcome === "failed"),
        place,
      ).toEqual([]);
      expect(stage.github.objections, place).toEqual([]);
      expect(pauses.length, place).toBeGreaterThan(0);
      expect(
        pauses.reduce((sum, pause) => sum + pause, 0),
        place,
      ).toBeLessThanOrEqual(patience.total);
    };
    // A few at a time: where no answer comes, most of the time is waiting.
    for (let from = 0; from < calls.length; from += 5) {
      await Promise.all(calls.slice(from, from + 5).map((operation, at) => survive(operation, from + at)));
    }
  });
});

describe("what does not end", () => {
  const { "an exhausted quota": _, ...lasting } = everyFault;
  const endless: Readonly<Record<string, () => Fault>> = {
    ...lasting,
    "a far reset": () => exhausted(4_102_444_800),
    "a limit that ends at once": () => tooManyRequests(0),
  };

  test.each(Object.keys(endless))("%s: is given up in time, and said", async (kind) => {
    await using stage = await openStageOn(ground);
    for (const operation of ["checks/list-for-ref", "graphql/comments"]) {
      for (let time = 0; time < 200; time += 1) stage.github.faults.add(operation, endless[kind]?.() ?? reset(false));
    }
    const wishes = { ...onlyThe("checkRun"), comment: "auto" } as const;
    const client = clientOf(stage, stage.token(everything), { patience: { ...patience, answer: 100 } });
    const report = reportOn(stage, findings(1));
    const { delivered, pauses } = await deliverTo(stage, report, "", { client, wishes });
    expect(delivered.map(({ outcome }) => outcome)).toEqual(["failed", "failed"]);
    expect(delivered.every(({ sentence }) => sentence.length > 20)).toBe(true);
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(patience.total);
  });

  test("a GitHub that is not there is asked a few times, not a few times for each delivery", async () => {
    await using stage = await openStageOn(ground);
    const token = stage.token(everything);
    const client = clientOf(stage, token);
    await stage.github[Symbol.asyncDispose]();
    const { delivered, pauses } = await deliverTo(stage, reportOn(stage, lines), token, { client });
    expect(delivered.map(({ outcome }) => outcome)).toEqual(["failed", "failed", "failed", "failed"]);
    expect(pauses).toHaveLength(patience.attempts - 1);
  });
});
