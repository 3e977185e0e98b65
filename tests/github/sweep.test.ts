import { describe, expect, test } from "vitest";
import { keepSweepIssues } from "../../src/actions/publish-sweep/issues.ts";
import { type Sweep, takeSweep } from "../../src/actions/publish-sweep/run.ts";
import { runRules } from "../../src/core/engine.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { type Report, createReport, reportJson } from "../../src/core/report.ts";
import { shardTree } from "../../src/core/sweep/shard.ts";
import { treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { issueMarker } from "../../src/report/sweep-issue.ts";
import { securityRules } from "../../src/rules/security.gen.ts";
import { zipOf } from "../zip-fixture.ts";
import { clientOf } from "./client.ts";
import { reset } from "./faults.ts";
import { type Stage, openStage } from "./stage.ts";

const syntax = syntaxPort();
const RUN = 77;
const rights = { contents: "read", actions: "read", issues: "write" } as const;

/** A registry in which some gpacks write outside. */
function files(faulty: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    ["a", "b", "c"].flatMap((name): [string, string][] => [
      [
        `packages/io.example.${name}/gpack.toml`,
        `[gpack]\nid = "io.example.${name}"\nname = "P"\nversion = "1.0.0"\ndescription = "A gpack"\nlicense = "MIT"\nggen_compat = "*"\n`,
      ],
      [
        `packages/io.example.${name}/templates/x.tmpl`,
        `---\nto: ${faulty.includes(name) ? "../" : ""}a.txt\n---\nHello @octocat\n`,
      ],
    ]),
  );
}

function reportOf(faulty: readonly string[], index: number, count: number): Report {
  const tree = shardTree(treeOf(files(faulty)), { index, count }, sha256);
  const outcome = runRules({ tree, rules: securityRules, policy: defaultPolicy, syntax, sha256 });
  return createReport({
    version: "1.0.0",
    ruleSet: "a",
    policy: null,
    subject: { kind: "tree" },
    failOn: "error",
    ...outcome,
  });
}

/** Leaves the reports of the parts as artifacts of the run. */
function leave(stage: Stage, reports: readonly (string | undefined)[]): void {
  stage.registry.artifacts.length = 0;
  for (const [at, text] of reports.entries()) {
    if (text === undefined) continue;
    const zip = zipOf([{ name: "report.json", content: text }]);
    stage.registry.artifacts.push({ id: 500 + at, run: RUN, name: `gpack-sweep-${at + 1}`, zip, isExpired: false });
  }
}

interface Told {
  readonly sweep: Sweep;
  readonly outputs: Record<string, string>;
  readonly failed: readonly string[];
  readonly warned: readonly string[];
}

async function publish(stage: Stage, token: string, wish: "auto" | "true" | "false" = "auto"): Promise<Told> {
  const github = await clientOf(stage, token).github;
  const dependents = new Map([
    ["io.example.a", ["io.example.b"]],
    ["io.example.b", ["io.example.c"]],
  ]);
  const sweep = await takeSweep(
    { run: RUN, artifact: "gpack-sweep-", count: 2 },
    { source: github, tree: treeOf(files([])), dependents },
  );
  const outputs: Record<string, string> = {};
  const failed: string[] = [];
  const warned: string[] = [];
  await keepSweepIssues(sweep, { issues: wish, label: "gpack-security" }, github, {
    output: (name, value) => void (outputs[name] = value),
    info: () => {},
    warn: (text) => void warned.push(text),
    fail: (text) => void failed.push(text),
  });
  return { sweep, outputs, failed, warned };
}

const both = (faulty: readonly string[]): readonly string[] =>
  [1, 2].map((index) => reportJson(reportOf(faulty, index, 2)));

/** A stage whose run is there, as GitHub has the run that is under way. */
async function staged(): Promise<Stage> {
  const stage = await openStage();
  const { registry, base } = stage;
  registry.runs.push({
    id: RUN,
    name: "sweep",
    path: ".github/workflows/sweep.yml",
    event: "schedule",
    headSha: base,
    headBranch: "main",
    headRepository: registry,
    status: "in_progress",
    conclusion: null,
  });
  return stage;
}

describe("a sweep", () => {
  test("opens one issue for each gpack in which something blocks, with whom it reaches", async () => {
    await using stage = await staged();
    leave(stage, both(["a", "c"]));
    const { sweep, outputs } = await publish(stage, stage.token(rights));
    expect(sweep.report?.verdict).toBe("fail");
    expect(sweep.affected.map(({ name }) => name)).toEqual(["io.example.a", "io.example.c"]);
    expect(stage.registry.issues.map(({ title, labels }) => [title, labels])).toEqual([
      ["Security of io.example.a: 1 finding", ["gpack-security"]],
      ["Security of io.example.c: 1 finding", ["gpack-security"]],
    ]);
    const body = stage.registry.issues[0]?.body ?? "";
    expect(body).toContain("security/path-escape");
    expect(body).toContain("1 gpack of the index needs it: `io.example.b`. Through them 1 other: `io.example.c`.");
    expect(JSON.parse(outputs["opened-issues"] ?? "")).toHaveLength(2);
    expect(stage.github.objections).toEqual([]);
  });

  test("writes an issue again only when it says something else, closes it when all is well, and opens it again", async () => {
    await using stage = await staged();
    const token = stage.token(rights);
    leave(stage, both(["a"]));
    await publish(stage, token);
    await publish(stage, token);
    expect(stage.registry.issues).toMatchObject([{ edits: 0, state: "open" }]);
    leave(stage, both([]));
    expect((await publish(stage, token)).outputs["closed-issues"]).toContain("/issues/");
    expect(stage.registry.issues).toMatchObject([{ edits: 1, state: "closed" }]);
    expect(stage.registry.issues[0]?.body).toContain("finds nothing here any more");
    await publish(stage, token);
    expect(stage.registry.issues).toMatchObject([{ edits: 1 }]);
    leave(stage, both(["a"]));
    await publish(stage, token);
    expect(stage.registry.issues).toMatchObject([{ edits: 2, state: "open" }]);
    expect(stage.github.objections).toEqual([]);
  });

  test("closes nothing where a part gave no report, and is incomplete", async () => {
    await using stage = await staged();
    const token = stage.token(rights);
    leave(stage, both(["a", "b", "c"]));
    await publish(stage, token);
    const clean = both([]);
    leave(stage, [clean[0], undefined]);
    const { sweep } = await publish(stage, token);
    expect(sweep.report?.verdict).toBe("incomplete");
    expect(stage.registry.issues.map(({ state }) => state)).toEqual(["open", "open", "open"]);
  });

  test("touches no issue that somebody else wrote, whatever stands in it", async () => {
    await using stage = await staged();
    const body = `${issueMarker("io.example.a")}\nHa`;
    stage.registry.issues.push({
      number: 1,
      author: "contributor",
      labels: ["gpack-security"],
      title: "Mine",
      body,
      state: "open",
      edits: 0,
    });
    leave(stage, both(["a"]));
    await publish(stage, stage.token(rights));
    leave(stage, both([]));
    await publish(stage, stage.token(rights));
    expect(stage.registry.issues).toMatchObject([{ title: "Mine", edits: 0, state: "open" }, { state: "closed" }]);
  });

  test("opens an issue once, though the answer to it is lost", async () => {
    await using stage = await staged();
    leave(stage, both(["a"]));
    stage.github.faults.add("issues/create", reset(true));
    await publish(stage, stage.token(rights));
    expect(stage.registry.issues).toHaveLength(1);
  });

  test.each([
    ["not JSON", (text: string) => text.slice(1)],
    ["another verdict than its findings", (text: string) => text.replace('"verdict": "fail"', '"verdict": "pass"')],
    [
      "a path that leads out",
      (text: string) => text.replaceAll("packages/io.example.a/templates/x.tmpl", "../../x.tmpl"),
    ],
  ])("takes no report with %s", async (_, harm) => {
    await using stage = await staged();
    const texts = both(["a"]);
    const harmed = texts.map((text) => (text.includes('"verdict": "fail"') ? harm(text) : text));
    leave(stage, harmed);
    const { sweep } = await publish(stage, stage.token(rights));
    expect(sweep.refused).toHaveLength(1);
    expect(sweep.report?.verdict).toBe("incomplete");
  });

  test("without the right to write issues says so, and fails only where they were asked for by name", async () => {
    await using stage = await staged();
    leave(stage, both(["a"]));
    const token = stage.token({ contents: "read", actions: "read" });
    const auto = await publish(stage, token);
    expect(auto.warned.join()).toContain("could not be kept");
    expect(auto.failed).toEqual([]);
    expect((await publish(stage, token, "true")).failed.join()).toContain("the token lacks");
    expect((await publish(stage, token, "false")).warned).toEqual([]);
  });
});

test("what a gpack calls itself is text in an issue, and ends no comment", () => {
  const names = ["-->", "a --> b", "@octocat", "a\nb", "`x`", "<img>"];
  for (const name of names) {
    const marker = issueMarker(name);
    expect(marker.match(/-->/g)).toHaveLength(1);
    expect(marker).not.toContain("\n");
    expect(marker).not.toContain("@");
  }
  expect(new Set(names.map(issueMarker)).size).toBe(names.length);
});
