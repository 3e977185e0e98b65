import { expect, test } from "vitest";
import { deliverTo, findings, onlyThe, repairable, reportOn } from "./delivery-fixture.ts";
import { everything, openStage } from "./stage.ts";

const only = onlyThe("checkRun");

test("a report is one check run of the head, with every finding at its line, fifty to a request", async () => {
  await using stage = await openStage();
  const { delivered } = await deliverTo(stage, reportOn(stage, findings(120)), stage.token(everything), {
    wishes: only,
  });
  expect(delivered).toMatchObject([
    { what: "check run", outcome: "done", sentence: "created, with 120 findings of 120 at their lines" },
  ]);
  const [run] = stage.registry.checkRuns;
  expect(stage.registry.checkRuns).toHaveLength(1);
  expect(run).toMatchObject({ headSha: stage.head, status: "completed", conclusion: "failure", name: "gpack" });
  expect(run?.externalId).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(run?.annotations).toHaveLength(120);
  expect(stage.github.requests.map(({ operation }) => operation)).toEqual([
    "checks/list-for-ref",
    "checks/create",
    "checks/update",
    "checks/update",
  ]);
  expect(stage.github.objections).toEqual([]);
});

test("the same report again changes nothing, and a page more of annotations is not doubled", async () => {
  await using stage = await openStage();
  const token = stage.token(everything);
  const report = reportOn(stage, findings(120));
  await deliverTo(stage, report, token, { wishes: only });
  const { delivered } = await deliverTo(stage, report, token, { wishes: only });
  expect(delivered[0]).toMatchObject({
    outcome: "unneeded",
    sentence: "unchanged, with 120 findings of 120 at their lines",
  });
  expect(stage.registry.checkRuns[0]?.annotations).toHaveLength(120);
});

test("another report on the same head updates the run, adds what is new and says what stays", async () => {
  await using stage = await openStage();
  const token = stage.token(everything);
  await deliverTo(stage, reportOn(stage, findings(3)), token, { wishes: only });
  const [, ...fewer] = findings(5);
  const { delivered } = await deliverTo(stage, reportOn(stage, fewer), token, { wishes: only });
  expect(delivered[0]?.sentence).toBe(
    "updated, with 4 findings of 4 at their lines; 1 annotation of an earlier report on this commit stay, since GitHub removes none",
  );
  expect(stage.registry.checkRuns).toHaveLength(1);
  expect(stage.registry.checkRuns[0]?.annotations.map(({ message }) => message)).toEqual(
    [0, 1, 2, 3, 4].map((nth) => `Fault number ${nth}`),
  );
});

test("a pass after a failure updates the run to success", async () => {
  await using stage = await openStage();
  const token = stage.token(everything);
  await deliverTo(stage, reportOn(stage, findings(1)), token, { wishes: only });
  await deliverTo(stage, reportOn(stage, []), token, { wishes: only });
  expect(stage.registry.checkRuns).toMatchObject([
    { conclusion: "success", title: "Pass: this change may be merged; nothing was found wrong" },
  ]);
});

test("incomplete is no success", async () => {
  await using stage = await openStage();
  const report = { ...reportOn(stage, []), verdict: "incomplete" } as const;
  await deliverTo(stage, report, stage.token(everything), { wishes: only });
  expect(stage.registry.checkRuns[0]?.conclusion).toBe("failure");
});

test("evidence is never green, and has a name of its own", async () => {
  await using stage = await openStage();
  await deliverTo(stage, reportOn(stage, []), stage.token(everything), { wishes: only, isVerdict: false });
  expect(stage.registry.checkRuns).toMatchObject([{ name: "gpack (evidence)", conclusion: "neutral" }]);
});

test("evidence is not written once the pull request has moved on; a verdict holds for its commit", async () => {
  await using stage = await openStage();
  const report = reportOn(stage, findings(1));
  stage.push({ "a.txt": "a" });
  for (const isVerdict of [false, true]) {
    const wishes = { ...only, codeScanning: "auto" } as const;
    const { delivered } = await deliverTo(stage, report, stage.token(everything), { wishes, isVerdict });
    const outcome = isVerdict ? "done" : "impossible";
    expect(delivered.map((one) => one.outcome)).toEqual([outcome, outcome]);
  }
  expect(stage.registry.checkRuns).toMatchObject([{ name: "gpack", headSha: stage.head }]);
});

test("a verdict needs no right to read pull requests for its check run", async () => {
  await using stage = await openStage({ isPrivate: true });
  const token = stage.token({ contents: "read", checks: "write" });
  const { delivered } = await deliverTo(stage, reportOn(stage, [repairable]), token);
  expect(delivered.map(({ outcome }) => outcome)).toEqual(["done", "impossible", "impossible", "impossible"]);
});

test("a run of the same name that a job or another app made is left alone", async () => {
  await using stage = await openStage();
  const other = { title: null, summary: null, text: null, status: "completed", conclusion: "success", annotations: [] };
  const job = {
    ...other,
    id: 1,
    headSha: stage.head,
    name: "gpack",
    isOfJob: true,
    externalId: "a-uuid",
    app: { id: 15_368, slug: "github-actions" },
  };
  const foreign = {
    ...other,
    id: 2,
    headSha: stage.head,
    name: "gpack",
    isOfJob: false,
    externalId: "sha256:0",
    app: { id: 9, slug: "other" },
  };
  stage.registry.checkRuns.push({ ...job, annotations: [] }, { ...foreign, annotations: [] });
  const { delivered } = await deliverTo(stage, reportOn(stage, findings(1)), stage.token(everything), { wishes: only });
  expect(delivered[0]?.outcome).toBe("done");
  expect(stage.registry.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["success", "success", "failure"]);
  await deliverTo(stage, reportOn(stage, []), stage.token(everything), { wishes: only });
  expect(stage.registry.checkRuns.map(({ conclusion }) => conclusion)).toEqual(["success", "success", "success"]);
  expect(stage.registry.checkRuns).toHaveLength(3);
});

test("two equal findings are two annotations, and stay two", async () => {
  await using stage = await openStage();
  const token = stage.token(everything);
  const twice = [...findings(1), ...findings(1)];
  await deliverTo(stage, reportOn(stage, twice), token, { wishes: only });
  await deliverTo(stage, reportOn(stage, twice), token, { wishes: only });
  expect(stage.registry.checkRuns[0]?.annotations).toHaveLength(2);
});
