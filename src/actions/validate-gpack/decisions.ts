import { InputError } from "../../core/input-error.ts";
import { waiversBeside } from "../../core/ownership/guarded-path.ts";
import { POLICY_PATH, type Policy, defaultPolicy } from "../../core/policy.ts";
import type { RuleInfo } from "../../core/rule.ts";
import { createSource } from "../../core/source.ts";
import type { Waiver } from "../../core/waivers/waiver.ts";
import type { Engine, Opened } from "./ports.ts";

/** What the registry decided, on the trusted side, and whether the day matters to it. */
export interface Decisions {
  readonly policy: Policy;
  /** The bytes of the policy; `undefined` where there is none. */
  readonly policyBytes: Uint8Array | undefined;
  readonly waivers: readonly Waiver[];
  readonly isDated: boolean;
}

/**
 * Reads what the registry decided: from the base of a change, else from the tree.
 * @throws InputError for a policy that is wrong, or that was asked for and is not there
 */
export async function decisionsOf(
  { policy: asked, today }: { readonly policy: string | undefined; readonly today: string },
  opened: Opened,
  rules: readonly RuleInfo[],
  engine: () => Promise<Engine>,
): Promise<Decisions> {
  const path = asked ?? POLICY_PATH;
  const bytes = await opened.trusted(path);
  if (!bytes && asked !== undefined) {
    throw new InputError(
      "policy",
      `${JSON.stringify(path)} does not exist${opened.subject.kind === "change" ? " at the base" : ""}`,
    );
  }
  const ids = rules.map((rule) => rule.id);
  const { policy, isDated } = bytes
    ? (await engine()).readPolicy(createSource(path, bytes), ids, today)
    : { policy: defaultPolicy, isDated: false };
  const beside = waiversBeside(path);
  const written = await opened.trusted(beside);
  const waivers = written ? (await engine()).grantedWaivers(createSource(beside, written), policy, today) : [];
  return { policy, policyBytes: bytes, waivers, isDated: isDated || waivers.length > 0 };
}
