import type { Inputs } from "../contract.ts";
import type { contract } from "./contract.ts";
import { type PeopleAsked, peopleAsked } from "./people.ts";
import type { SourceMode } from "./sources.ts";
import type { Severity } from "../../core/finding.ts";
import type { OtherHead } from "../../core/report.ts";

/** What is asked for; the same on a laptop and in a workflow. */
export interface ValidateRequest {
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Other changes on the same base that are open: what they publish is compared. */
  readonly others?: readonly OtherHead[];
  /** Globs of pack directories; empty means all. */
  readonly packages: readonly string[];
  /** Index files beside those that are known by name. */
  readonly indexes: readonly string[];
  /** The least severity that fails; `undefined` leaves it to the policy. */
  readonly failOn: Severity | "never" | undefined;
  readonly rules: readonly string[];
  /** Path of the policy; `undefined` means registry/policy.toml where there is one. */
  readonly policy: string | undefined;
  /** The day of the run, `2026-10-01`: waivers expire and severities begin by it. Absent: every day has come. */
  readonly today?: string;
  /** Who stands behind the change; absent: nobody is named. */
  readonly people?: PeopleAsked;
  /** What becomes of versions whose files stand elsewhere. Absent: `offline` of a change, `off` of a whole tree. */
  readonly sources?: SourceMode;
  /** Files and directories with advisories of others, for a scan. */
  readonly advisories?: readonly string[];
  /** How many days old these may be; absent: a week. */
  readonly maxAdvisoryDays?: number;
  /** Which repairs to write: none, those that cannot change what a pack means, or all. */
  readonly fix: "none" | "safe" | "all";
  /** Work out the repairs and write nothing. */
  readonly isDryRun: boolean;
}

/**
 * The request that inputs make; an event's commits and author stand in for those that are not given.
 * @throws InputError for a person who is none
 */
export function requestOf(
  inputs: Inputs<typeof contract>,
  event: { readonly base: string | undefined; readonly head: string | undefined },
  author?: string,
): ValidateRequest {
  const isGiven = inputs.base !== "" || inputs.head !== "";
  return {
    base: isGiven ? inputs.base || undefined : event.base,
    head: isGiven ? inputs.head || undefined : event.head,
    packages: inputs.packages,
    indexes: inputs.index,
    failOn: inputs["fail-on"] || undefined,
    rules: inputs.rules,
    policy: inputs.policy || undefined,
    people: peopleAsked(inputs.actor || author, inputs["approved-by"], inputs.teams),
    ...(inputs.sources === "" ? {} : { sources: inputs.sources }),
    fix: inputs.fix ? "safe" : "none",
    isDryRun: false,
  };
}
