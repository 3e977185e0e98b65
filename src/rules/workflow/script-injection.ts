import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { valuesOf, variablesOf } from "../../core/workflow/environment.ts";
import { expressionsAt } from "../../core/workflow/expression.ts";
import { isUntrusted } from "../../core/workflow/untrusted.ts";
import { isAction, parseUses } from "../../core/workflow/uses.ts";
import { type Step, inputExpressions } from "../../core/workflow/workflow.ts";

/** Inputs of widely used actions that are executed. */
const CODE: Readonly<Record<string, readonly string[]>> = {
  "actions/github-script": ["script"],
  "appleboy/ssh-action": ["script"],
  "azure/cli": ["inlinescript"],
  "azure/powershell": ["inlinescript"],
};

export default defineRule({
  id: "workflow/script-injection",
  subject: "workflow",
  severity: "error",
  summary: "Hand text of a pull request to a script by the environment, never by an expression in it",
  *check({ workflow }) {
    for (const job of workflow.jobs) {
      // What a verdict puts out about packages is text of the pull request as well.
      const outputs = job.steps
        .filter(({ id, uses }) => id !== undefined && isAction(uses, "ggen/validate-gpack"))
        .map(({ id }) => `steps.${id?.toLowerCase()}.outputs.packages`);
      for (const step of job.steps) {
        const scripts = [
          ...expressionsAt(workflow.doc, [...step.path, "run"]),
          ...codeInputs(step).flatMap((name) => inputExpressions(workflow, step, name)),
        ];
        if (scripts.length === 0) continue;
        const variables = variablesOf(workflow, job, step);
        for (const { text, at } of scripts) {
          const bad = valuesOf(text, variables).find((value) => isUntrusted(value) || outputs.includes(value.name));
          if (!bad) continue;
          yield {
            message: `${quote(text)} is written by whoever causes the event, and becomes part of the script; set it as a variable under env and use that in the script`,
            at,
          };
        }
      }
    }
  },
});

function codeInputs({ uses }: Step): readonly string[] {
  const repository = uses === undefined ? undefined : parseUses(uses)?.repository;
  return repository === undefined || !Object.hasOwn(CODE, repository) ? [] : (CODE[repository] ?? []);
}
