import { conditionAt } from "./expression.ts";
import type { Job, Step, Workflow } from "./workflow.ts";

/**
 * Events that run with the rights of the repository although anybody can cause them: the token may write,
 * secrets are there, and the cache is that of the default branch.
 * Source: docs.github.com, "Securely using pull_request_target" and "Events that trigger workflows".
 */
export const privilegedEvents: readonly string[] = [
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "discussion",
  "discussion_comment",
];

/** Events that anybody with a fork can cause, whatever rights they bring. */
export const outsideEvents: readonly string[] = [
  ...privilegedEvents,
  "pull_request",
  "pull_request_review",
  "pull_request_review_comment",
];

/** The events of a workflow among some, under which a job or a step of it runs. */
export function eventsReaching(
  workflow: Workflow,
  job: Job,
  step: Step | undefined,
  among: readonly string[],
): readonly string[] {
  const conditions = [job.path, ...(step ? [step.path] : [])].map((path) => conditionAt(workflow.doc, [...path, "if"]));
  return among.filter(
    (event) => workflow.events.has(event) && conditions.every((condition) => mayHold(condition, event)),
  );
}

/** Characters of a condition that are read; no honest one comes near. */
const MAX_CONDITION = 4000;

/** `github.event_name == 'push'`, either way round. */
const COMPARISON =
  /^(?:github\.event_name\s*(?<first>[!=]=)\s*'(?<right>[^']*)'|'(?<left>[^']*)'\s*(?<second>[!=]=)\s*github\.event_name)$/i;
/** The pull request comes from the repository itself, so whoever made it may write there. */
const SAME_REPOSITORY =
  /^(?:github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name\s*==\s*github\.repository|github\.repository\s*==\s*github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name|github\.event\.pull_request\.head\.repo\.fork\s*==\s*false|!\s*github\.event\.pull_request\.head\.repo\.fork)$/i;

/** The pull request was made by one account that is named, such as that of a bot. */
const ONE_AUTHOR =
  /^(?:github\.event\.pull_request\.user\.login\s*==\s*'[^']+'|'[^']+'\s*==\s*github\.event\.pull_request\.user\.login)$/i;

/**
 * Whether a condition may hold under an event, for a stranger. Only what plainly excludes it counts: comparisons of the
 * event's name, of the repository that the head is from, and of the author of the pull request, joined by `&&`.
 */
export function mayHold(condition: string, event: string): boolean {
  if (condition.length > MAX_CONDITION) return true;
  if (condition.includes("||")) return condition.split("||").some((part) => mayHold(unwrap(part), event));
  return condition.split("&&").every((part) => {
    const text = unwrap(part);
    if (ONE_AUTHOR.test(text)) return !event.startsWith("pull_request");
    if (SAME_REPOSITORY.test(text)) return !event.startsWith("pull_request") && event !== "workflow_run";
    const { first, second, left, right } = COMPARISON.exec(text)?.groups ?? {};
    const sign = first ?? second;
    if (sign === undefined) return true;
    const isSame = (left ?? right ?? "").toLowerCase() === event;
    return sign === "==" ? isSame : !isSame;
  });
}

/** A part of a condition without spaces and parentheses around it. */
function unwrap(part: string): string {
  let text = part.trim();
  while (text.startsWith("(") && text.endsWith(")")) text = text.slice(1, -1).trim();
  return text;
}
