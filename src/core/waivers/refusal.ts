import { daysLater } from "../date-time.ts";
import type { Policy } from "../policy.ts";
import type { Source } from "../source.ts";
import { parseTomlDocument } from "../toml-document.ts";
import { maxBytes } from "../limits.ts";
import { isWaivable } from "./is-waivable.ts";
import type { Waiver } from "./waiver.ts";
import { readWaivers } from "./waivers-file.ts";

/** Why a waiver does not count, though its form is right, and which of its keys is to blame. */
export interface Refusal {
  readonly key: "rule" | "owner" | "expires";
  readonly message: string;
}

/** Why the registry does not accept a waiver on a day; `undefined` when it does. */
export function refusalOf({ rule, owner, expires }: Waiver, policy: Policy, today: string): Refusal | undefined {
  const { maintainers, waivers } = policy;
  if (!isWaivable(rule, policy)) {
    return { key: "rule", message: `The rule ${rule} is never waived in this registry; repair what it finds` };
  }
  if (maintainers.length > 0 && !maintainers.includes(owner)) {
    return {
      key: "owner",
      message: `${owner} is no maintainer of this registry, so the waiver does not hold; a waiver is granted by ${maintainers.slice(0, 10).join(", ")}`,
    };
  }
  const { maxDays } = waivers;
  if (maxDays !== undefined && expires > daysLater(today, maxDays)) {
    return {
      key: "expires",
      message: `The waiver is to hold until ${expires}, more than the ${maxDays} days ahead that the policy allows; choose an earlier day`,
    };
  }
  return undefined;
}

/** The waivers of a file that the registry accepts on a day, expired or not. A file that cannot be read has none. */
export function grantedWaivers(source: Source, policy: Policy, today: string): readonly Waiver[] {
  if (source.size > maxBytes("waivers")) return [];
  return readWaivers(parseTomlDocument(source)).waivers.filter((waiver) => !refusalOf(waiver, policy, today));
}
