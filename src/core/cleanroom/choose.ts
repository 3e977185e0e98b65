import { InputError } from "../input-error.ts";
import { type NotEnforced, type Plan, mayRun, planControls } from "./plan.ts";
import type { CheckedRequest } from "./request.ts";
import type { Sandbox } from "./sandbox.ts";

/** A backend that was looked at. */
export type Candidate =
  | { readonly sandbox: Sandbox; readonly available: false; readonly why: string; readonly remedy: string }
  | { readonly sandbox: Sandbox; readonly available: true; readonly detail: string; readonly plan: Plan };

/** The backend that runs a request, and what was found out about those before it. */
export interface Choice {
  readonly sandbox: Sandbox;
  readonly plan: Plan;
  readonly considered: readonly Candidate[];
}

/** No backend of this machine holds what the policy requires. The command has not run. */
export class PolicyNotHeld extends InputError {
  readonly candidates: readonly Candidate[];

  constructor(message: string, candidates: readonly Candidate[]) {
    super("policy", message);
    this.candidates = candidates;
  }
}

/** Asks every backend what it could hold a request to. */
export function considerBackends(request: CheckedRequest, backends: readonly Sandbox[]): Promise<readonly Candidate[]> {
  return Promise.all(backends.map((sandbox) => consider(request, sandbox)));
}

async function consider(request: CheckedRequest, sandbox: Sandbox): Promise<Candidate> {
  const probe = await sandbox.probe();
  return probe.available
    ? { sandbox, available: true, detail: probe.detail, plan: planControls(request, probe.offers(request)) }
    : { sandbox, available: false, why: probe.why, remedy: probe.remedy };
}

/**
 * Takes the first backend that holds everything; else the one that holds most, if what is missing is not required.
 * Later backends are not even tried when an earlier one holds everything.
 * @throws PolicyNotHeld that says for each backend what is missing
 */
export async function chooseBackend(request: CheckedRequest, backends: readonly Sandbox[]): Promise<Choice> {
  const considered: Candidate[] = [];
  let best: Omit<Choice, "considered"> | undefined;
  for (const sandbox of backends) {
    const candidate = await consider(request, sandbox);
    considered.push(candidate);
    if (!candidate.available || !mayRun(candidate.plan)) continue;
    const { plan } = candidate;
    if (!best || plan.notEnforced.length < best.plan.notEnforced.length) best = { sandbox, plan };
    if (plan.notEnforced.length === 0) break;
  }
  if (best) return { ...best, considered };
  throw new PolicyNotHeld(refusal(request, considered), considered);
}

function refusal({ level }: CheckedRequest, candidates: readonly Candidate[]): string {
  const reasons = candidates.map((candidate) =>
    candidate.available
      ? `${candidate.sandbox.name} does not hold ${list(candidate.plan.notEnforced.filter(({ required }) => required))}`
      : `${candidate.sandbox.name} is not available (${candidate.why})`,
  );
  const why = reasons.length > 0 ? reasons.join("; ") : "there is no backend to choose from";
  return `The policy ${level} cannot be held on this machine, so the command has not run: ${why}. \`gpack cleanroom doctor\` says how to get the rest`;
}

function list(missing: readonly NotEnforced[]): string {
  const reasons = [...new Set(missing.map(({ why }) => why))];
  return reasons
    .map((reason) => {
      const controls = missing.filter(({ why }) => why === reason).map(({ control }) => control);
      return `${controls.join(", ")} (${reason})`;
    })
    .join("; ");
}
