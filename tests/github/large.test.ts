import { expect, test } from "vitest";
import { createReport } from "../../src/core/report.ts";
import { manyPacks } from "../report/report-fixture.ts";
import { deliverTo } from "./delivery-fixture.ts";
import { type Stage, everything, openStage } from "./stage.ts";

/** 5,000 findings in 1,200 packages, on the head of the stage. */
function largeReport({ base, head }: Stage) {
  const { tool, ...parts } = manyPacks(1200, 5000);
  return createReport({
    ...parts,
    version: tool.version,
    packs: parts.packs.map(({ path }) => ({ path, id: path, version: "1.0.0" })),
    subject: { kind: "change", base, head },
  });
}

async function deliverLarge() {
  await using stage = await openStage();
  const { delivered } = await deliverTo(stage, largeReport(stage), stage.token(everything));
  const { checkRuns, comments, analyses } = stage.registry;
  return {
    delivered: delivered.map(({ what, outcome, sentence }) => ({ what, outcome, sentence })),
    checkRuns: checkRuns.map(({ title, summary, text, annotations }) => ({ title, summary, text, annotations })),
    comments: comments.map(({ body }) => body),
    alerts: analyses.map(({ category, results, errors }) => ({ category, results, errors })),
    requests: stage.github.requests.map(({ operation }) => operation),
    objections: stage.github.objections,
  };
}

test("5,000 findings in 1,200 packages are delivered within the limits, and it is said what was left out", async () => {
  const { delivered, checkRuns, comments, alerts, requests, objections } = await deliverLarge();
  expect(objections).toEqual([]);
  expect(delivered).toMatchObject([
    { what: "check run", outcome: "done", sentence: "created, with 200 findings of 5000 at their lines" },
    { what: "comment", outcome: "done" },
    { what: "suggestions", outcome: "unneeded" },
    { what: "code scanning", outcome: "done", sentence: "5000 of 5000 findings as gpack/change" },
  ]);
  const [run] = checkRuns;
  expect(run?.annotations).toHaveLength(200);
  expect(new Set(run?.annotations.map((one) => one.annotation_level))).toEqual(new Set(["failure"]));
  expect(run?.summary).toContain("200 of 5000 findings stand at their lines, the worst first.");
  for (const text of [run?.summary, run?.text, comments[0]]) {
    expect(text?.length).toBeLessThanOrEqual(65_535);
    expect(text).toMatch(/\d+ of \d+ \w+ left out here for lack of room; the JSON report has all\./);
  }
  expect(alerts).toEqual([{ category: "gpack/change/", results: 5000, errors: [] }]);
  // Few enough for the secondary limit: 80 that write in a minute.
  expect(requests.length).toBeLessThan(15);
});

test("and the same again, byte for byte", async () => {
  expect(await deliverLarge()).toEqual(await deliverLarge());
});
