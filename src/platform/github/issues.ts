import { own, text } from "../../core/document.ts";
import { type GitHubClient, type RepositoryName, makeOnce, repeatable } from "./client.ts";
import { AUTHORSHIP, listOfRepository } from "./pages.ts";

/** An issue that is kept: one for each marker. */
export interface KeptIssue {
  /** The first line of the body: hidden. */
  readonly marker: string;
  readonly title: string;
  readonly body: string;
}

/** How issues are told apart, and when they end. */
export interface IssueRules {
  /** By which they are found again. */
  readonly label: string;
  /** The marker of a body that is ours. */
  readonly markerIn: (body: string) => string | undefined;
  /** Whether the issue of a marker that is wanted no more may be closed. */
  readonly mayClose: (marker: string) => boolean;
  /** What is written into one that is closed. */
  readonly closing: string;
}

/** What became of the issues. */
export interface IssuesDelivered {
  readonly opened: readonly string[];
  readonly updated: readonly string[];
  readonly closed: readonly string[];
  readonly unchanged: number;
}

interface Found {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly url: string;
}

/**
 * Keeps one issue for each marker: opens it where there is none, writes it anew where it says something else, opens it again where it was
 * closed, and closes those with a marker that `isOurs` knows and that is wanted no more. Only issues that this token's account wrote
 * are touched, whatever others put into theirs.
 */
export async function keepIssues(
  client: GitHubClient,
  repository: RepositoryName,
  wanted: readonly KeptIssue[],
  { label, markerIn, mayClose, closing }: IssueRules,
): Promise<IssuesDelivered> {
  const { rest, waits } = client;
  const standing = await findIssues(client, repository, label, markerIn);
  const done = { opened: [] as string[], updated: [] as string[], closed: [] as string[], unchanged: 0 };
  for (const { marker, title, body } of wanted) {
    const known = standing.get(marker);
    if (!known) {
      let isKnown = true;
      const url = await makeOnce(
        waits,
        async () => {
          // The list is new. After an answer that was lost, another look tells whether it was made.
          const again = isKnown ? undefined : (await findIssues(client, repository, label, markerIn)).get(marker);
          isKnown = false;
          return again?.url;
        },
        async () => (await rest.issues.create({ ...repository, title, body, labels: [label] })).data.html_url,
      );
      done.opened.push(url);
      continue;
    }
    if (known.isOpen && known.title === title && sameText(known.body, body)) {
      done.unchanged += 1;
      continue;
    }
    await rest.issues.update({ ...repository, issue_number: known.number, title, body, state: "open", ...repeatable });
    done.updated.push(known.url);
  }
  const isWanted = new Set(wanted.map(({ marker }) => marker));
  for (const [marker, { number, isOpen, body, url }] of standing) {
    if (!isOpen || isWanted.has(marker) || !mayClose(marker)) continue;
    const ended = `${marker}\n${closing}\n\n${body.slice(body.indexOf("\n") + 1)}`;
    await rest.issues.update({
      ...repository,
      issue_number: number,
      body: ended,
      state: "closed",
      state_reason: "completed",
      ...repeatable,
    });
    done.closed.push(url);
  }
  return done;
}

/** The issues of a label that this account wrote, by their marker; of several with one the oldest. */
async function findIssues(
  client: GitHubClient,
  repository: RepositoryName,
  label: string,
  markerIn: (body: string) => string | undefined,
): Promise<ReadonlyMap<string, Found>> {
  const { nodes, isOurs } = await listOfRepository(
    client,
    repository,
    label,
    `number title body url state ${AUTHORSHIP}`,
  );
  const found = new Map<string, Found>();
  for (const node of nodes) {
    const body = text(node, "body") ?? "";
    const marker = isOurs(node) ? markerIn(body) : undefined;
    if (marker === undefined || found.has(marker)) continue;
    found.set(marker, {
      number: Number(own(node, "number")),
      title: text(node, "title") ?? "",
      body,
      isOpen: text(node, "state") === "OPEN",
      url: text(node, "url") ?? "",
    });
  }
  return found;
}

/** GitHub may change how lines end. */
function sameText(a: string, b: string): boolean {
  const plain = (value: string): string => value.replaceAll("\r\n", "\n").trimEnd();
  return plain(a) === plain(b);
}
