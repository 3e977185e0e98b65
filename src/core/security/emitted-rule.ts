import type { Reported, Rule, Tools } from "../rule.ts";
import { asWritten } from "./as-written.ts";
import type { Content } from "./content.ts";
import { severityIn } from "./context.ts";
import { workflowsOf } from "./workflows.ts";

/** What rules of workflows find in the workflows of a content: the same faults, in what becomes a workflow of the user. */
export function* inWorkflows(content: Content, tools: Tools, rules: readonly Rule<"workflow">[]): Generator<Reported> {
  for (const { workflow, context, unit } of workflowsOf(content)) {
    for (const rule of rules) {
      for (const reported of rule.check({ workflow, all: [workflow], settings: undefined }, tools)) {
        const near = unit.source.offset(reported.at.line, reported.at.column);
        yield {
          ...reported,
          message: asWritten(reported.message, unit.written, near),
          severity: severityIn(context, "EMIT", reported.severity ?? rule.severity),
        };
      }
    }
  }
}
