import { Refused, notFound } from "../answer.ts";
import { type Handler, page, repositoryOf } from "../call.ts";

/** A repository, its commits, and who belongs to it. */
export const repository: Readonly<Record<string, Handler>> = {
  "repos/get"(call) {
    const { id, fullName, isPublic } = repositoryOf(call);
    const [owner = "", name = ""] = fullName.split("/");
    const visibility = isPublic ? "public" : "private";
    return {
      status: 200,
      body: {
        id,
        name,
        full_name: fullName,
        private: !isPublic,
        visibility,
        default_branch: "main",
        owner: { login: owner },
      },
    };
  },
  "repos/get-branch"(call) {
    const { store, demands } = repositoryOf(call);
    const name = call.path["branch"] ?? "";
    const sha = store.commit(`refs/heads/${name}`);
    if (sha === undefined) throw new Refused(404, "Branch not found");
    const isProtected = name === "main" && demands.protection.length > 0;
    const required_status_checks = { contexts: [...demands.protection], checks: [] };
    const protection = isProtected ? { enabled: true, required_status_checks } : { enabled: false };
    return { status: 200, body: { name, commit: { sha }, protected: isProtected, protection } };
  },
  "repos/get-branch-rules"(call) {
    const { demands, fullName } = repositoryOf(call);
    // GitHub answers for a branch that does not exist, too: rules are patterns.
    const isMain = call.path["branch"] === "main";
    const checks = demands.ruleset.map((context) => ({ context }));
    const parameters = { required_status_checks: checks, strict_required_status_checks_policy: false };
    const rules = [
      ...(checks.length > 0 ? [{ type: "required_status_checks", ruleset_id: 1, parameters }] : []),
      ...(demands.hasMergeQueue ? [{ type: "merge_queue", ruleset_id: 1 }] : []),
    ];
    const route = `/repos/${fullName}/rules/branches/${call.path["branch"]}`;
    return page(call, route, isMain ? rules : [], (shown) => shown);
  },
  "repos/get-commit"(call) {
    const ref = call.path["ref"] ?? "";
    const sha = repositoryOf(call).store.commit(ref);
    if (sha === undefined) throw new Refused(422, `No commit found for SHA: ${ref}`);
    return { status: 200, body: { sha } };
  },
  "repos/compare-commits-with-basehead"(call) {
    const { store } = repositoryOf(call);
    const [base = "", head = ""] = (call.path["basehead"] ?? "").split("...");
    const from = store.commit(base);
    const to = store.commit(head);
    if (from === undefined || to === undefined) throw notFound();
    const isBehind = store.isAncestor(to, from);
    const isAhead = store.isAncestor(from, to);
    const status = from === to ? "identical" : isAhead ? "ahead" : isBehind ? "behind" : "diverged";
    const merged = { sha: store.mergeBase(from, to) ?? from };
    return { status: 200, body: { status, base_commit: { sha: from }, merge_base_commit: merged } };
  },
  "repos/get-collaborator-permission-level"(call) {
    const role = repositoryOf(call).collaborators.get(call.path["username"] ?? "") ?? "none";
    return { status: 200, body: { permission: role === "maintain" ? "write" : role, role_name: role, user: null } };
  },
  "git/get-ref"(call) {
    const { store, fullName } = repositoryOf(call);
    const ref = `refs/${call.path["ref"]}`;
    const sha = store.commit(ref);
    if (sha === undefined) throw notFound();
    const url = `${call.api}/repos/${fullName}/git`;
    return {
      status: 200,
      body: { ref, url: `${url}/${ref}`, object: { type: "commit", sha, url: `${url}/commits/${sha}` } },
    };
  },
  "orgs/check-membership-for-user"({ world, path }) {
    if (!world.members.get(path["org"] ?? "")?.includes(path["username"] ?? "")) throw notFound();
    return { status: 204 };
  },
  "teams/get-by-name"({ world, path, api }) {
    const slug = path["team_slug"] ?? "";
    if (!world.members.has(`${path["org"]}/${slug}`)) throw notFound();
    return { status: 200, body: { id: 1, slug, name: slug, url: `${api}/teams/1` } };
  },
  "teams/get-membership-for-user-in-org"({ world, path, api }) {
    const team = world.members.get(`${path["org"]}/${path["team_slug"]}`);
    if (!team?.includes(path["username"] ?? "")) throw notFound();
    return {
      status: 200,
      body: { url: `${api}/teams/1/memberships/${path["username"]}`, role: "member", state: "active" },
    };
  },
  "rate-limit/get": () => ({ status: 200, body: {} }),
};
