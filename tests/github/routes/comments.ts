import { notFound } from "../answer.ts";
import { type Call, type Handler, page, pullOf, repositoryOf } from "../call.ts";
import type { Comment } from "../world.ts";

/** Comments on the conversation of a pull request. */
export const comments: Readonly<Record<string, Handler>> = {
  "issues/create-comment"(call) {
    const { number } = pullOf(call);
    const { body } = call.body as { readonly body: string };
    const author = call.identity.login;
    const comment: Comment = { id: call.world.nextId(), pull: number, author, body, minimized: undefined, edits: 0 };
    repositoryOf(call).comments.push(comment);
    return { status: 201, body: shown(call, comment) };
  },
  "issues/update-comment"(call) {
    // Who may write comments may also edit those of others: a client has to look whose they are.
    const comment = commentOf(call);
    comment.body = (call.body as { readonly body: string }).body;
    comment.edits += 1;
    return { status: 200, body: shown(call, comment) };
  },
  "issues/get-comment": (call) => ({ status: 200, body: shown(call, commentOf(call)) }),
  "issues/list-comments"(call) {
    const { number } = pullOf(call);
    const { comments: all, fullName } = repositoryOf(call);
    const listed = all.filter(({ pull }) => pull === number);
    return page(call, `/repos/${fullName}/issues/${number}/comments`, listed, (some) =>
      some.map((one) => shown(call, one)),
    );
  },
};

function commentOf(call: Call): Comment {
  const comment = repositoryOf(call).comments.find(({ id }) => id === Number(call.path["comment_id"]));
  if (!comment) throw notFound();
  return comment;
}

function shown(call: Call, { id, pull, author, body }: Comment) {
  const { fullName } = repositoryOf(call);
  return {
    id,
    node_id: `IC_${id}`,
    url: `${call.api}/repos/${fullName}/issues/comments/${id}`,
    html_url: `https://github.invalid/${fullName}/pull/${pull}#issuecomment-${id}`,
    issue_url: `${call.api}/repos/${fullName}/issues/${pull}`,
    body,
    user: { login: author, type: author.endsWith("[bot]") ? "Bot" : "User" },
    author_association: "NONE",
  };
}
