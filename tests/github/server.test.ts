import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { exhausted, hang, reset, secondaryLimit, serverError, tooManyRequests, truncate } from "./faults.ts";
import { type Stage, everything, openStage } from "./stage.ts";

interface Said {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

async function ask(
  stage: Stage,
  method: string,
  path: string,
  body?: unknown,
  token = stage.token(everything),
): Promise<Said> {
  const response = await fetch(`${stage.github.api}${path}`, {
    method,
    redirect: "manual",
    headers: { authorization: `token ${token}`, "user-agent": "test" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === "" ? {} : JSON.parse(text)) as Said["body"],
  };
}

const annotation = { path: "a", start_line: 1, end_line: 1, annotation_level: "warning", message: "m" };
const output = { title: "t", summary: "s" };
const sarif = (log: unknown): string => gzipSync(JSON.stringify(log)).toString("base64");

describe("a request that GitHub takes is taken", () => {
  const cases: readonly (readonly [string, string, (stage: Stage) => unknown, number])[] = [
    [
      "POST",
      "/repos/owner/registry/check-runs",
      ({ head }) => ({ name: "n", head_sha: head, status: "completed", conclusion: "success", output }),
      201,
    ],
    [
      "POST",
      "/repos/owner/registry/check-runs",
      ({ head }) => ({ name: "n", head_sha: head, output: { ...output, annotations: [annotation] } }),
      201,
    ],
    ["POST", "/repos/owner/registry/issues/7/comments", () => ({ body: "x".repeat(65_536) }), 201],
    ["GET", "/repos/owner/registry/issues/7/comments?per_page=100", () => undefined, 200],
    ["GET", "/repos/owner/registry/pulls/7", () => undefined, 200],
    ["GET", "/repos/owner/registry/pulls?state=open&head=owner:feature", () => undefined, 200],
    ["GET", "/repos/owner/registry/pulls/7/files?per_page=100", () => undefined, 200],
    ["GET", "/repos/owner/registry/commits/main/check-runs?check_name=n&filter=all", () => undefined, 200],
    ["GET", "/repos/owner/registry/commits/feature/pulls", () => undefined, 200],
    ["GET", "/repos/owner/registry/commits/feature", () => undefined, 200],
    ["GET", "/repos/owner/registry/compare/main...feature", () => undefined, 200],
    ["GET", "/repos/owner/registry", () => undefined, 200],
    ["GET", "/repos/owner/registry/git/ref/pull/7/head", () => undefined, 200],
    ["GET", "/repos/owner/registry/pulls/7/reviews", () => undefined, 200],
    ["GET", "/repos/owner/registry/pulls/7/comments", () => undefined, 200],
    ["GET", "/repos/owner/registry/collaborators/somebody/permission", () => undefined, 200],
    ["GET", "/rate_limit", () => undefined, 200],
    [
      "POST",
      "/repos/owner/registry/code-scanning/sarifs",
      ({ head }) => ({ commit_sha: head, ref: "refs/pull/7/head", sarif: sarif({ runs: [] }) }),
      202,
    ],
  ];
  test.each(cases)("%s %s", async (method, path, body, status) => {
    await using stage = await openStage();
    const said = await ask(stage, method, path, body(stage));
    expect(said.body["message"]).toBeUndefined();
    expect(said.status).toBe(status);
    expect(stage.github.objections).toEqual([]);
  });
});

describe("a request that GitHub refuses is refused in its words", () => {
  const check =
    (more: unknown) =>
    ({ head }: Stage): unknown => ({ name: "n", head_sha: head, ...(more as object) });
  const many = Array.from({ length: 143 }, () => annotation);
  const cases: readonly (readonly [string, string, string, (stage: Stage) => unknown, number, string])[] = [
    [
      "51 annotations",
      "POST",
      "/repos/owner/registry/check-runs",
      check({ output: { ...output, annotations: many } }),
      422,
      "Invalid request.\n\nNo more than 50 items are allowed; 143 were supplied.",
    ],
    [
      "a long summary",
      "POST",
      "/repos/owner/registry/check-runs",
      check({ output: { title: "t", summary: "x".repeat(70_000) } }),
      422,
      "Only 65535 characters are allowed; 70000 were supplied.",
    ],
    [
      "columns over lines",
      "POST",
      "/repos/owner/registry/check-runs",
      check({ output: { ...output, annotations: [{ ...annotation, end_line: 2, start_column: 1 }] } }),
      422,
      "Validation Failed",
    ],
    [
      "a long title",
      "POST",
      "/repos/owner/registry/check-runs",
      check({ output: { ...output, annotations: [{ ...annotation, title: "x".repeat(256) }] } }),
      422,
      "Validation Failed",
    ],
    [
      "completed without a conclusion",
      "POST",
      "/repos/owner/registry/check-runs",
      check({ status: "completed" }),
      422,
      "conclusion",
    ],
    [
      "a commit that does not exist",
      "POST",
      "/repos/owner/registry/check-runs",
      () => ({ name: "n", head_sha: "0".repeat(40) }),
      422,
      "Validation Failed",
    ],
    [
      "a key that is not described",
      "POST",
      "/repos/owner/registry/check-runs",
      check({ colour: "red" }),
      422,
      "Invalid request",
    ],
    [
      "a long comment",
      "POST",
      "/repos/owner/registry/issues/7/comments",
      () => ({ body: "x".repeat(65_537) }),
      422,
      "Validation Failed",
    ],
    ["a comment elsewhere", "POST", "/repos/owner/registry/issues/8/comments", () => ({ body: "x" }), 404, "Not Found"],
    ["an unknown query", "GET", "/repos/owner/registry/pulls?colour=red", () => undefined, 422, "Invalid request"],
    ["an unknown repository", "GET", "/repos/owner/nothing", () => undefined, 404, "Not Found"],
    ["an unknown operation", "GET", "/nothing", () => undefined, 404, "Not Found"],
    [
      "a line outside the diff",
      "POST",
      "/repos/owner/registry/pulls/7/reviews",
      () => ({
        event: "COMMENT",
        body: "b",
        comments: [{ path: "packages/io.example.greeting/gpack.toml", line: 900, body: "b" }],
      }),
      422,
      "Unprocessable Entity",
    ],
    [
      "SARIF that is not gzip",
      "POST",
      "/repos/owner/registry/code-scanning/sarifs",
      ({ head }) => ({ commit_sha: head, ref: "refs/pull/7/head", sarif: "e30=" }),
      400,
      "gzip",
    ],
  ];
  test.each(cases)("%s", async (_, method, path, body, status, message) => {
    await using stage = await openStage();
    const said = await ask(stage, method, path, body(stage));
    expect(said.status).toBe(status);
    expect(said.body["message"]).toContain(message);
  });
});

describe("a token does what its permissions allow", () => {
  test("without checks: write a check run is forbidden, and the header says what is needed", async () => {
    await using stage = await openStage();
    const said = await ask(
      stage,
      "POST",
      "/repos/owner/registry/check-runs",
      { name: "n", head_sha: stage.head },
      stage.token({ contents: "read" }),
    );
    expect(said.status).toBe(403);
    expect(said.body["message"]).toBe("Resource not accessible by integration");
    expect(said.headers.get("x-accepted-github-permissions")).toBe("checks=write");
  });

  test("an unknown token is no credential", async () => {
    await using stage = await openStage();
    expect((await ask(stage, "GET", "/repos/owner/registry", undefined, "unknown")).status).toBe(401);
  });

  test("a check run is changed by the app that made it only, and never when it is of a job", async () => {
    await using stage = await openStage();
    const { body } = await ask(stage, "POST", "/repos/owner/registry/check-runs", { name: "n", head_sha: stage.head });
    stage.github.world.tokens.set("other", {
      login: "other[bot]",
      app: { id: 1, slug: "other" },
      permissions: everything,
    });
    const said = await ask(
      stage,
      "PATCH",
      `/repos/owner/registry/check-runs/${String(body["id"])}`,
      { status: "queued" },
      "other",
    );
    expect(said.body["message"]).toBe(
      "Invalid app_id `15368` - check run can only be modified by the GitHub App that created it.",
    );
  });
});

test("annotations are appended by an update, and listed in pages", async () => {
  await using stage = await openStage();
  const some = { ...output, annotations: Array.from({ length: 50 }, () => annotation) };
  const { body } = await ask(stage, "POST", "/repos/owner/registry/check-runs", {
    name: "n",
    head_sha: stage.head,
    output: some,
  });
  const path = `/repos/owner/registry/check-runs/${String(body["id"])}`;
  const after = await ask(stage, "PATCH", path, { output: some });
  expect(after.body["output"]).toMatchObject({ annotations_count: 100 });
  const first = await ask(stage, "GET", `${path}/annotations?per_page=60`);
  expect(first.body).toHaveLength(60);
  expect(first.headers.get("link")).toContain("page=2");
  expect(first.headers.get("link")).toContain('rel="next"');
});

test("the commits of a fork are known by the fork, not by the repository it asks to pull", async () => {
  await using stage = await openStage({ isFork: true });
  const route = `commits/${stage.head}/pulls`;
  expect((await ask(stage, "GET", `/repos/owner/registry/${route}`)).body).toEqual([]);
  expect((await ask(stage, "GET", `/repos/contributor/registry/${route}`)).body).toMatchObject([{ number: 7 }]);
});

test("the head of a pull request is what git says", async () => {
  await using stage = await openStage();
  const next = stage.push({ "a.txt": "a" });
  expect((await ask(stage, "GET", "/repos/owner/registry/pulls/7")).body).toMatchObject({ head: { sha: next } });
});

test("GraphQL is GitHub's: an unknown field is refused, and who wrote a comment is told", async () => {
  await using stage = await openStage();
  await ask(stage, "POST", "/repos/owner/registry/issues/7/comments", { body: "b" });
  const query = (fields: string) => ({
    query: `query Q { repository(owner: "owner", name: "registry") { pullRequest(number: 7) { comments(first: 10) { nodes { ${fields} } } } } }`,
  });
  const good = await ask(stage, "POST", "/graphql", query("id body viewerDidAuthor isMinimized"));
  expect(JSON.stringify(good.body)).toContain('"viewerDidAuthor":true');
  await ask(stage, "POST", "/graphql", query("colour"));
  expect(stage.github.objections).toEqual([expect.stringContaining('Cannot query field "colour"')]);
});

test("an enterprise server answers below its own paths", async () => {
  await using stage = await openStage({ layout: "enterprise" });
  expect(stage.github.api).toMatch(/\/api\/v3$/);
  expect((await ask(stage, "GET", "/repos/owner/registry")).status).toBe(200);
});

describe("a fault meets the request that it waits for", () => {
  const path = "/repos/owner/registry/issues/7/comments";
  test.each([
    ["429", tooManyRequests(2), 429, { "retry-after": "2" }],
    ["the secondary limit", secondaryLimit(), 403, {}],
    ["an exhausted quota", exhausted(99), 403, { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "99" }],
    ["500", serverError(500, false), 500, {}],
  ] as const)("%s", async (_, fault, status, headers) => {
    await using stage = await openStage();
    stage.github.faults.add("issues/create-comment", fault);
    const said = await ask(stage, "POST", path, { body: "b" });
    expect(said.status).toBe(status);
    for (const [name, value] of Object.entries(headers)) expect(said.headers.get(name)).toBe(value);
    expect(stage.registry.comments).toHaveLength(0);
    expect((await ask(stage, "POST", path, { body: "b" })).status).toBe(201);
  });

  test.each([
    ["a reset", reset(true), 1],
    ["a reset before it arrived", reset(false), 0],
    ["a truncated answer", truncate(true), 1],
  ] as const)("%s leaves what it left", async (_, fault, left) => {
    await using stage = await openStage();
    stage.github.faults.add("issues/create-comment", fault);
    await expect(ask(stage, "POST", path, { body: "b" })).rejects.toThrow(/fetch failed|terminated|socket/);
    expect(stage.registry.comments).toHaveLength(left);
  });

  test("a request that hangs gets no answer", async () => {
    await using stage = await openStage();
    stage.github.faults.add("issues/create-comment", hang(true));
    const signal = AbortSignal.timeout(50);
    const headers = { authorization: `token ${stage.token(everything)}`, "user-agent": "test" };
    await expect(
      fetch(`${stage.github.api}${path}`, { method: "POST", body: '{"body":"b"}', headers, signal }),
    ).rejects.toThrow("timeout");
    expect(stage.github.faults.left).toBe(0);
  });
});
