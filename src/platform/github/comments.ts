import { own, text } from "../../core/document.ts";
import { type GitHubClient, type RepositoryName, makeOnce, repeatable } from "./client.ts";
import { AUTHORSHIP, listOfPull } from "./pages.ts";

/** The one comment on a pull request that is kept up to date. */
export interface StickyComment {
  readonly pull: number;
  /** The first line of the body: hidden, and the same for every version of the comment. */
  readonly marker: string;
  readonly body: string;
  /** Nothing is left to do: the comment is folded away, and none is made where there was none. */
  readonly isResolved: boolean;
}

/** What became of a comment. */
export interface CommentDelivered {
  readonly outcome: "created" | "updated" | "unchanged" | "none" | "stale";
  readonly url: string | undefined;
}

interface Found {
  readonly node: string;
  readonly id: number;
  readonly body: string;
  readonly isMinimized: boolean;
  readonly url: string;
}

/**
 * Puts a comment on a pull request: the one with its marker that this token's account wrote, else a new one. It is
 * edited only when it changes, folded away when it is resolved and unfolded when it is not. `isCurrent` is asked right
 * before each write; when it says no, nothing is written.
 */
export async function putComment(
  client: GitHubClient,
  repository: RepositoryName,
  comment: StickyComment,
  isCurrent: () => Promise<boolean>,
): Promise<CommentDelivered> {
  const { rest, waits } = client;
  const { pull, marker, body, isResolved } = comment;
  const [standing, ...doubles] = await findComments(client, repository, pull, marker);
  if (!standing && isResolved) return { outcome: "none", url: undefined };
  // Two runs at once may both have found none; the later one is folded away.
  const isDoubled = doubles.some(({ isMinimized }) => !isMinimized);
  const isUpToDate =
    standing !== undefined && !isDoubled && sameText(standing.body, body) && standing.isMinimized === isResolved;
  if (isUpToDate) return { outcome: "unchanged", url: standing.url };
  if (!(await isCurrent())) return { outcome: "stale", url: standing?.url };

  let first = standing;
  let isNew = false;
  const found = await makeOnce(
    waits,
    async () => {
      const known = first ?? (await findComments(client, repository, pull, marker))[0];
      first = undefined;
      return known;
    },
    async () => {
      const { data } = await rest.issues.createComment({ ...repository, issue_number: pull, body });
      isNew = true;
      return { node: data.node_id, id: data.id, body, isMinimized: false, url: data.html_url };
    },
  );
  if (!sameText(found.body, body)) {
    await rest.issues.updateComment({ ...repository, comment_id: found.id, body, ...repeatable });
  }
  if (found.isMinimized !== isResolved)
    await (isResolved ? fold(client, found.node, "RESOLVED") : unfold(client, found.node));
  for (const { node, isMinimized } of doubles) if (!isMinimized) await fold(client, node, "DUPLICATE");
  return { outcome: isNew ? "created" : "updated", url: found.url };
}

async function findComments(
  client: GitHubClient,
  repository: RepositoryName,
  pull: number,
  marker: string,
): Promise<readonly Found[]> {
  const { nodes, isOurs } = await listOfPull(
    client,
    repository,
    pull,
    "comments",
    `id fullDatabaseId body url isMinimized ${AUTHORSHIP}`,
  );
  return nodes.flatMap((node) => {
    const body = text(node, "body") ?? "";
    // Anyone can write the marker; only what this account wrote is ours to change.
    if (!isOurs(node) || !isMarked(body, marker)) return [];
    return [
      {
        node: text(node, "id") ?? "",
        id: Number(own(node, "fullDatabaseId")),
        body,
        isMinimized: own(node, "isMinimized") === true,
        url: text(node, "url") ?? "",
      },
    ];
  });
}

/** Whether the first line of a body is the marker: another comment of this account may quote one further below. */
function isMarked(body: string, marker: string): boolean {
  return body.startsWith(marker) && /^\r?(?:\n|$)/.test(body.slice(marker.length));
}

/** GitHub may change how lines end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll("\r\n", "\n").trimEnd();
  return plain(a) === plain(b);
}

async function fold({ ask }: GitHubClient, node: string, classifier: "RESOLVED" | "DUPLICATE"): Promise<void> {
  const question = `mutation minimize($node: ID!, $classifier: ReportedContentClassifiers!) {
    minimizeComment(input: { subjectId: $node, classifier: $classifier }) { clientMutationId }
  }`;
  await ask(question, { node, classifier });
}

async function unfold({ ask }: GitHubClient, node: string): Promise<void> {
  const question = `mutation unminimize($node: ID!) {
    unminimizeComment(input: { subjectId: $node }) { clientMutationId }
  }`;
  await ask(question, { node });
}
