import { type Known, packFinder, packManifests } from "../known-files.ts";
import type { Pack } from "../pack.ts";
import { isBelowAny } from "../tree.ts";
import type { BranchSettings } from "../workflow/branch-settings.ts";
import { type ContentsGiven, judgeContents } from "./judge-contents.ts";
import { judgeFile } from "./judge-file.ts";
import { judgeUnits } from "./judge-units.ts";
import { judgeWorkflows } from "./judge-workflows.ts";
import type { Judge } from "./judge.ts";
import type { KeptUnits } from "./kept-units.ts";
import { divide } from "./unit.ts";

interface Given extends Omit<ContentsGiven, "entries"> {
  readonly kept?: KeptUnits | undefined;
  readonly settings?: BranchSettings;
}

/** Judges all files but indexes, and all contents. Gives the packs; how the files were divided is not held beyond it. */
export function judgeFiles(judge: Judge, known: readonly Known[], given: Given): readonly Pack[] {
  const { tree, accepts, settings } = given;
  const { units, loose } = divide(known, packManifests(known));
  const packs = judgeUnits(judge, units, given);
  const workflows = known.filter(({ recognised }) => recognised.kind === "workflow");
  judgeWorkflows(judge, workflows, settings);
  if (!accepts) for (const file of loose) judgeFile(judge, file, undefined);
  if (!judge.asksFor("content")) return packs;
  const inUnits = new Set(units.map(({ directory }) => directory));
  const outside = inUnits.has("") ? [] : tree.entries.filter(({ path }) => !isBelowAny(path, inUnits));
  judgeContents(judge, { ...given, entries: outside }, packFinder(packs));
  return packs;
}
