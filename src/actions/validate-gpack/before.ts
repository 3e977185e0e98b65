import type { Request } from "../../core/engine.ts";
import { type FindingCounts, tallyFindings, isRatcheted } from "../../core/ratchet/ratchet.ts";
import { textReader } from "../../core/source-reader.ts";
import type { Engine, Opened } from "./ports.ts";

/** What the tree has from which a change departed, of the rules that the policy ratchets. */
export interface Before {
  readonly counts: FindingCounts;
  /** What could not be told, in words. */
  readonly notChecked: readonly string[];
}

/**
 * Judges the tree from which a change departed by the ratcheted rules, so that what was there before can be told
 * from what is new. `undefined` for a whole tree, and where nothing is ratcheted: it costs as much as the
 * change itself.
 */
export async function judgeBefore(
  opened: Pick<Opened, "before">,
  { runRules }: Pick<Engine, "runRules">,
  request: Omit<Request, "tree" | "waivers">,
): Promise<Before | undefined> {
  const patterns = request.policy.ratchet;
  const rules = request.rules.filter(({ id }) => isRatcheted(id, patterns));
  if (!opened.before || rules.length === 0) return undefined;
  const { tree, scope, parsed, gaps = [] } = await opened.before();
  const { findings, coverage } = runRules({
    ...request,
    tree,
    rules,
    ...(scope ? { scope } : {}),
    ...(parsed ? { parsed } : {}),
  });
  const unknown = gaps.length + coverage.gaps.length;
  return {
    counts: tallyFindings(findings, textReader(tree)),
    notChecked:
      unknown > 0 ? [`what the base had in ${unknown} parts that could not be judged there; it counts as new`] : [],
  };
}
