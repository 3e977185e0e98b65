/**
 * Somebody at GitHub who can own or maintain: a user, `@octocat`, or a team, `@example/writers`. A login is of
 * ASCII letters, digits and hyphens; `_` sets off the short code of a managed user, and `[bot]` ends the name of
 * an app. Old logins have hyphens in places where new ones may not.
 */
export type Principal =
  | { readonly kind: "user"; readonly login: string }
  | { readonly kind: "team"; readonly org: string; readonly team: string };

const LOGIN = /^[a-z\d_-]{1,100}(?:\[bot\])?$/;
const TEAM = /^[a-z\d_](?:[a-z\d._-]{0,98}[a-z\d_])?$/;
const MAX_LENGTH = 150;

/** Reads `@octocat`, `octocat`, `@example/writers` or `example/writers`, in any case; `undefined` when it names nobody. */
export function parsePrincipal(text: string): Principal | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  // Only ASCII letters have a lower case here: a letter that merely looks like one makes the name invalid.
  const lower = text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
  const [first = "", second, ...more] = (lower.startsWith("@") ? lower.slice(1) : lower).split("/");
  if (!LOGIN.test(first) || !/[a-z\d]/.test(first) || more.length > 0) return undefined;
  if (second === undefined) return { kind: "user", login: first };
  return TEAM.test(second) ? { kind: "team", org: first, team: second } : undefined;
}

/** The one way to write a principal: lower case, behind an `@`. Equal texts are the same principal. */
export function principalName(principal: Principal): string {
  return principal.kind === "user" ? `@${principal.login}` : `@${principal.org}/${principal.team}`;
}

/** The names of those texts that name somebody, sorted, each once. */
export function principalNames(texts: readonly string[]): readonly string[] {
  const names = texts
    .map(parsePrincipal)
    .filter((principal) => principal !== undefined)
    .map(principalName);
  return [...new Set(names)].toSorted();
}
