import { type Principal, parsePrincipal } from "./principal.ts";

/** Those who stand behind a change: who made it, and who approved it as it is. */
export interface Standing {
  /** `@login`, the author first. */
  readonly people: readonly string[];
  /** `@org/team` that one of them is known to belong to. */
  readonly teams: ReadonlySet<string>;
  /** `@org/team` of which nobody could tell whether one of them belongs to it. */
  readonly unknown: ReadonlySet<string>;
}

/** Whether one of those who stand behind a change is among some people. */
export type Answer =
  | { readonly kind: "yes" | "no" }
  /** It depends on teams whose members are not known. */
  | { readonly kind: "unknown"; readonly teams: readonly string[] };

/** Looks for the people of a change among names. A team whose members are not known is never taken for a yes. */
export function isAmong({ people, teams, unknown }: Standing, names: readonly string[]): Answer {
  if (names.some((name) => people.includes(name) || teams.has(name))) return { kind: "yes" };
  const open = names.filter((name) => unknown.has(name));
  return open.length > 0 ? { kind: "unknown", teams: open } : { kind: "no" };
}

/** Tells whether a login is a member of a team; `undefined` when that cannot be told. */
export type TeamMembers = (team: TeamName, login: string) => Promise<boolean | undefined>;
export type TeamName = Pick<Extract<Principal, { kind: "team" }>, "org" | "team">;

/** Teams that are looked up in one run, for each of the people. */
const MAX_TEAMS = 100;

/**
 * Looks up which of the named teams the people of a change belong to. Without `members`, and beyond 100
 * teams, it is not known. Logins that have another form than GitHub's are nobody.
 */
export async function standingOf(
  people: readonly string[],
  names: Iterable<string>,
  members: TeamMembers | undefined,
): Promise<Standing> {
  const known = people.filter((name) => parsePrincipal(name)?.kind === "user");
  const teams = new Set<string>();
  const unknown = new Set<string>();
  let asked = 0;
  for (const name of new Set(names)) {
    const team = parsePrincipal(name);
    if (team?.kind !== "team") continue;
    asked += 1;
    const answers =
      members && asked <= MAX_TEAMS
        ? await Promise.all(known.map((person) => members(team, person.slice(1))))
        : [undefined];
    if (answers.includes(true)) teams.add(name);
    else if (answers.includes(undefined)) unknown.add(name);
  }
  return { people: known, teams, unknown };
}
