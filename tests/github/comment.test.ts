import { expect, test } from "vitest";
import { deliverTo, findings, onlyThe, reportOn } from "./delivery-fixture.ts";
import { everything, openStage } from "./stage.ts";

const only = onlyThe("comment");

test("what blocks is said in one comment, which is edited only when it changes", async () => {
  await using stage = await openStage();
  const token = stage.token(everything);
  await deliverTo(stage, reportOn(stage, findings(1)), token, { wishes: only });
  await deliverTo(stage, reportOn(stage, findings(1)), token, { wishes: only });
  expect(stage.registry.comments).toMatchObject([{ author: "github-actions[bot]", edits: 0 }]);
  expect(stage.registry.comments[0]?.body).toContain("Fault number 0");
  const { delivered } = await deliverTo(stage, reportOn(stage, findings(2)), token, { wishes: only });
  expect(delivered).toMatchObject([{ what: "comment", outcome: "done", sentence: "updated" }]);
  expect(stage.registry.comments).toMatchObject([{ edits: 1 }]);
  expect(stage.github.objections).toEqual([]);
});

test("nothing is said where nothing blocks", async () => {
  await using stage = await openStage();
  const { delivered } = await deliverTo(stage, reportOn(stage, []), stage.token(everything), { wishes: only });
  expect(delivered).toMatchObject([{ outcome: "unneeded", sentence: "nothing blocks, so none is needed" }]);
  expect(stage.registry.comments).toEqual([]);
});

test("a comment is folded away when all is well, and unfolded when it is not", async () => {
  await using stage = await openStage();
  const token = stage.token(everything);
  await deliverTo(stage, reportOn(stage, findings(1)), token, { wishes: only });
  await deliverTo(stage, reportOn(stage, []), token, { wishes: only });
  expect(stage.registry.comments).toMatchObject([{ minimized: "resolved", edits: 1 }]);
  const { delivered } = await deliverTo(stage, reportOn(stage, []), token, { wishes: only });
  expect(delivered[0]?.sentence).toBe("it says the same already");
  await deliverTo(stage, reportOn(stage, findings(1)), token, { wishes: only });
  expect(stage.registry.comments).toMatchObject([{ minimized: undefined, edits: 2 }]);
});

test("a comment that only looks like ours is not touched", async () => {
  await using stage = await openStage();
  const body = "<!-- gpack report: gpack -->\nHa";
  const more = { pull: 7, minimized: undefined, edits: 0 };
  stage.registry.comments.push(
    { ...more, id: 1, author: "contributor", body },
    { ...more, id: 2, author: "github-actions[bot]", body: `Somebody wrote:\n${body}` },
    { ...more, id: 3, author: "github-actions[bot]", body: "<!-- gpack report: gpack --> and more" },
  );
  await deliverTo(stage, reportOn(stage, findings(1)), stage.token(everything), { wishes: only });
  expect(stage.registry.comments.map(({ edits }) => edits)).toEqual([0, 0, 0, 0]);
  expect(stage.registry.comments).toHaveLength(4);
});

test("ours is found behind hundreds of others", async () => {
  await using stage = await openStage();
  const token = stage.token(everything);
  for (let id = 1; id <= 250; id += 1) {
    stage.registry.comments.push({ id, pull: 7, author: "somebody", body: "hello", minimized: undefined, edits: 0 });
  }
  await deliverTo(stage, reportOn(stage, findings(1)), token, { wishes: only });
  await deliverTo(stage, reportOn(stage, findings(2)), token, { wishes: only });
  expect(stage.registry.comments).toHaveLength(251);
});

test("two reports on one pull request have a comment each", async () => {
  await using stage = await openStage();
  const token = stage.token(everything);
  for (const name of ["gpack", "gpack nightly"]) {
    await deliverTo(stage, reportOn(stage, findings(1)), token, { wishes: only, name });
  }
  expect(stage.registry.comments).toHaveLength(2);
});

test("nothing is written to a pull request that has moved on, or is closed", async () => {
  await using stage = await openStage();
  const report = reportOn(stage, findings(1));
  stage.pull.state = "closed";
  await deliverTo(stage, report, stage.token(everything), { wishes: only });
  stage.pull.state = "open";
  stage.push({ "a.txt": "a" });
  const { delivered } = await deliverTo(stage, report, stage.token(everything), { wishes: only });
  expect(delivered).toMatchObject([{ outcome: "impossible", sentence: "the pull request has moved on or is closed" }]);
  expect(stage.registry.comments).toEqual([]);
});

test("of two that were made at once the first is kept up to date and the other is folded away", async () => {
  await using stage = await openStage();
  const token = stage.token(everything);
  await deliverTo(stage, reportOn(stage, findings(1)), token, { wishes: only });
  const [first] = stage.registry.comments;
  if (first) stage.registry.comments.push({ ...first, id: first.id + 1000 });
  await deliverTo(stage, reportOn(stage, findings(2)), token, { wishes: only });
  expect(stage.registry.comments).toMatchObject([
    { edits: 1, minimized: undefined },
    { edits: 0, minimized: "duplicate" },
  ]);
  const { delivered } = await deliverTo(stage, reportOn(stage, findings(2)), token, { wishes: only });
  expect(delivered).toMatchObject([{ outcome: "unneeded" }]);
});

test("ours is found by the name of the app, too, and no person can take that name", async () => {
  await using stage = await openStage();
  stage.github.world.tellsApps = false;
  const token = stage.token(everything);
  await deliverTo(stage, reportOn(stage, findings(1)), token, { wishes: only });
  await deliverTo(stage, reportOn(stage, findings(2)), token, { wishes: only });
  expect(stage.registry.comments).toMatchObject([{ edits: 1 }]);
  const [ours] = stage.registry.comments.splice(0);
  if (ours) stage.registry.comments.push({ ...ours, author: "github-actions", edits: 0 });
  await deliverTo(stage, reportOn(stage, findings(3)), token, { wishes: only });
  expect(stage.registry.comments).toMatchObject([{ edits: 0 }, { author: "github-actions[bot]" }]);
});
