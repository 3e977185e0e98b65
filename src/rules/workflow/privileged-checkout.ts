import type { Severity } from "../../core/finding.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { eventsReaching, privilegedEvents } from "../../core/workflow/events.ts";
import { namedVariables, valuesOf, variablesOf } from "../../core/workflow/environment.ts";
import { type Reference, expressionsAt } from "../../core/workflow/expression.ts";
import { commandsOf, hasWords } from "../../core/workflow/shell.ts";
import { isHead } from "../../core/workflow/untrusted.ts";
import { isAction } from "../../core/workflow/uses.ts";
import { type Job, type Step, type Workflow, inputExpressions, inputOf } from "../../core/workflow/workflow.ts";

/** Commands of git that change the work tree. */
const CHANGING: readonly string[] = ["checkout", "switch", "merge", "rebase", "reset", "restore", "worktree", "pull"];

interface Found {
  readonly what: string;
  readonly path: readonly string[];
  readonly severity?: Severity;
}

export default defineRule({
  id: "workflow/privileged-checkout",
  subject: "workflow",
  severity: "error",
  summary: "Never check out the head of a pull request where the token may write",
  *check({ workflow }) {
    for (const job of workflow.jobs) {
      for (const step of job.steps) {
        const [event] = eventsReaching(workflow, job, step, privilegedEvents);
        if (event === undefined) continue;
        const found = checkoutOf(workflow, job, step);
        if (!found) continue;
        yield {
          message: `Under ${event} this ${found.what}, and whatever runs then has the token and the secrets of the repository; leave it out and judge git objects instead, or do it under pull_request`,
          at: workflow.doc.at([...step.path, ...found.path]),
          ...(found.severity ? { severity: found.severity } : {}),
        };
      }
    }
  },
});

function checkoutOf(workflow: Workflow, job: Job, step: Step): Found | undefined {
  const variables = variablesOf(workflow, job, step);
  if (isAction(step.uses, "actions/checkout")) {
    for (const name of ["ref", "repository"]) {
      const given = inputOf(step, name);
      const values = inputExpressions(workflow, step, name).flatMap(({ text }) => valuesOf(text, variables));
      if (values.some(isHead) || given.startsWith("refs/pull/")) {
        return { what: `checks out ${quote(given)}, the head of a pull request`, path: ["with", name] };
      }
      if (values.some(isComputed)) {
        const what = `checks out ${quote(given)}, which a step worked out and may be the head of a pull request`;
        return { what, path: ["with", name], severity: "warning" };
      }
    }
    if (inputOf(step, "allow-unsafe-pr-checkout") === "true") {
      return { what: "allows the checkout of a fork", path: ["with", "allow-unsafe-pr-checkout"] };
    }
  }
  return checkoutByGit(workflow, step, variables);
}

function checkoutByGit(workflow: Workflow, step: Step, variables: ReturnType<typeof variablesOf>): Found | undefined {
  const run = step.run ?? "";
  const commands = commandsOf(run);
  if (commands.some((words) => hasWords(words, ["gh", "pr", "checkout"]))) {
    return { what: "checks out a pull request", path: ["run"] };
  }
  const git = commands.filter((words) => words.includes("git"));
  if (!git.some((words) => CHANGING.some((name) => words.includes(name)))) return undefined;
  const names = [
    ...expressionsAt(workflow.doc, [...step.path, "run"]),
    ...namedVariables(run).flatMap((name) => variables.get(name) ?? []),
  ];
  const namesHead = names.some(({ text }) => valuesOf(text, variables).some(isHead));
  const namesPull = git.some((words) => words.some((word) => /^\+?(?:refs\/)?pull\//.test(word)));
  return namesHead || namesPull ? { what: "fetches a pull request and checks it out", path: ["run"] } : undefined;
}

/** A value of an earlier step or job whose name tells of a commit. */
function isComputed({ name }: Reference): boolean {
  return /^(?:steps|needs)\..*\.outputs\..*(?:sha|ref|head|branch|commit)/.test(name);
}
