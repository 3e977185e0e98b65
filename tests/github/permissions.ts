import { Refused } from "./answer.ts";
import type { Identity, Repository } from "./world.ts";

/** The permissions of which one is needed, and how much of it. Metadata is always readable. */
const needs: Readonly<Record<string, readonly (readonly [string, "read" | "write"])[]>> = {
  "actions/download-artifact": [["actions", "read"]],
  "actions/get-artifact": [["actions", "read"]],
  "actions/get-workflow-run": [["actions", "read"]],
  "actions/list-workflow-run-artifacts": [["actions", "read"]],
  "checks/create": [["checks", "write"]],
  "checks/get": [["checks", "read"]],
  "checks/list-annotations": [["checks", "read"]],
  "checks/list-for-ref": [["checks", "read"]],
  "checks/update": [["checks", "write"]],
  "code-scanning/get-sarif": [["security-events", "read"]],
  "code-scanning/upload-sarif": [["security-events", "write"]],
  "git/get-ref": [["contents", "read"]],
  "issues/create": [["issues", "write"]],
  "issues/update": [["issues", "write"]],
  "issues/create-comment": [
    ["pull-requests", "write"],
    ["issues", "write"],
  ],
  "issues/get-comment": [
    ["pull-requests", "read"],
    ["issues", "read"],
  ],
  "issues/list-comments": [
    ["pull-requests", "read"],
    ["issues", "read"],
  ],
  "issues/update-comment": [
    ["pull-requests", "write"],
    ["issues", "write"],
  ],
  "orgs/check-membership-for-user": [["members", "read"]],
  "pulls/create-review": [["pull-requests", "write"]],
  "pulls/get": [["pull-requests", "read"]],
  "pulls/list": [["pull-requests", "read"]],
  "pulls/list-files": [["pull-requests", "read"]],
  "pulls/list-review-comments": [["pull-requests", "read"]],
  "pulls/list-reviews": [["pull-requests", "read"]],
  "repos/compare-commits-with-basehead": [["contents", "read"]],
  "repos/get-branch": [["contents", "read"]],
  "repos/get-commit": [["contents", "read"]],
  "repos/list-pull-requests-associated-with-commit": [["pull-requests", "read"]],
  "teams/get-by-name": [["members", "read"]],
  "teams/get-membership-for-user-in-org": [["members", "read"]],
};

/** What anyone may read of a public repository, whatever the token says. Downloads and alerts are not among it. */
const publicReads = /^(?:checks|git|issues|pulls|repos)\/|^actions\/(?:get|list)-/;

/** @throws Refused with 403, in GitHub's words, when the token may not do this */
export function demand(operation: string, identity: Identity, repository: Repository | undefined): void {
  if (operation.startsWith("checks/") && ["checks/create", "checks/update"].includes(operation) && !identity.app) {
    throw new Refused(403, "You must authenticate via a GitHub App.");
  }
  const ways = needs[operation] ?? [];
  if (ways.length === 0 || ways.some(([name, access]) => may(identity, name, access))) return;
  if (repository?.isPublic && ways[0]?.[1] === "read" && publicReads.test(operation)) return;
  throw new Refused(
    403,
    identity.app ? "Resource not accessible by integration" : "Resource not accessible by personal access token",
    {},
    { "x-accepted-github-permissions": ways.map(([name, access]) => `${name.replace("-", "_")}=${access}`).join("; ") },
  );
}

/** Whether a token has a permission; write includes read. */
export function may({ permissions }: Identity, name: string, access: "read" | "write"): boolean {
  return permissions[name] === "write" || permissions[name] === access;
}
