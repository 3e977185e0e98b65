import type { Outcome, Request } from "../../core/engine.ts";
import type { SubjectName } from "../../core/rule.ts";
import { SECURITY_AREA } from "../../core/security/facts.ts";
import { type Added, withoutKnown } from "../../core/security/known-findings.ts";
import type { Engine, Opened } from "./ports.ts";

/** What is judged without a look at what a change makes of it. */
const SEEN_ALONE: readonly SubjectName[] = ["content", "pack"];

/** Leaves out the findings of contents that the base of a change has as well, and no milder. */
export function addedFindings(
  { baseline }: Pick<Opened, "baseline">,
  { findings }: Outcome,
  { runRules }: Pick<Engine, "runRules">,
  request: Omit<Request, "tree" | "waivers">,
): Added {
  if (!baseline) return { findings, known: 0 };
  const rules = request.rules.filter(({ id, subject }) => id.startsWith(SECURITY_AREA) && SEEN_ALONE.includes(subject));
  return withoutKnown(findings, runRules({ ...request, tree: baseline, rules }).findings);
}
