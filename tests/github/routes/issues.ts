import { notFound } from "../answer.ts";
import { type Call, type Handler, repositoryOf } from "../call.ts";
import type { Issue } from "../world.ts";

/** Issues; the list of them is asked for by GraphQL. */
export const issues: Readonly<Record<string, Handler>> = {
  "issues/create"(call) {
    const { title, body = "", labels = [] } = call.body as { title: string; body?: string; labels?: readonly string[] };
    const repository = repositoryOf(call);
    const number = 100 + repository.issues.length;
    const issue: Issue = { number, title, body, labels, author: call.identity.login, state: "open", edits: 0 };
    repository.issues.push(issue);
    return { status: 201, body: shown(call, issue) };
  },
  "issues/update"(call) {
    const issue = repositoryOf(call).issues.find(({ number }) => number === Number(call.path["issue_number"]));
    if (!issue) throw notFound();
    const { title = issue.title, body = issue.body, state = issue.state } = call.body as Partial<Issue>;
    Object.assign(issue, { title, body, state });
    issue.edits += 1;
    return { status: 200, body: shown(call, issue) };
  },
};

function shown(call: Call, { number, title, body, state, labels, author }: Issue) {
  const { fullName } = repositoryOf(call);
  return {
    id: number,
    number,
    title,
    body,
    state,
    labels: labels.map((name) => ({ name })),
    user: { login: author, type: author.endsWith("[bot]") ? "Bot" : "User" },
    url: `${call.api}/repos/${fullName}/issues/${number}`,
    html_url: `https://github.invalid/${fullName}/issues/${number}`,
  };
}
