import { isTable, own, text } from "../../core/document.ts";
import type { GitHubClient, RepositoryName } from "./client.ts";

/** Pages of a list that are read: 2,000 comments or threads. */
const MAX_PAGES = 20;

/**
 * Everything in a list of a pull request, as GraphQL gives it: `field` is `comments` or `reviewThreads`, `nodes` what is
 * wanted of each.
 */
export async function listOfPull(
  client: GitHubClient,
  { owner, repo }: RepositoryName,
  pull: number,
  field: string,
  nodes: string,
): Promise<readonly unknown[]> {
  const question = `query ${field}($owner: String!, $repo: String!, $pull: Int!, $after: String) {
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
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await client.ask(question, { owner, repo, pull, after });
    const list = own(own(own(answer, "repository"), "pullRequest"), "list");
    all.push(...nodesOf(list));
    const info = own(list, "pageInfo");
    if (own(info, "hasNextPage") !== true) break;
    after = text(info, "endCursor") ?? null;
  }
  return all;
}

/** The nodes of a connection. */
export function nodesOf(connection: unknown): readonly unknown[] {
  const nodes = own(connection, "nodes");
  return Array.isArray(nodes) ? nodes.filter(isTable) : [];
}
