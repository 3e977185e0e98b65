import { Refused, invalid } from "../answer.ts";
import { type Handler, page, pullOf, repositoryOf } from "../call.ts";
import { hunksOf } from "../git-store.ts";
import { type ReviewComment, headOf } from "../world.ts";

interface Review {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: string;
  readonly comments?: readonly {
    readonly path: string;
    readonly body: string;
    readonly line?: number;
    readonly side?: string;
    readonly start_line?: number;
    readonly start_side?: string;
  }[];
}

/** Reviews: all comments of one are made, or none. */
export const reviews: Readonly<Record<string, Handler>> = {
  "pulls/create-review"(call) {
    const repository = repositoryOf(call);
    const pull = pullOf(call);
    const head = headOf(repository, pull);
    const { commit_id = head, body = "", event, comments = [] } = call.body as Review;
    if (event === undefined) throw unprocessable("a review without an event is pending: nobody else sees it");
    if (commit_id !== head) throw unprocessable("commit_id is not the head of the pull request");
    const changes = repository.store.changes(pull.base, commit_id);
    const hunks = new Map(changes.map(({ path, patch = "" }) => [path, hunksOf(patch)]));
    const made = comments.map(
      ({ path, body: text, line, side = "RIGHT", start_line, start_side = "RIGHT" }): ReviewComment => {
        const shown = hunks.get(path);
        if (!shown) throw unprocessable("Path could not be resolved");
        const hunk = shown.find(([first, last]) => line !== undefined && line >= first && line <= last);
        if (line === undefined || side !== "RIGHT" || start_side !== "RIGHT" || !hunk) {
          throw unprocessable("Line could not be resolved");
        }
        if (start_line !== undefined && start_line >= line) {
          throw invalid("PullRequestReviewThread", "start_line", "invalid", "start_line must precede the end line.");
        }
        if (start_line !== undefined && start_line < hunk[0]) {
          throw invalid(
            "PullRequestReviewThread",
            "start_line",
            "invalid",
            "start_line must be part of the same hunk as the line.",
          );
        }
        return {
          id: call.world.nextId(),
          pull: pull.number,
          author: call.identity.login,
          body: text,
          path,
          line,
          startLine: start_line,
          commit: commit_id,
          isResolved: false,
        };
      },
    );
    repository.reviewComments.push(...made);
    const id = call.world.nextId();
    return {
      status: 200,
      body: {
        id,
        node_id: `PRR_${id}`,
        body,
        state: "COMMENTED",
        html_url: `https://github.invalid/${repository.fullName}/pull/${pull.number}#pullrequestreview-${id}`,
        user: { login: call.identity.login },
        commit_id,
        author_association: "NONE",
      },
    };
  },
  "pulls/list-reviews"(call) {
    const { reviews, fullName } = repositoryOf(call);
    const { number } = pullOf(call);
    const listed = reviews.filter(({ pull }) => pull === number);
    return page(call, `/repos/${fullName}/pulls/${number}/reviews`, listed, (some) =>
      some.map(({ id, author, state, commit }) => ({
        id,
        node_id: `PRR_${id}`,
        body: "",
        state,
        html_url: `https://github.invalid/${fullName}/pull/${number}#pullrequestreview-${id}`,
        user: { login: author },
        commit_id: commit,
        author_association: "NONE",
      })),
    );
  },
  "pulls/list-review-comments"(call) {
    const { reviewComments, fullName } = repositoryOf(call);
    const { number } = pullOf(call);
    const listed = reviewComments.filter(({ pull }) => pull === number);
    return page(call, `/repos/${fullName}/pulls/${number}/comments`, listed, (some) =>
      some.map(({ id, body, path, line, commit, author }) => ({
        id,
        node_id: `PRRC_${id}`,
        body,
        path,
        line,
        commit_id: commit,
        user: { login: author },
        author_association: "NONE",
      })),
    );
  },
};

function unprocessable(sentence: string): Refused {
  return new Refused(422, "Unprocessable Entity", { errors: [sentence] });
}
