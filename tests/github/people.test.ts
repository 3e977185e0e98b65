import { describe, expect, test } from "vitest";
import { clientOf } from "./client.ts";
import { serverError, tooManyRequests } from "./faults.ts";
import { type Stage, openStage } from "./stage.ts";

const writers = { org: "example", team: "writers" };

function staff({ github }: Stage): void {
  github.world.members.set("example/writers", ["ada"]);
  github.world.members.set("example/readers", []);
}

describe("members of teams", () => {
  test("are told by a token that may read them", async () => {
    await using stage = await openStage();
    staff(stage);
    const github = await clientOf(stage, stage.token({ members: "read" })).github;
    expect(await github.isTeamMember(writers, "ada")).toBe(true);
    expect(await github.isTeamMember(writers, "mallory")).toBe(false);
    expect(stage.github.objections).toEqual([]);
  });

  test("are not known to the token of a workflow", async () => {
    await using stage = await openStage();
    staff(stage);
    const github = await clientOf(stage, stage.token({ contents: "read", "pull-requests": "read" })).github;
    expect(await github.isTeamMember(writers, "ada")).toBeUndefined();
    expect(await github.isTeamMember(writers, "mallory")).toBeUndefined();
  });

  test("of a team that is not there, or that the token does not see, are not known", async () => {
    await using stage = await openStage();
    staff(stage);
    const github = await clientOf(stage, stage.token({ members: "read" })).github;
    expect(await github.isTeamMember({ org: "example", team: "nobody" }, "ada")).toBeUndefined();
  });

  test("survive a fault that passes, and are not known after one that lasts", async () => {
    await using stage = await openStage();
    staff(stage);
    const github = await clientOf(stage, stage.token({ members: "read" })).github;
    stage.github.faults.add("teams/get-membership-for-user-in-org", tooManyRequests(3));
    expect(await github.isTeamMember(writers, "ada")).toBe(true);
    for (let nth = 0; nth < 9; nth += 1) {
      stage.github.faults.add("teams/get-membership-for-user-in-org", serverError(503, false));
    }
    expect(await github.isTeamMember(writers, "ada")).toBeUndefined();
  });
});

describe("approvals", () => {
  const say = (stage: Stage, author: string, state: Stage["registry"]["reviews"][number]["state"], commit: string) =>
    void stage.registry.reviews.push({ id: stage.github.world.nextId(), pull: 7, author, state, commit });

  test("count when they are of this head and the last word", async () => {
    await using stage = await openStage();
    const { head, base } = stage;
    say(stage, "early", "APPROVED", base);
    say(stage, "ada", "APPROVED", head);
    say(stage, "ada", "COMMENTED", head);
    say(stage, "bob", "APPROVED", head);
    say(stage, "bob", "CHANGES_REQUESTED", head);
    say(stage, "carol", "CHANGES_REQUESTED", head);
    say(stage, "carol", "APPROVED", head);
    say(stage, "dave", "DISMISSED", head);
    say(stage, "erin", "PENDING", head);
    const github = await clientOf(stage, stage.token({ "pull-requests": "read" })).github;
    expect(await github.approvers(7, head)).toEqual(["ada", "carol"]);
    expect(stage.github.objections).toEqual([]);
  });

  test("are dismissed by a push", async () => {
    await using stage = await openStage();
    say(stage, "ada", "APPROVED", stage.head);
    const pushed = stage.push({ "README.md": "# More\n" });
    const github = await clientOf(stage, stage.token({ "pull-requests": "read" })).github;
    expect(await github.approvers(7, pushed)).toEqual([]);
  });

  test("are all read, however many there are", async () => {
    await using stage = await openStage();
    for (let nth = 0; nth < 250; nth += 1) say(stage, `u${nth}`, "APPROVED", stage.head);
    const github = await clientOf(stage, stage.token({ "pull-requests": "read" })).github;
    expect(await github.approvers(7, stage.head)).toHaveLength(250);
  });

  test("are not known where GitHub does not say", async () => {
    await using stage = await openStage({ isFork: true });
    const github = await clientOf(stage, "unknown").github;
    expect(await github.approvers(7, stage.head)).toBeUndefined();
  });
});
