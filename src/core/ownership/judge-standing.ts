import type { Reported, Tools } from "../rule.ts";
import type { Place } from "../source.ts";
import { isAmong } from "./standing.ts";

/** Something that not everybody may change. */
export interface Reserved {
  /** Who may, beside the maintainers. */
  readonly allowed: readonly string[];
  /** What they are to it. */
  readonly kind: "owners" | "maintainers";
  readonly at: () => Place;
  /** What it is and what may be done: `The package "io.example.greeting" may be changed`. */
  readonly what: string;
}

type Judging = Pick<Tools, "standing" | "policy" | "incomplete">;

/** Says that something is changed by somebody who may not, or that this cannot be told. */
export function* judgeStanding({ standing, policy, incomplete }: Judging, reserved: Reserved): Generator<Reported> {
  if (!standing) return;
  const { allowed, kind, what } = reserved;
  const answer = isAmong(standing, [...allowed, ...policy.maintainers]);
  if (answer.kind === "yes") return;
  const at = reserved.at();
  const people = listed(standing.people);
  if (answer.kind === "unknown") {
    incomplete(at.file, `whether ${people} belongs to ${listed(answer.teams)} is not known`, {
      who: { kind: "maintainers", names: policy.maintainers },
      next: "give a token that may read the members of the organization, or name logins instead of teams",
    });
    return;
  }
  const names = kind === "maintainers" ? policy.maintainers : allowed;
  const role = kind === "maintainers" ? "the maintainers of the registry" : "its owners";
  const by = names.length > 0 ? `${role}, ${listed(names)},` : role;
  yield {
    message: `${what} by ${by} and not by ${people}; one of them has to approve the change or make it`,
    at,
    who: { kind, names },
    next: "one of them approves the change as it is, or makes it; then run the check again",
  };
}

/** Names that a message lists. */
const MAX_NAMES = 5;

function listed(names: readonly string[]): string {
  const left = names.length - MAX_NAMES;
  return `${names.slice(0, MAX_NAMES).join(", ")}${left > 0 ? ` and ${left} more` : ""}`;
}
