/**
 * Cuts what the strict GitHub needs out of GitHub's own descriptions of its API:
 * `npx node tests/github/slice.ts` downloads the two packages named below and writes `rest.json` and `schema.graphql`.
 * Run it to add an operation or a field, or to follow a newer version.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  parse,
  print,
  visit,
} from "graphql";

const REST = "@octokit/openapi@23.0.2";
const GRAPHQL = "@octokit/graphql-schema@15.26.1";

/** The operations of the REST API that the server answers. */
const operations: readonly string[] = [
  "actions/get-workflow-run",
  "actions/list-workflow-run-artifacts",
  "actions/get-artifact",
  "actions/download-artifact",
  "checks/create",
  "checks/get",
  "checks/update",
  "checks/list-annotations",
  "checks/list-for-ref",
  "code-scanning/get-sarif",
  "code-scanning/upload-sarif",
  "git/get-ref",
  "issues/create",
  "issues/create-comment",
  "issues/get-comment",
  "issues/list-comments",
  "issues/update",
  "issues/update-comment",
  "orgs/check-membership-for-user",
  "pulls/create-review",
  "pulls/get",
  "pulls/list",
  "pulls/list-files",
  "pulls/list-review-comments",
  "pulls/list-reviews",
  "rate-limit/get",
  "repos/compare-commits-with-basehead",
  "repos/get",
  "repos/get-branch",
  "repos/get-branch-rules",
  "repos/get-collaborator-permission-level",
  "repos/get-commit",
  "repos/list-pull-requests-associated-with-commit",
  "teams/get-by-name",
  "teams/get-membership-for-user-in-org",
];

/** The fields of the GraphQL schema that the server answers, by type. What they refer to is kept where it is named here. */
const fields: Readonly<Record<string, readonly string[]>> = {
  Query: ["id", "viewer", "repository"],
  Mutation: ["minimizeComment", "unminimizeComment"],
  MinimizeCommentInput: ["subjectId", "classifier", "clientMutationId"],
  MinimizeCommentPayload: ["minimizedComment", "clientMutationId"],
  UnminimizeCommentInput: ["subjectId", "clientMutationId"],
  UnminimizeCommentPayload: ["unminimizedComment", "clientMutationId"],
  Minimizable: ["isMinimized", "minimizedReason"],
  Actor: ["login"],
  User: ["id", "login"],
  Bot: ["id", "login"],
  Node: ["id"],
  Repository: ["id", "pullRequest", "issues"],
  IssueConnection: ["nodes", "pageInfo", "totalCount"],
  Issue: ["id", "number", "title", "body", "url", "state", "author", "viewerDidAuthor"],
  PullRequest: ["id", "number", "comments", "reviewThreads"],
  IssueCommentConnection: ["nodes", "pageInfo", "totalCount"],
  IssueComment: [
    "id",
    "url",
    "databaseId",
    "fullDatabaseId",
    "body",
    "author",
    "viewerDidAuthor",
    "isMinimized",
    "minimizedReason",
  ],
  PullRequestReviewThreadConnection: ["nodes", "pageInfo", "totalCount"],
  PullRequestReviewThread: ["id", "isResolved", "isOutdated", "path", "line", "comments"],
  PullRequestReviewCommentConnection: ["nodes", "pageInfo", "totalCount"],
  PullRequestReviewComment: [
    "id",
    "url",
    "databaseId",
    "body",
    "author",
    "viewerDidAuthor",
    "isMinimized",
    "minimizedReason",
    "path",
    "line",
  ],
  PageInfo: ["endCursor", "hasNextPage", "hasPreviousPage", "startCursor"],
};
const wholeTypes = [
  "ReportedContentClassifiers",
  "BigInt",
  "URI",
  "IssueState",
  "IssueOrder",
  "IssueOrderField",
  "OrderDirection",
];

const scratch = mkdtempSync(join(tmpdir(), "github-slice-"));
try {
  const rest = unpack(REST, "generated/api.github.com.json");
  writeFileSync("tests/github/rest.json", `${JSON.stringify({ from: rest.from, ...sliceRest(rest.text) }, null, 1)}\n`);
  const graphql = unpack(GRAPHQL, "schema.graphql");
  writeFileSync(
    "tests/github/schema.graphql",
    `# Cut by slice.ts from ${graphql.from}\n\n${sliceGraphql(graphql.text)}\n`,
  );
} finally {
  rmSync(scratch, { recursive: true });
}

/** One file of a package, as published, and where it is from. */
function unpack(name: string, file: string): { readonly text: string; readonly from: string } {
  const archive = execFileSync("npm", ["pack", name, "--silent", "--pack-destination", scratch], {
    encoding: "utf8",
  }).trim();
  const path = join(scratch, archive);
  const integrity = createHash("sha512").update(readFileSync(path)).digest("base64");
  execFileSync("tar", ["-xzf", path, "-C", scratch, `package/${file}`]);
  return {
    text: readFileSync(join(scratch, "package", file), "utf8"),
    from: `npm ${name}, ${file}, sha512-${integrity}`,
  };
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function sliceRest(text: string): { readonly operations: Json; readonly schemas: Json } {
  const whole = JSON.parse(text) as {
    paths: Record<
      string,
      Record<string, { operationId?: string; parameters?: Json; requestBody?: Json; responses?: Json }>
    >;
    components: Record<string, Record<string, Json>>;
  };
  const kept = new Map<string, Json>();
  const missing = new Set(operations);
  const sliced: Record<string, Json> = {};

  /** Resolves references to parameters and responses; keeps references to schemas and notes them. */
  const visit = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(visit);
    if (value === null || typeof value !== "object") return value;
    const { $ref } = value as { readonly $ref?: Json };
    if (typeof $ref === "string") {
      const [, , kind = "", name = ""] = $ref.split("/");
      const target = whole.components[kind]?.[name] ?? null;
      if (kind !== "schemas") return visit(target);
      if (!kept.has(name)) {
        kept.set(name, null);
        kept.set(name, visit(target));
      }
      return { $ref: `#/schemas/${name}` };
    }
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, item]) => isKept(key, item))
        .map(([key, item]) => [key, visit(item)]),
    );
  };

  for (const [path, methods] of Object.entries(whole.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const id = operation.operationId ?? "";
      if (!missing.delete(id)) continue;
      const { parameters = [], requestBody = null, responses = {} } = operation;
      sliced[id] = {
        method: method.toUpperCase(),
        path,
        parameters: visit(parameters),
        body: visit(requestBody),
        responses: visit(responses),
      };
    }
  }
  if (missing.size > 0) throw new Error(`no such operation: ${[...missing].join(", ")}`);
  const inOrder = (entries: Iterable<[string, Json]>): Json =>
    Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { operations: inOrder(Object.entries(sliced)), schemas: inOrder(kept) };
}

/** Prose and examples are left out: they are most of the text and check nothing. */
function isKept(key: string, value: Json): boolean {
  if (["description", "summary", "title", "example"].includes(key)) return typeof value === "object";
  return !["examples", "externalDocs", "headers"].includes(key) && !key.startsWith("x-");
}

/** Keeps the named fields of the named types, without prose and directives. */
function sliceGraphql(text: string): string {
  const kept = new Set([...Object.keys(fields), ...wholeTypes, "Int", "String", "Boolean", "ID"]);
  const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));
  const within = (node: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode): typeof node => ({
    ...node,
    interfaces: (node.interfaces ?? []).filter(({ name }) => kept.has(name.value)),
    fields: (node.fields ?? [])
      .filter(({ name }) => fields[node.name.value]?.includes(name.value))
      .map((field) => ({ ...field, arguments: (field.arguments ?? []).filter(({ type }) => kept.has(named(type))) })),
  });
  return print(
    visit(parse(text, { noLocation: true }), {
      Directive: () => null,
      StringValue: (_, key) => (key === "description" ? null : undefined),
      Document: (node) => ({
        ...node,
        definitions: node.definitions.filter((one) => "name" in one && one.name && kept.has(one.name.value)),
      }),
      ObjectTypeDefinition: within,
      InterfaceTypeDefinition: within,
    }),
  );
}
