import { Refused, notFound } from "../answer.ts";
import { type Call, type Handler, page, pullOf, repositoryOf } from "../call.ts";
import { type Pull, type Repository, headOf } from "../world.ts";

/** Pull requests: their commits and files come from git. */
export const pulls: Readonly<Record<string, Handler>> = {
  "pulls/get": (call) => ({ status: 200, body: shown(call, repositoryOf(call), pullOf(call)) }),
  "pulls/list"(call) {
    const { query } = call;
    const repository = repositoryOf(call);
    const state = query.get("state") ?? "open";
    const listed = repository.pulls.filter(
      (pull) =>
        (state === "all" || pull.state === state) &&
        (query.get("base") ?? pull.base) === pull.base &&
        (query.get("head") ?? labelOf(pull)) === labelOf(pull),
    );
    return page(call, `/repos/${repository.fullName}/pulls`, listed, (some) =>
      some.map((pull) => shown(call, repository, pull)),
    );
  },
  "pulls/list-files"(call) {
    const repository = repositoryOf(call);
    const pull = pullOf(call);
    // GitHub lists no more than 3,000 files.
    const files = repository.store.changes(pull.base, headOf(repository, pull)).slice(0, 3000);
    return page(call, `/repos/${repository.fullName}/pulls/${pull.number}/files`, files, (some) =>
      some.map(({ path, status, previous, patch }) => ({
        sha: "0".repeat(40),
        filename: path,
        status,
        ...(previous === undefined ? {} : { previous_filename: previous }),
        ...(patch === undefined ? {} : { patch }),
      })),
    );
  },
  "repos/list-pull-requests-associated-with-commit"(call) {
    const repository = repositoryOf(call);
    const sha = call.path["commit_sha"] ?? "";
    if (repository.store.commit(sha) === undefined) throw new Refused(422, `No commit found for SHA: ${sha}`);
    // A commit of a fork is known by the fork only; the pull requests it is in may belong to any repository.
    const found = [...call.world.repositories.values()].flatMap((owner) =>
      owner.pulls
        .filter((pull) => pull.headRepository === repository && owner.store.isAncestor(sha, headOf(owner, pull)))
        .map((pull) => ({ owner, pull })),
    );
    return page(call, `/repos/${repository.fullName}/commits/${sha}/pulls`, found, (some) =>
      some.map(({ owner, pull }) => shown(call, owner, pull)),
    );
  },
};

/** `owner:branch`, by which pull requests are filtered. */
function labelOf({ headRepository, headBranch }: Pull): string {
  return `${headRepository?.fullName.split("/")[0] ?? "unknown"}:${headBranch}`;
}

function shown(call: Call, repository: Repository, pull: Pull) {
  const head = headOf(repository, pull);
  const base = repository.store.commit(pull.base);
  if (head === "" || base === undefined) throw notFound();
  const summary = ({ id, fullName }: Repository) => ({
    id,
    name: fullName.split("/")[1] ?? "",
    full_name: fullName,
    url: `${call.api}/repos/${fullName}`,
    owner: { login: fullName.split("/")[0] ?? "" },
  });
  return {
    id: pull.number,
    number: pull.number,
    state: pull.state,
    url: `${call.api}/repos/${repository.fullName}/pulls/${pull.number}`,
    html_url: `https://github.invalid/${repository.fullName}/pull/${pull.number}`,
    title: "",
    user: { login: pull.author },
    head: {
      label: labelOf(pull),
      ref: pull.headBranch,
      sha: head,
      repo: pull.headRepository ? summary(pull.headRepository) : null,
    },
    base: {
      label: `${repository.fullName.split("/")[0]}:${pull.base}`,
      ref: pull.base,
      sha: base,
      repo: summary(repository),
    },
    author_association: "CONTRIBUTOR",
    labels: [],
  };
}
