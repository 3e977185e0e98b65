import { afterAll, describe, expect, test } from "vitest";
import { takeReport } from "../../src/actions/publish-report/run.ts";
import { type Report, createReport, reportJson } from "../../src/core/report.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { finding } from "../report/report-fixture.ts";
import { zipOf } from "../zip-fixture.ts";
import { clientOf, patience } from "./client.ts";
import { findings, reportOn } from "./delivery-fixture.ts";
import { everyFault, reset } from "./faults.ts";
import { EVIDENCE_WORKFLOW, type Forged, leaveRun } from "./publish-report-stage.ts";
import { type Stage, everything, layGround, openStage, openStageOn } from "./stage.ts";
import { addRepository } from "./world.ts";

async function take(stage: Stage, forged: Forged) {
  const request = leaveRun(stage, forged);
  const source = await clientOf(stage, stage.token(everything)).github;
  const taken = await takeReport(request, { source, sha256 });
  expect(stage.github.objections).toEqual([]);
  return taken;
}

describe("an honest report is taken", () => {
  test.each([
    ["of a fork", { isFork: true }],
    ["of a branch of the same repository", {}],
    ["of an enterprise server", { isFork: true, layout: "enterprise" }],
  ] as const)("%s", async (_, staged) => {
    await using stage = await openStage(staged);
    const taken = await take(stage, { request: { workflows: [EVIDENCE_WORKFLOW] } });
    expect(taken).toMatchObject({ kind: "taken", pull: { number: 7, head: stage.head } });
    expect("digest" in taken && taken.digest).toBe(sha256(reportJson(reportOn(stage, findings(2)))));
  });

  test("that was made before the base moved on", async () => {
    await using stage = await openStage({ isFork: true });
    const taken = await take(stage, {
      meanwhile({ git }) {
        git.commit({ "later.txt": "later" });
      },
    });
    expect(taken.kind).toBe("taken");
  });

  test("from the newest attempt of the run", async () => {
    await using stage = await openStage({ isFork: true });
    stage.registry.artifacts.push({ id: 59, run: 50, name: "gpack-report", zip: zipOf([]), isExpired: false });
    expect((await take(stage, {})).kind).toBe("taken");
  });

  test("with waived findings and gaps", async () => {
    await using stage = await openStage({ isFork: true });
    const taken = await take(stage, {
      report: (report) => ({ ...withGap(report) }),
    });
    expect(taken).toMatchObject({ kind: "taken", report: { verdict: "incomplete" } });
  });
});

function withGap(report: Report): Report {
  const { tool, ...parts } = report;
  const coverage = { ...report.coverage, gaps: [{ file: "a", reason: "too large" }] };
  return createReport({ ...parts, version: tool.version, findings: [], packs: [], coverage });
}

/** A report with another value at a path, as bytes that gpack could have written. */
function changed(change: (report: Record<string, unknown>) => void): Forged {
  return {
    text(text) {
      const value = JSON.parse(text) as Record<string, unknown>;
      change(value);
      return `${JSON.stringify(value, null, 2)}\n`;
    },
  };
}

const OTHER = "f".repeat(40);
const at = (file: string) => ({ file, line: 1, column: 1, endLine: 1, endColumn: 2 });
const withFinding = (part: Parameters<typeof finding>[0]): Forged => ({
  report: (report, stage) => reportOn(stage, [...report.findings, finding(part)]),
});

/** Every way to forge that is known, and the sentence that refuses it. */
const forgeries: Readonly<Record<string, readonly [Forged, string]>> = {
  "a run of push": [{ run: { event: "push" } }, "The run was started by push"],
  "a run of pull_request_target": [
    { run: { event: "pull_request_target" } },
    "The run was started by pull_request_target",
  ],
  "a run of another workflow": [
    { run: { path: ".github/workflows/evil.yml" }, request: { workflows: [EVIDENCE_WORKFLOW] } },
    "The run is of the workflow .github/workflows/evil.yml",
  ],
  "a run of another repository": [
    { request: { repository: "owner/other" } },
    "The run belongs to the repository owner/registry",
  ],
  "a large artifact": [{ zip: new Uint8Array(9 * 1024 * 1024) }, "are read at most"],
  "no archive": [{ zip: new TextEncoder().encode("no archive") }, "no zip archive"],
  "an empty archive": [{ files: () => [] }, "it has no report.json"],
  "one more file": [
    {
      files: (content) => [
        { name: "report.json", content },
        { name: "pr-number.txt", content: "1" },
      ],
    },
    "it has 2 files",
  ],
  "another file alone": [
    { files: (content) => [{ name: "other.json", content }] },
    'do not belong there: "other.json"',
  ],
  "a file of the name in a directory": [
    { files: (content) => [{ name: "a/report.json", content }] },
    "do not belong there",
  ],
  "a path that leads out": [
    { files: (content) => [{ name: "../report.json", content }] },
    "no zip archive that can be read",
  ],
  "an absolute path": [{ files: (content) => [{ name: "/report.json", content }] }, "no zip archive that can be read"],
  "a path of Windows": [
    { files: (content) => [{ name: "..\\report.json", content }] },
    "no zip archive that can be read",
  ],
  "the file twice": [
    {
      files: (content) => [
        { name: "report.json", content },
        { name: "report.json", content },
      ],
    },
    "it has 2 files",
  ],
  "a symbolic link": [
    { files: () => [{ name: "report.json", content: "/etc/passwd", mode: 0o120777 }] },
    "no regular file",
  ],
  "a directory": [{ files: () => [{ name: "report.json/", content: "" }] }, "do not belong there"],
  "an encrypted file": [{ files: (content) => [{ name: "report.json", content, flags: 1 }] }, "no regular file"],
  "an archive bomb": [
    { files: () => [{ name: "report.json", content: new Uint8Array(64 * 1024 * 1024) }] },
    "inflates to more than",
  ],
  "a bomb that hides its size": [
    { files: () => [{ name: "report.json", content: new Uint8Array(64 * 1024 * 1024), claimed: 10 }] },
    "no zip archive that can be read",
  ],
  "no JSON": [{ text: () => "report" }, "no JSON"],
  "no UTF-8": [{ files: () => [{ name: "report.json", content: Uint8Array.of(0xff, 0xfe) }] }, "no JSON"],
  "JSON of something else": [{ text: () => "{}\n" }, "is no report"],
  null: [{ text: () => "null\n" }, "is no report"],
  "millions of findings that are none": [
    changed((report) => (report["findings"] = Array.from({ length: 2_000_000 }, () => 1))),
    "is no report",
  ],
  "a value in a hundred thousand brackets": [
    { text: () => `${"[".repeat(100_000)}${"]".repeat(100_000)}\n` },
    "report.json is no",
  ],
  "one more key": [changed((report) => (report["pullRequest"] = 1)), "is no report"],
  "another version of the form": [changed((report) => (report["schema"] = "v0")), "is no report"],
  "a verdict that does not exist": [changed((report) => (report["verdict"] = "excellent")), "is no report"],
  "a key that stands twice": [
    { text: (text) => text.replace("{\n", '{\n  "verdict": "pass",\n') },
    "is not written as gpack writes it",
  ],
  "other bytes of the same value": [
    { text: (text) => JSON.stringify(JSON.parse(text)) },
    "is not written as gpack writes it",
  ],
  __proto__: [
    { text: (text) => text.replace('"truncated": {}', '"truncated": {\n      "__proto__": 1\n    }') },
    "is not",
  ],
  "a pass with findings that block": [changed((report) => (report["verdict"] = "pass")), "its verdict is not what"],
  "counts that are wrong": [
    changed((report) => (report["counts"] = { error: 0, warning: 0, note: 0, waived: 0, existing: 0 })),
    "its counts are not",
  ],
  "nothing that blocks": [changed((report) => (report["blockers"] = [])), "what blocks does not fit"],
  "findings out of order": [
    changed((report) => (report["findings"] = (report["findings"] as unknown[]).toReversed())),
    "out of order",
  ],
  "a report of a tree": [changed((report) => (report["subject"] = { kind: "tree" })), "of a whole tree"],
  "the report of another head": [
    changed((report) => (report["subject"] = { ...(report["subject"] as object), head: OTHER })),
    `The report is of ${OTHER}`,
  ],
  "a branch instead of a commit": [
    changed((report) => (report["subject"] = { ...(report["subject"] as object), base: "main" })),
    "commits in full",
  ],
  "a base that does not exist": [
    changed((report) => (report["subject"] = { ...(report["subject"] as object), base: OTHER })),
    "no commit of the branch",
  ],
  "the head as its own base": [
    { report: (report, { head }) => ({ ...report, subject: { kind: "change", base: head, head } }) },
    "no commit of the branch",
  ],
  "a rule that is a link": [withFinding({ rule: "a/../../../evil" }), "no name of a rule"],
  "a path that leads to another page": [
    withFinding({ at: at("../../../../evil/evil") }),
    "leads out of the repository",
  ],
  "a path of a second place that leads out": [
    withFinding({ related: [{ message: "m", at: at("/etc/passwd") }] }),
    "leads out of the repository",
  ],
  "a very long text": [withFinding({ message: "x".repeat(30_000) }), "more than 20000 characters"],
};

/** What may happen to anyone, and is no forgery. */
const lateness: Readonly<Record<string, readonly [Forged, string]>> = {
  "an artifact of another run": [{ artifact: { run: 51 } }, "has no artifact"],
  "another artifact": [{ artifact: { name: "other" } }, "has no artifact"],
  "an expired artifact": [{ artifact: { isExpired: true } }, "has expired"],
  "a run that goes on": [{ run: { status: "in_progress", conclusion: null } }, "has not ended"],
  "a head that moved on": [{ meanwhile: (stage) => void stage.push({ "a.txt": "a" }) }, "as its head now"],
  "a pull request that was closed": [{ meanwhile: ({ pull }) => void (pull.state = "closed") }, "as its head now"],
};

describe("a forged report is refused", () => {
  test.each(Object.keys(forgeries))("%s", async (name) => {
    const [forged, sentence] = forgeries[name] ?? [{}, ""];
    await using stage = await openStage({ isFork: true });
    const taken = await take(stage, forged);
    expect(taken).toMatchObject({ kind: "refused", sentence: expect.stringContaining(sentence) });
    expect(stage.registry.checkRuns).toEqual([]);
    expect(stage.registry.comments).toEqual([]);
  });
});

describe("a report that comes late is left alone", () => {
  test.each(Object.keys(lateness))("%s", async (name) => {
    const [forged, sentence] = lateness[name] ?? [{}, ""];
    await using stage = await openStage({ isFork: true });
    expect(await take(stage, forged)).toMatchObject({ kind: "late", sentence: expect.stringContaining(sentence) });
  });
});

test("a report never reaches the pull request of somebody else with the same branch name", async () => {
  await using stage = await openStage({ isFork: true });
  const { registry, github, git } = stage;
  const other = addRepository(github.world, "stranger/registry", registry.store);
  git.git("update-ref", "refs/pull/8/head", stage.base);
  registry.pulls.push({
    number: 8,
    base: "main",
    headRepository: other,
    headBranch: "feature",
    author: "stranger",
    state: "open",
  });
  expect(await take(stage, {})).toMatchObject({ kind: "taken", pull: { number: 7 } });
});

describe("GitHub may fail at every question", () => {
  const ground = layGround();
  afterAll(() => ground.git[Symbol.dispose]());

  test.each(Object.keys(everyFault))("%s", async (kind) => {
    const questions = [
      "actions/get-workflow-run",
      "actions/list-workflow-run-artifacts",
      "actions/download-artifact",
      "storage/download",
      "pulls/list",
    ];
    for (const question of questions) {
      // The storage is not GitHub's own, and has no such quota.
      if (question.startsWith("storage") && /limit|quota/.test(kind)) continue;
      await using stage = await openStageOn(ground, { isFork: true });
      const request = leaveRun(stage, {});
      stage.github.faults.add(question, everyFault[kind]?.() ?? reset(false));
      const answer = kind.startsWith("no answer") ? 200 : 5000;
      const { github, pauses } = clientOf(stage, stage.token(everything), { patience: { ...patience, answer } });
      const taken = await takeReport(request, { source: await github, sha256 });
      expect(taken, `${kind} at ${question}`).toMatchObject({ kind: "taken", pull: { number: 7 } });
      expect(stage.github.faults.left).toBe(0);
      expect(pauses.length).toBeGreaterThan(0);
    }
  });
});
