import { expect, test } from "vitest";
import { finding } from "../report/report-fixture.ts";
import { deliverTo, findings, onlyThe, reportOn } from "./delivery-fixture.ts";
import { everything, openStage } from "./stage.ts";

const only = onlyThe("codeScanning");

test("findings are alerts of the pull request, in the category of a change", async () => {
  await using stage = await openStage();
  const { delivered } = await deliverTo(stage, reportOn(stage, findings(3)), stage.token(everything), { wishes: only });
  expect(delivered).toMatchObject([
    { what: "code scanning", outcome: "done", sentence: "3 of 3 findings as gpack/change" },
  ]);
  expect(stage.registry.analyses).toMatchObject([
    { commit: stage.head, ref: "refs/pull/7/head", category: "gpack/change/", results: 3, errors: [] },
  ]);
  expect(stage.github.objections).toEqual([]);
});

test("a report without findings is handed over, too: it closes what was open", async () => {
  await using stage = await openStage();
  await deliverTo(stage, reportOn(stage, []), stage.token(everything), { wishes: only });
  expect(stage.registry.analyses).toMatchObject([{ results: 0 }]);
});

test("a file that is too large has fewer results, and says so", async () => {
  await using stage = await openStage();
  // Text that hardly gets smaller by compression.
  let seed = 1;
  const noise = (): string => {
    let text = "";
    while (text.length < 6000) {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      text += seed.toString(36);
    }
    return text;
  };
  const large = findings(4000).map((one) => finding({ ...one, message: noise() }));
  const { delivered } = await deliverTo(stage, reportOn(stage, large), stage.token(everything), { wishes: only });
  expect(delivered).toMatchObject([{ outcome: "done", sentence: "2500 of 4000 findings as gpack/change" }]);
  expect(stage.registry.analyses).toMatchObject([{ results: 2500 }]);
});
