import type { Reported, Rule, Tools } from "../rule.ts";
import type { Content } from "./content.ts";
import { severityIn } from "./context.ts";
import { workflowsOf } from "./workflows.ts";

/** What rules of workflows find in the workflows of a content: the same faults, in what becomes a workflow of the user. */
export function* inWorkflows(content: Content, tools: Tools, rules: readonly Rule<"workflow">[]): Generator<Reported> {
  for (const { workflow, context } of workflowsOf(content)) {
    for (const rule of rules) {
      for (const reported of rule.check({ workflow, all: [workflow], settings: undefined }, tools)) {
        yield { ...reported, severity: severityIn(context, "EMIT", reported.severity ?? rule.severity) };
      }
    }
  }
}
