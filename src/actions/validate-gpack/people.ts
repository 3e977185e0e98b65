import { text, texts } from "../../core/document.ts";
import { InputError } from "../../core/input-error.ts";
import { parsePrincipal, principalName, principalNames } from "../../core/ownership/principal.ts";
import { type Standing, type TeamMembers, standingOf } from "../../core/ownership/standing.ts";
import { standingEntries } from "../../core/ownership/standing-entries.ts";
import type { Policy } from "../../core/policy.ts";
import type { Opened } from "./ports.ts";

/** Who is said to stand behind a change. */
export interface PeopleAsked {
  /** `@login` of who makes it; `undefined` when nobody is named. */
  readonly author: string | undefined;
  /** `@login` of those who approved it as it is; `undefined` leaves it to GitHub. */
  readonly approvers: readonly string[] | undefined;
  /** `@org/team` that one of them belongs to; `undefined` leaves it to GitHub. */
  readonly teams: readonly string[] | undefined;
}

/** Where people are asked for. */
export interface PeoplePort {
  readonly isMember: TeamMembers;
  /** The logins that approved a head; `undefined` when that cannot be told. Absent where there is no pull request. */
  readonly approvers?: (head: string) => Promise<readonly string[] | undefined>;
}

/**
 * Reads who is said to stand behind a change. Empty lists leave it to GitHub.
 * @throws InputError for a text that names nobody
 */
export function peopleAsked(
  author: string | undefined,
  approvers: readonly string[],
  teams: readonly string[],
): PeopleAsked {
  if (author === undefined && approvers.length + teams.length > 0) {
    throw new InputError("actor", "approvals and teams are about somebody's change; say whose it is in actor");
  }
  return {
    author: author === undefined ? undefined : nameOf("actor", "user", author),
    approvers: approvers.length === 0 ? undefined : approvers.map((login) => nameOf("approved-by", "user", login)),
    teams: teams.length === 0 ? undefined : teams.map((team) => nameOf("teams", "team", team)),
  };
}

function nameOf(input: string, kind: "user" | "team", asked: string): string {
  const principal = parsePrincipal(asked);
  if (principal?.kind === kind) return principalName(principal);
  const what = kind === "user" ? "no login; write octocat" : "no team; write example/writers";
  throw new InputError(input, `${input} ${JSON.stringify(asked)} is ${what}`);
}

/** Who stands behind the change that is judged, and what was left out of it, in words. */
export interface People {
  readonly standing: Standing | undefined;
  readonly notChecked: readonly string[];
}

/**
 * Works out who stands behind a change, and to which of the teams that matter to it they belong. Nobody is
 * asked for where the registry names no owners and no maintainers.
 */
export async function peopleOf(
  opened: Pick<Opened, "subject" | "change" | "scope" | "parsed">,
  policy: Policy,
  asked: PeopleAsked | undefined,
  port: PeoplePort | undefined,
): Promise<People> {
  const { subject } = opened;
  const names = new Set([...policy.maintainers, ...Object.values(policy.owners).flat(), ...ownersIn(opened)]);
  if (subject.kind === "tree" || names.size === 0) return { standing: undefined, notChecked: [] };
  if (asked?.author === undefined) {
    return { standing: undefined, notChecked: ["who may change what: nobody is named as the author of the change"] };
  }
  const approvers = asked.approvers ?? (port?.approvers ? await port.approvers(subject.head) : []);
  const people = [...new Set([asked.author, ...(asked.approvers ?? principalNames(approvers ?? []))])];
  const standing = asked.teams
    ? { people, teams: new Set(asked.teams), unknown: new Set<string>() }
    : await standingOf(people, names, port?.isMember);
  return {
    standing,
    notChecked: approvers ? [] : ["who approved the change: the token may not read it, or GitHub did not say"],
  };
}

/** The owners that indexes name of what a change touches, as they were. */
function ownersIn({ change, scope, parsed }: Pick<Opened, "change" | "scope" | "parsed">): readonly string[] {
  if (!change) return [];
  const standing = standingEntries(scope?.lookups.before ?? [], change.tip);
  const entries = [...change.indexes].flatMap(([file, index]) => {
    const affected = scope?.entries.get(file);
    const left = new Set(parsed?.get(file)?.keys);
    // What is not there any more is taken out by the change.
    return index.entries.filter(({ key }) => !affected || affected.has(key) || !left.has(key));
  });
  // Packs around those of the change, those that came to the base since, and entries in one more index.
  const ids = new Set([...change.packs.values(), ...(change.tip?.packs.values() ?? [])].flatMap(({ id }) => id ?? []));
  for (const [file, affected] of scope?.entries ?? []) {
    const had = new Set(change.indexes.get(file)?.entries.map(({ key }) => key));
    for (const key of affected) if (!had.has(key)) ids.add(key);
  }
  const around = [...ids].flatMap((id) => standing.of(id));
  const listed = [...entries.map(standing.latest), ...around].flatMap(({ record }) => [
    ...texts(record, "owners"),
    text(record, "owners") ?? "",
  ]);
  return principalNames(listed);
}
