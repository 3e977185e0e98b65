import { describe, expect, test } from "vitest";
import { deliverTo, repairable, reportOn } from "./delivery-fixture.ts";
import { everything, openStage } from "./stage.ts";

describe("a token that may less", () => {
  test("with contents: read alone nothing is delivered, and each delivery says what it needs", async () => {
    await using stage = await openStage();
    const { delivered, pauses } = await deliverTo(
      stage,
      reportOn(stage, [repairable]),
      stage.token({ contents: "read" }),
    );
    expect(delivered).toMatchObject([
      { what: "check run", outcome: "impossible", sentence: "the token lacks checks: write" },
      { what: "comment", outcome: "impossible", sentence: "the token lacks pull-requests: write or issues: write" },
      { what: "suggestions", outcome: "impossible", sentence: "the token lacks pull-requests: write" },
      { what: "code scanning", outcome: "impossible", sentence: "the token lacks security-events: write" },
    ]);
    expect(pauses).toEqual([]);
    expect(stage.github.objections).toEqual([]);
  });

  test.each([
    ["checks", ["impossible", "done", "done", "done"]],
    ["pull-requests", ["done", "impossible", "impossible", "done"]],
    ["security-events", ["done", "done", "done", "impossible"]],
  ])("without %s the others are delivered", async (permission, outcomes) => {
    await using stage = await openStage();
    const { [permission]: _, ...rest } = everything;
    const { delivered } = await deliverTo(stage, reportOn(stage, [repairable]), stage.token(rest));
    expect(delivered.map(({ outcome }) => outcome)).toEqual(outcomes);
  });

  test("an unknown token is said to be one", async () => {
    await using stage = await openStage();
    const { delivered } = await deliverTo(stage, reportOn(stage, [repairable]), "unknown");
    expect(delivered).toHaveLength(4);
    expect(new Set(delivered.map(({ sentence }) => sentence))).toEqual(
      new Set(["GitHub answered 401: Bad credentials"]),
    );
  });

  test("a person's token cannot make check runs", async () => {
    await using stage = await openStage();
    stage.github.world.tokens.set("person", { login: "somebody", app: undefined, permissions: everything });
    const { delivered } = await deliverTo(stage, reportOn(stage, [repairable]), "person");
    expect(delivered).toMatchObject([
      { outcome: "impossible", sentence: "GitHub answered 403: You must authenticate via a GitHub App." },
      { outcome: "done" },
      { outcome: "done" },
      { outcome: "done" },
    ]);
  });
});
