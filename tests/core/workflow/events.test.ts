import { expect, test } from "vitest";
import { mayHold } from "../../../src/core/workflow/events.ts";

test.each([
  ["", "pull_request_target", true],
  ["github.event_name == 'push'", "pull_request_target", false],
  ["github.event_name == 'push'", "push", true],
  ["'push' == github.event_name", "pull_request_target", false],
  ["github.event_name != 'pull_request_target'", "pull_request_target", false],
  ["github.event_name != 'push'", "pull_request_target", true],
  ["(github.event_name == 'push') && always()", "pull_request_target", false],
  ["github.event_name == 'push' || github.event_name == 'schedule'", "pull_request_target", false],
  ["github.event_name == 'push' || success()", "pull_request_target", true],
  ["(success() || failure()) && github.event_name == 'push'", "pull_request_target", true],
  ["!(github.event_name == 'push')", "pull_request_target", true],
  ["contains(github.event_name, 'push')", "pull_request_target", true],
  ["github.event.pull_request.head.repo.full_name == github.repository", "pull_request_target", false],
  ["!github.event.pull_request.head.repo.fork", "pull_request", false],
  ["github.event.pull_request.head.repo.full_name == github.repository", "issue_comment", true],
  ["github.event.pull_request.head.repo.full_name != github.repository", "pull_request_target", true],
  [
    "github.event.pull_request.user.login == 'renovate[bot]' && github.repository == 'o/r'",
    "pull_request_target",
    false,
  ],
  ["github.actor == 'renovate[bot]'", "pull_request_target", true],
  ["github.event.pull_request.user.login != 'renovate[bot]'", "pull_request_target", true],
  ["&&".repeat(3000), "pull_request_target", true],
])("whether %j lets %s in: %s", (condition, event, expected) => {
  expect(mayHold(condition, event)).toBe(expected);
});
