import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { eventAuthor, eventCommits, eventPull } from "../../src/platform/event.ts";
import { temporary } from "../git-fixture.ts";

const pull = { number: 7, base: { sha: "a".repeat(40) }, head: { sha: "b".repeat(40) }, user: { login: "mallory" } };

test.each(["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"])(
  "%s is about the change of the pull request, and its author is who opened that",
  (name) => {
    using directory = temporary();
    const file = join(directory.path, "event.json");
    writeFileSync(
      file,
      JSON.stringify({ sender: { login: "ada" }, review: { state: "approved" }, pull_request: pull }),
    );
    expect(eventCommits(name, file)).toEqual({ base: pull.base.sha, head: pull.head.sha });
    expect(eventPull(name, file)).toEqual({ number: 7, head: pull.head.sha });
    expect(eventAuthor(name, file)).toBe("mallory");
  },
);

test("an event about a pull request that names no commits is refused, not judged as the workspace", () => {
  expect(() => eventCommits("pull_request_review", "")).toThrow("names no base and head");
});
