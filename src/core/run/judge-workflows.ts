import type { Known } from "../known-files.ts";
import type { BranchSettings } from "../workflow/branch-settings.ts";
import { readWorkflow, withCallers } from "../workflow/workflow.ts";
import { parseYamlDocument } from "../yaml-document.ts";
import type { Judge } from "./judge.ts";

/** Judges the workflows of the repository; they are not read where no rule asks for them. */
export function judgeWorkflows(judge: Judge, files: readonly Known[], settings: BranchSettings | undefined): void {
  if (!judge.asksFor("workflow") && !judge.asksFor("workflow-file")) return;
  const read = files.flatMap((file) => {
    const source = judge.open(file);
    if (!source) return [];
    const doc = parseYamlDocument(source, source.text, 0, "workflow");
    return [{ doc, workflow: readWorkflow(doc) }];
  });
  for (const file of read) judge.check("workflow-file", file, undefined, file.doc.source.path);
  const all = withCallers(read.flatMap(({ workflow }) => workflow ?? []));
  for (const workflow of all) judge.check("workflow", { workflow, all, settings }, undefined, workflow.file);
}
