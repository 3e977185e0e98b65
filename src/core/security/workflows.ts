import { type Workflow, readWorkflow } from "../workflow/workflow.ts";
import { parseYamlDocument } from "../yaml-document.ts";
import type { Content } from "./content.ts";
import type { Context } from "./context.ts";
import type { Unit } from "./unit.ts";

/** A workflow of GitHub Actions that stands in a gpack, or that a template of it writes. */
export interface EmittedWorkflow {
  readonly workflow: Workflow;
  readonly context: Context;
  /** The text that it stands in. */
  readonly unit: Unit;
}

const known = new WeakMap<Content, readonly EmittedWorkflow[]>();

/** The workflows of a content; none for one at the root of a repository, which is no part of a gpack. */
export function workflowsOf(content: Content): readonly EmittedWorkflow[] {
  const found = known.get(content);
  if (found) return found;
  const workflows = content.units().flatMap((unit): EmittedWorkflow[] => {
    const { language, source, context } = unit;
    if (language !== "workflow") return [];
    const workflow = readWorkflow(parseYamlDocument(source, source.text, 0, "workflow"));
    return workflow ? [{ workflow, context, unit }] : [];
  });
  known.set(content, workflows);
  return workflows;
}
