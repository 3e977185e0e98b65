import type { Inputs } from "../contract.ts";
import type { ValidateRequest } from "../validate-gpack/request.ts";
import { daysOf } from "../days.ts";
import type { contract } from "./contract.ts";

/** The request that inputs make; an event's commits stand in for those that are not given. */
export function scanRequest(
  inputs: Inputs<typeof contract>,
  rules: readonly string[],
  event: { readonly base: string | undefined; readonly head: string | undefined },
): ValidateRequest {
  const isGiven = inputs.base !== "" || inputs.head !== "";
  return {
    base: isGiven ? inputs.base || undefined : event.base,
    head: isGiven ? inputs.head || undefined : event.head,
    packages: inputs.packages,
    indexes: inputs.index,
    failOn: inputs["fail-on"] || undefined,
    rules,
    maxAdvisoryDays: daysOf("max-advisory-days", inputs["max-advisory-days"]),
    policy: inputs.policy || undefined,
    fix: "none",
    isDryRun: false,
  };
}
