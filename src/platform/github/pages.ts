import { isTable, own, text } from "../../core/document.ts";
import type { GitHubClient, RepositoryName } from "./client.ts";

/** Pages of a list that are read: 2,000 comments or threads. */
const MAX_PAGES = 20;

/** What is asked of each comment to tell whose it is. */
export const AUTHORSHIP = "viewerDidAuthor author { __typename login }";

/** A list of a pull request, as GraphQL gives it. */
export interface Listed {
  readonly nodes: readonly unknown[];
  /** Whether a comment, asked for its `AUTHORSHIP`, was written by the account of the token. */
  readonly isOurs: (comment: unknown) => boolean;
}

/** Everything in a list of a pull request: `field` is `comments` or `reviewThreads`, `nodes` what is wanted of each. */
export async function listOfPull(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  pull: number,
  field: string,
  nodes: string,
): Promise<Listed> {
  const question = `query ${field}($owner: String!, $repo: String!, $pull: Int!, $after: String) {
    viewer { login }
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $pull) {
        list: ${field}(first: 100, after: $after) {
          nodes { ${nodes} }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }`;
  const all: unknown[] = [];
  let after: string | null = null;
  let viewer: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await client.ask(question, { owner, repo, pull, after });
    viewer = text(own(answer, "viewer"), "login");
    const list = own(own(own(answer, "repository"), "pullRequest"), "list");
    all.push(...nodesOf(list));
    const info = own(list, "pageInfo");
    if (own(info, "hasNextPage") !== true) break;
    after = text(info, "endCursor") ?? null;
  }
  return { nodes: all, isOurs: (comment) => isBy(viewer, comment) };
}

/** Every issue of a repository with a label, the oldest first; `nodes` is what is wanted of each. */
export async function listOfRepository(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  label: string,
  nodes: string,
): Promise<Listed> {
  const question = `query issues($owner: String!, $repo: String!, $label: String!, $after: String) {
    viewer { login }
    repository(owner: $owner, name: $repo) {
      list: issues(labels: [$label], first: 100, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
        nodes { ${nodes} }
        pageInfo { hasNextPage endCursor }
      }
    }
  }`;
  const all: unknown[] = [];
  let after: string | null = null;
  let viewer: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await client.ask(question, { owner, repo, label, after });
    viewer = text(own(answer, "viewer"), "login");
    const list = own(own(answer, "repository"), "list");
    all.push(...nodesOf(list));
    const info = own(list, "pageInfo");
    if (own(info, "hasNextPage") !== true) break;
    after = text(info, "endCursor") ?? null;
  }
  return { nodes: all, isOurs: (issue) => isBy(viewer, issue) };
}

/**
 * Whether an account wrote a comment. GitHub says so itself; where it does not for the account of an app, its name
 * does, which is told with `[bot]` here and without it there. A person of that name is no bot.
 */
function isBy(viewer: string | undefined, comment: unknown): boolean {
  if (own(comment, "viewerDidAuthor") === true) return true;
  const author = own(comment, "author");
  const login = text(author, "login");
  return viewer?.endsWith("[bot]") === true && own(author, "__typename") === "Bot" && `${login}[bot]` === viewer;
}

/** The nodes of a connection. */
export function nodesOf(connection: unknown): readonly unknown[] {
  const nodes = own(connection, "nodes");
  return Array.isArray(nodes) ? nodes.filter(isTable) : [];
}
