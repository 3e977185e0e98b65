import { RequestError } from "@octokit/request-error";
import { DeliveryFailure } from "../../core/delivery/failure.ts";
import type { TeamName } from "../../core/ownership/standing.ts";
import type { GitHubClient, RepositoryName } from "./client.ts";

/**
 * Whether a login is an active member of a team; `undefined` when the token may not know, or GitHub does not
 * answer. Who is invited and has not accepted is none.
 */
export async function isTeamMember(
  { rest }: GitHubClient,
  { org, team }: TeamName,
  login: string,
): Promise<boolean | undefined> {
  const found = await orStatus(() =>
    rest.teams.getMembershipForUserInOrg({ org, team_slug: team, username: login }).then(({ data }) => data.state),
  );
  if (typeof found === "string") return found === "active";
  if (found !== 404) return undefined;
  // No member, or no team that this token can see: only of a team that it sees nobody is no member for sure.
  const seen = await orStatus(() => rest.teams.getByName({ org, team_slug: team }).then(({ data }) => data.slug));
  return typeof seen === "string" ? false : undefined;
}

/**
 * The logins whose last word on a pull request is an approval of this very head; `undefined` when GitHub does not
 * say. Comments are no word; an approval of an earlier head, and one that was dismissed, count for nothing.
 */
export async function approversOf(
  { rest }: GitHubClient,
  repository: RepositoryName,
  number: number,
  head: string,
): Promise<readonly string[] | undefined> {
  const reviews = await orStatus(() =>
    rest.paginate(rest.pulls.listReviews, { ...repository, pull_number: number, per_page: 100 }),
  );
  if (typeof reviews === "number") return undefined;
  const last = new Map<string, boolean>();
  for (const { user, state, commit_id } of reviews) {
    if (!user || state === "COMMENTED" || state === "PENDING") continue;
    last.set(user.login, state === "APPROVED" && commit_id === head);
  }
  return [...last].filter(([, isApproval]) => isApproval).map(([login]) => login);
}

/** What a question gives, or the status with which GitHub refused it; 0 when no usable answer came. */
async function orStatus<Answer>(ask: () => Promise<Answer>): Promise<Answer | number> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error;
    const isAnswer = error.kind === "forbidden" || error.kind === "refused";
    return isAnswer && error.cause instanceof RequestError ? error.cause.status : 0;
  }
}
