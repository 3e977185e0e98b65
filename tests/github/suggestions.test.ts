import { expect, test } from "vitest";
import type { Finding } from "../../src/core/finding.ts";
import { finding } from "../report/report-fixture.ts";
import { deliverTo, onlyThe, reportOn } from "./delivery-fixture.ts";
import { type Staged, everything, openStage } from "./stage.ts";

const only = onlyThe("suggestions");
const FILE = "packages/a/gpack.toml";

/** A finding that replaces a whole line of the file. */
function repairLine(line: number, width: number, text: string, more: Partial<Finding> = {}): Finding {
  const at = { file: FILE, line, column: 1, endLine: line, endColumn: width + 1 };
  return finding({
    message: "The line is wrong",
    at,
    fix: { summary: "Write it", safe: true, edits: [{ at, text }] },
    ...more,
  });
}

/** A file of forty lines of which the head changes number 20. */
function staged(line = "changed"): Staged {
  const lines = Array.from({ length: 40 }, (_, nth) => `line ${nth + 1}`);
  const text = (all: readonly string[]): string => all.map((one) => `${one}\n`).join("");
  return { base: { [FILE]: text(lines) }, head: { [FILE]: text(lines.with(19, line)) } };
}

test("a safe repair on a line that changed is offered with a button", async () => {
  await using stage = await openStage(staged());
  const { delivered } = await deliverTo(
    stage,
    reportOn(stage, [repairLine(20, 7, "repaired")]),
    stage.token(everything),
    { wishes: only },
  );
  expect(delivered).toMatchObject([{ what: "suggestions", outcome: "done", sentence: "1 made" }]);
  const [comment] = stage.registry.reviewComments;
  expect(comment).toMatchObject({ path: FILE, line: 20, commit: stage.head });
  expect(comment?.body.split("\n").slice(1)).toEqual([
    "The line is wrong (`manifest/semver-version`)",
    "",
    "```suggestion",
    "repaired",
    "```",
    "",
  ]);
  expect(stage.github.objections).toEqual([]);
});

test("it is offered once, and not again when somebody resolved it", async () => {
  await using stage = await openStage(staged());
  const token = stage.token(everything);
  const report = reportOn(stage, [repairLine(20, 7, "repaired")]);
  await deliverTo(stage, report, token, { wishes: only });
  for (const comment of stage.registry.reviewComments) comment.isResolved = true;
  const { delivered } = await deliverTo(stage, report, token, { wishes: only });
  expect(delivered).toMatchObject([{ outcome: "unneeded", sentence: "0 made, 1 stand there or were resolved" }]);
  expect(stage.registry.reviewComments).toHaveLength(1);
});

test("a copy of its marker by somebody else does not stop it", async () => {
  await using stage = await openStage(staged());
  const token = stage.token(everything);
  const report = reportOn(stage, [repairLine(20, 7, "repaired")]);
  await deliverTo(stage, report, token, { wishes: only });
  const [ours] = stage.registry.reviewComments.splice(0);
  if (ours) stage.registry.reviewComments.push({ ...ours, author: "contributor" });
  await deliverTo(stage, report, token, { wishes: only });
  expect(stage.registry.reviewComments.map(({ author }) => author)).toEqual(["contributor", "github-actions[bot]"]);
});

test("a repair elsewhere is not offered, since GitHub would refuse all of them", async () => {
  await using stage = await openStage(staged());
  const report = reportOn(stage, [repairLine(2, 6, "repaired")]);
  const { delivered } = await deliverTo(stage, report, stage.token(everything), { wishes: only });
  expect(delivered[0]?.sentence).toBe("no safe repair can be offered on lines that the pull request shows");
});

test("no text of a file ends the block that it stands in", async () => {
  await using stage = await openStage(staged("```"));
  const text = "````\n```suggestion\n@everyone <img src=x>";
  await deliverTo(stage, reportOn(stage, [repairLine(20, 3, text)]), stage.token(everything), { wishes: only });
  const body = stage.registry.reviewComments[0]?.body ?? "";
  expect(body.split("\n").slice(-6)).toEqual([
    "`````suggestion",
    "````",
    "```suggestion",
    "@everyone <img src=x>",
    "`````",
    "",
  ]);
});

test("what nobody could see is not offered", async () => {
  await using stage = await openStage(staged());
  const hidden = ["\u202Egpj", "a\rb", "a\u200Bb", "\u001B[2J"].map((text) => repairLine(20, 7, text));
  for (const one of hidden) {
    const { delivered } = await deliverTo(stage, reportOn(stage, [one]), stage.token(everything), { wishes: only });
    expect(delivered[0]?.outcome).toBe("unneeded");
  }
  expect(stage.registry.reviewComments).toEqual([]);
});

test("a directory of the repository is put before the path", async () => {
  await using stage = await openStage(staged());
  const inside = repairLine(20, 7, "repaired");
  const strip = (file: string): string => file.replace("packages/", "");
  const at = { ...inside.at, file: strip(inside.at.file) };
  const one = { ...inside, at, fix: { summary: "s", safe: true, edits: [{ at, text: "repaired" }] } };
  await deliverTo(stage, reportOn(stage, [one]), stage.token(everything), { wishes: only, prefix: "packages" });
  expect(stage.registry.reviewComments).toMatchObject([{ path: FILE }]);
});

test("twenty are made at most, and the rest is counted", async () => {
  const lines = Array.from({ length: 30 }, (_, nth) => `line ${nth + 1}`);
  const text = lines.map((one) => `${one}\n`).join("");
  await using stage = await openStage({ base: { "a.txt": "a" }, head: { [FILE]: text } });
  const many = lines.map((line, nth) => repairLine(nth + 1, line.length, `repaired ${nth}`));
  const { delivered } = await deliverTo(stage, reportOn(stage, many), stage.token(everything), { wishes: only });
  expect(delivered[0]?.sentence).toBe("20 made, 10 left out, since a run makes 20 at most");
  expect(stage.registry.reviewComments).toHaveLength(20);
});

test("none is made on a pull request that has moved on", async () => {
  await using stage = await openStage(staged());
  const report = reportOn(stage, [repairLine(20, 7, "repaired")]);
  stage.push({ "other.txt": "a" });
  const { delivered } = await deliverTo(stage, report, stage.token(everything), { wishes: only });
  expect(delivered[0]?.outcome).toBe("impossible");
  expect(stage.registry.reviewComments).toEqual([]);
});
