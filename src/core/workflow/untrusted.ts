import type { Reference } from "./expression.ts";

/**
 * Values of an event that whoever causes it writes. `*` is any position.
 * Source: docs.github.com, "Script injections", and the events' payloads.
 */
const written: readonly string[] = [
  "github.head_ref",
  "github.event.issue.title",
  "github.event.issue.body",
  "github.event.pull_request.title",
  "github.event.pull_request.body",
  "github.event.pull_request.head.ref",
  "github.event.pull_request.head.label",
  "github.event.pull_request.head.repo.default_branch",
  "github.event.pull_request.head.repo.description",
  "github.event.pull_request.head.repo.homepage",
  "github.event.comment.body",
  "github.event.review.body",
  "github.event.review_comment.body",
  "github.event.discussion.title",
  "github.event.discussion.body",
  "github.event.pages.*.page_name",
  "github.event.commits.*.message",
  "github.event.commits.*.author.email",
  "github.event.commits.*.author.name",
  "github.event.head_commit.message",
  "github.event.head_commit.author.email",
  "github.event.head_commit.author.name",
  "github.event.head_commit.committer.email",
  "github.event.head_commit.committer.name",
  "github.event.workflow_run.head_branch",
  "github.event.workflow_run.display_title",
  "github.event.workflow_run.head_commit.message",
  "github.event.workflow_run.head_commit.author.email",
  "github.event.workflow_run.head_commit.author.name",
  "github.event.workflow_run.head_repository.description",
  "github.event.workflow_run.pull_requests.*.head.ref",
  "github.event.check_run.check_suite.head_branch",
  "github.event.check_suite.head_branch",
];

/** Whether a value that gets out is written by whoever causes the event; a whole object of them counts where it becomes JSON. */
export function isUntrusted({ name, within, isCompared }: Reference): boolean {
  if (isCompared) return false;
  if (written.includes(name)) return true;
  return within.includes("tojson") && written.some((value) => value.startsWith(`${name}.`));
}

/** Whether a value names the head of a pull request: a commit, branch or repository that a stranger chose. */
export function isHead({ name }: Reference): boolean {
  return (
    name === "github.head_ref" ||
    name.startsWith("github.event.pull_request.head.") ||
    name === "github.event.pull_request.merge_commit_sha" ||
    /^github\.event\.workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\.\*\.head\.(?:sha|ref))$/.test(
      name,
    )
  );
}
