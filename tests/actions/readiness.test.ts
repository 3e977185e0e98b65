import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import readinessSchema from "../../schemas/readiness.schema.json" with { type: "json" };
import { loadEngine } from "../../src/actions/engine.ts";
import { initRequirements } from "../../src/actions/readiness-gate/declare.ts";
import { type ReadinessPorts, type ReadinessRequest, judgeDirectory } from "../../src/actions/readiness-gate/run.ts";
import { readEarlier } from "../../src/core/readiness/earlier.ts";
import type { PhaseRun } from "../../src/core/readiness/phase-run.ts";
import { hundredthsText } from "../../src/core/readiness/report.ts";
import { treeDigest } from "../../src/core/readiness/tree-digest.ts";
import { treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { verifySignature } from "../../src/platform/signature.ts";
import { renderPort } from "../../src/platform/syntax/renderer.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { probes } from "../../src/probes/index.gen.ts";
import { renderReadiness } from "../../src/report/readiness/terminal.ts";
import { ruleList } from "../../src/rules/list.gen.ts";
import { readBase } from "../rules/page.ts";

type Texts = Readonly<Record<string, string>>;

const fits = new Ajv2020({ strict: true, allErrors: true }).compile(readinessSchema);
const syntax = syntaxPort();
const renderer = renderPort();
const gpack = readBase("gpack");
const now = "2026-11-21T12:00:00Z";

/** Trees by revision; `undefined` is the directory. */
function ports(trees: ReadonlyMap<string | undefined, Texts>, runs: readonly PhaseRun[] = []): ReadinessPorts {
  return {
    workspace: {
      open: ({ head }) => {
        const files = trees.get(head) ?? {};
        const tree = treeOf(files);
        return Promise.resolve({
          tree,
          subject: { kind: "tree" },
          notChecked: [],
          trusted: (path) =>
            Promise.resolve(files[path] === undefined ? undefined : new TextEncoder().encode(files[path])),
        });
      },
    },
    ruleList,
    engine: loadEngine,
    syntax,
    sha256,
    version: "0.1.0",
    probes: () => Promise.resolve(probes),
    resolve: (_input, revision) => Promise.resolve(revision),
    commit: () => Promise.resolve(undefined),
    runs,
    evidence: [],
    earlier: undefined,
    renderer,
    stopwatch: () => () => false,
    verify: verifySignature,
    state: () => Promise.resolve(undefined),
  };
}

const request: ReadinessRequest = {
  directory: "",
  environment: "production",
  threshold: undefined,
  policy: undefined,
  base: undefined,
  head: undefined,
  now,
};

async function judge(files: Texts, asked: Partial<ReadinessRequest> = {}, runs: readonly PhaseRun[] = []) {
  const gated = await judgeDirectory({ ...request, ...asked }, ports(new Map([[undefined, files]]), runs));
  fits(JSON.parse(gated.json));
  expect(fits.errors ?? []).toEqual([]);
  return gated;
}

/** A run on a tree, in a cleanroom that holds. */
function runOn(files: Texts, phase: string, change: Partial<PhaseRun> = {}): PhaseRun {
  const digest = treeDigest(treeOf(files), "", sha256);
  if (digest.kind !== "digest") throw new Error("a tree without a digest");
  const enforced = "environment descriptors ending processes files network capabilities no-new-privileges".split(" ");
  return {
    phase,
    succeeded: true,
    subject: digest.integrity,
    isolation: { level: "high", backend: "bubblewrap", enforced, notEnforced: [] },
    tier: "recomputed",
    producer: `phase:${phase}`,
    at: "2026-11-21T11:00:00Z",
    ...change,
  };
}

const state = ({ report }: Awaited<ReturnType<typeof judge>>, id: string) =>
  report.requirements.find((requirement) => requirement.id === id);

/** A policy that leaves to production what this machine can show. */
const policy = [
  "[readiness.environments.staging]",
  'blockers = ["manifest-valid", "templates-parse", "tests-ran"]',
  "threshold = 40",
  "coverage = 20",
  "[readiness.environments.production]",
  'blockers = ["manifest-valid", "templates-parse", "tests-ran"]',
  "threshold = 50",
  "coverage = 50",
  "[readiness.environments.strict]",
  'blockers = ["manifest-valid", "templates-parse", "tests-ran"]',
  "coverage = 50",
  '[readiness.requirements."renders"]',
  'category = "important"',
  '[readiness.requirements."scan-clean"]',
  'category = "important"',
  "",
].join("\n");

describe("a gpack", () => {
  test("of which nothing but the bytes is known is not ready, and every missing point is explained", async () => {
    const { report } = await judge(gpack);
    expect(report.verdict).toBe("fail");
    expect(report.gates.map(({ environment, isOpen }) => [environment, isOpen])).toEqual([
      ["dev", true],
      ["staging", false],
      ["production", false],
      ["strict", false],
    ]);
    const lost = report.requirements.reduce((sum, requirement) => sum + requirement.lost, 0);
    expect(hundredthsText(lost + (report.score.points ?? 0) * 100)).toBe("100.00");
    expect(report.path?.steps.map(({ requirement }) => requirement)).toContain("tests-ran");
    for (const { value, next, detail } of report.requirements) {
      expect(detail).not.toBe("");
      if (value < 1_000_000) expect(next).toBeTruthy();
    }
  });

  test("passes where everything that its policy asks for was shown on this very tree", async () => {
    const files = { ...gpack, "registry/policy.toml": policy };
    const runs = [runOn(files, "test"), runOn(files, "render"), runOn(files, "render-twice")];
    const { report } = await judge(files, {}, runs);
    expect(report.sentence).toMatch(/^Ready for production: \d+\/100 \(needs 50\)$/);
    expect(report.verdict).toBe("pass");
    expect(report.path).toBeNull();
    expect(state({ report, json: "", digest: "" }, "tests-ran")?.evidence).toMatchObject({
      tier: "recomputed",
      producer: "phase:test",
    });
  });

  test("is not helped by a run of another tree, and the report says why", async () => {
    const files = { ...gpack, "registry/policy.toml": policy };
    const other = runOn({ ...files, "README.md": "another" }, "test");
    const gated = await judge(files, {}, [other]);
    expect(gated.report.verdict).toBe("fail");
    expect(state(gated, "tests-ran")).toMatchObject({
      state: "unknown",
      refused: [
        { producer: "phase:test", tier: "recomputed", reason: "it speaks of something else than what is judged" },
      ],
    });
  });

  test("with a critical fault scores 59 at most", async () => {
    const gated = await judge({ ...gpack, "gpack.toml": (gpack["gpack.toml"] ?? "").replace('"1.0.0"', '"one"') });
    expect(gated.report.score.points).toBeLessThanOrEqual(59);
    expect(state(gated, "manifest-valid")).toMatchObject({
      state: "failed",
      places: [{ file: "gpack.toml", line: 4 }],
    });
  });

  test("gives the same bytes for the same question", async () => {
    const [one, two] = [await judge(gpack), await judge({ ...gpack })];
    expect(one.json).toBe(two.json);
    expect(one.digest).toBe(sha256(one.json));
  });

  test("is told to a person with what blocks, where points go and the cheapest way", async () => {
    const { report, digest } = await judge(gpack);
    const text = renderReadiness(report, { color: false, digest });
    expect(text).toContain("BLOCKED for production: ");
    expect(text).toContain("dev open > staging closed > production closed > strict closed");
    expect(text).toMatch(/Where \d+\.\d\d points go/);
    expect(text).toMatch(/The cheapest way to production: about \d+ h, to \d+ points/);
    expect(text).toContain(`report sha256:${digest}`);
    expect(text).not.toContain("\u001B");
  });

  test("of hostile names brings no control character to the terminal", async () => {
    const name = "x\\u001b]0;owned\\u0007\\u202e";
    const files = { ...gpack, "gpack.toml": (gpack["gpack.toml"] ?? "").replace('"1.0.0"', `"${name}"`) };
    const { report, digest } = await judge(files);
    expect(renderReadiness(report, { color: false, digest })).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E]/);
  });
});

describe("a hostile gpack", () => {
  test("whose manifest is a link is not believed to be valid: rules that saw nothing found nothing", async () => {
    const tree = treeOf(gpack);
    const linked = {
      ...tree,
      entries: tree.entries.map((entry) => (entry.path === "gpack.toml" ? { ...entry, kind: "link" as const } : entry)),
    };
    const own = ports(new Map());
    const open = () =>
      Promise.resolve({
        tree: linked,
        subject: { kind: "tree" as const },
        notChecked: [],
        trusted: () => Promise.resolve(undefined),
      });
    const gated = await judgeDirectory(request, { ...own, workspace: { open } });
    expect(state(gated, "manifest-valid")).toMatchObject({
      state: "unknown",
      detail: "not all could be judged: the rules saw nothing there",
    });
    expect(gated.report.verdict).toBe("fail");
    expect(gated.report.notes).toEqual([
      expect.stringMatching(/^evidence cannot be bound to the files: gpack\.toml: it is a symbolic link/),
    ]);
  });

  test("that declares hours of which every sum is another one costs no more time than others", async () => {
    const tables = Array.from(
      { length: 40 },
      (_, at) =>
        `[[requirements]]\nid = "r${at}"\nname = "R"\ncategory = "Important"\nstatus = "Placeholder"\neffort_hours = ${2 ** at}\n`,
    );
    const { report } = await judge({ ...gpack, ".ggen/production.toml": tables.join("\n") });
    expect(report.path?.steps.length).toBeGreaterThan(0);
  });

  test("with names of the prototype, and more requirements than anybody has, ends in a report", async () => {
    const names = ["__proto__", "constructor", "toString"].map(
      (id) => `[[requirements]]\nid = "${id}"\nname = "${id}"\ncategory = "Critical"\nstatus = "Complete"\n`,
    );
    const many = Array.from(
      { length: 3000 },
      (_, at) => `[[requirements]]\nid = "r${at}"\nname = "R"\ncategory = "NiceToHave"\nstatus = "Complete"\n`,
    );
    const gated = await judge({ ...gpack, ".ggen/production.toml": [...names, ...many].join("\n") });
    expect(state(gated, "__proto__")).toMatchObject({ state: "unknown", isOnlyClaimed: true });
    expect(gated.report.requirements.length).toBeLessThanOrEqual(1000 + probes.length);
  });
});

describe("declarations", () => {
  test("of the 17 default requirements, with one complete, score 13.33 by ggen's formula and add nothing to ours", async () => {
    const written: Record<string, string> = {};
    initRequirements({ read: () => undefined, write: (path, text) => void (written[path] = text), now: () => now });
    const path = ".ggen/production.toml";
    const declared = (written[path] ?? "").replace('status = "Missing"', 'status = "Complete"');
    const gated = await judge({ ...gpack, [path]: declared });
    expect(gated.report.declared).toEqual({ hundredths: 1333, requirements: 17 });
    expect(state(gated, "auth-basic")).toMatchObject({ state: "unknown", value: 0, isOnlyClaimed: true });
    expect(state(gated, "error-handling")).toMatchObject({ state: "failed", detail: "it is declared as missing" });
    expect(renderReadiness(gated.report, { color: false, digest: "" })).toContain(
      "declared: 13.33 by ggen's own formula",
    );
  });

  test("cannot weaken a requirement that a probe looks for", async () => {
    const declared = [
      "[[requirements]]",
      'id = "manifest-valid"',
      'name = "Whatever"',
      'category = "NiceToHave"',
      'status = "Complete"',
      "",
    ].join("\n");
    const gated = await judge({ ...gpack, ".ggen/production.toml": declared });
    expect(state(gated, "manifest-valid")).toMatchObject({
      name: "The manifest is valid",
      category: "critical",
      weight: 10,
    });
  });
});

describe("the policy", () => {
  const withPolicy = (text: string): Texts => ({ ...gpack, "registry/policy.toml": text });

  test("whose production is weaker than its staging is refused", async () => {
    await expect(judge(withPolicy("[readiness.environments.staging]\nthreshold = 95\n"))).rejects.toThrow(
      "the policy cannot hold: production asks for 90 points and staging for 95",
    );
    await expect(judge(withPolicy("[readiness.environments.production]\nblockers = []\n"))).rejects.toThrow(
      /production lets pass what blocks staging: /,
    );
  });

  test("that names an unknown requirement or environment is refused", async () => {
    await expect(judge(withPolicy('[readiness.environments.strict]\nblockers = ["tests"]\n'))).rejects.toThrow(
      /strict is blocked by "tests", which is no requirement/,
    );
    await expect(judge(withPolicy("[readiness.environments.canary]\nthreshold = 10\n"))).rejects.toThrow(
      /canary is not in the ladder/,
    );
  });

  test("adds an environment of its own between two others", async () => {
    const files = withPolicy(
      '[readiness]\nladder = ["dev", "staging", "canary", "production"]\n[readiness.environments.canary]\nthreshold = 80\ncoverage = 90\nblockers = ["manifest-valid", "templates-parse", "graphs-parse", "files-present", "paths-contained", "renders", "scan-clean", "licence-known"]\n',
    );
    const { report } = await judge(files, { environment: "canary" });
    expect(report).toMatchObject({ environment: "canary", threshold: 80, verdict: "fail" });
  });

  test("waives a blocker until a day, and the score stays the same", async () => {
    const waiver = (expires: string): string =>
      `${policy}[[readiness.waivers]]\nrequirement = "tests-ran"\nenvironment = "production"\nreason = "The tests move to another place"\nowner = "@example/release"\nexpires = ${expires}\n`;
    const before = await judge(withPolicy(policy));
    const after = await judge(withPolicy(waiver("2026-12-01")));
    expect(after.report.score.points).toBe(before.report.score.points);
    const blocker = ({ report }: typeof before) =>
      report.gates[2]?.conditions.find(({ requirement }) => requirement === "tests-ran");
    expect(blocker(before)).toMatchObject({ isMet: false });
    expect(blocker(after)).toMatchObject({ isMet: true, isWaived: true });
    const late = await judge(withPolicy(waiver("2026-11-20")));
    expect(blocker(late)).toMatchObject({ isMet: false });
    expect(late.report.waivers.refused).toMatchObject([{ reason: "it expired on 2026-11-20" }]);
    const far = await judge(withPolicy(waiver("2027-11-20")));
    expect(far.report.waivers.refused).toMatchObject([{ reason: "it expires more than 90 days ahead" }]);
  });

  test("says which phase shows a requirement of its own", async () => {
    const files = withPolicy('[readiness.requirements.load]\nname = "It holds the load"\nphases = ["load-test"]\n');
    expect(state(await judge(files), "load")).toMatchObject({
      state: "unknown",
      next: "`gpack readiness --run load-test` runs it",
    });
    expect(state(await judge(files, {}, [runOn(files, "load-test")]), "load")).toMatchObject({ state: "met" });
  });

  test("allows placeholders where they are meant to be", async () => {
    const todo = { "templates/scaffold.tmpl": "---\nto: a.rs\n---\ntodo!()\n" };
    expect(state(await judge({ ...gpack, ...todo }), "no-placeholders")?.state).toBe("failed");
    const files = { ...withPolicy('[readiness.placeholders]\nallow = ["templates/scaffold.tmpl"]\n'), ...todo };
    expect(state(await judge(files), "no-placeholders")?.state).toBe("met");
  });
});

describe("a request", () => {
  test("for a lower threshold than that of the policy is refused, a higher one counts", async () => {
    await expect(judge(gpack, { threshold: 80 })).rejects.toThrow("production asks for 90 points, so 80 is too low");
    expect((await judge(gpack, { threshold: 99 })).report).toMatchObject({ threshold: 99 });
  });

  test("for an unknown environment names those that there are", async () => {
    await expect(judge(gpack, { environment: "prod" })).rejects.toThrow("allowed is dev, staging, production, strict");
  });

  test("for a directory without gpack or project says what could be meant", async () => {
    await expect(judge(readBase("registry"))).rejects.toThrow(/such as "packages\/io\.example\.farewell"/);
    await expect(judge({ "a.txt": "" })).rejects.toThrow(/holds neither a gpack\.toml nor a make\.toml/);
  });

  test("for a moment that is none is refused", async () => {
    await expect(judge(gpack, { now: "today" })).rejects.toThrow(/"today" is no time/);
  });
});

describe("an earlier report", () => {
  const keyed = {
    ...gpack,
    "registry/policy.toml": `${policy}[readiness.requirements.load]\ncategory = "critical"\nmax_age_days = 30\nphases = ["load-test"]\n`,
  };
  /** A record of this machine: unlike a run of just now it ages. */
  const record = runOn(keyed, "load-test", { tier: "checked", producer: "gpack run", at: "2026-11-01T00:00:00Z" });
  const again = async (files: Texts, earlier: unknown, at: string) => {
    const read = readEarlier(earlier);
    expect(read).toBeDefined();
    const gated = await judgeDirectory(
      { ...request, now: at },
      { ...ports(new Map([[undefined, files]]), [record]), earlier: read },
    );
    fits(JSON.parse(gated.json));
    expect(fits.errors ?? []).toEqual([]);
    return gated.report;
  };

  test("of the same files tells what the world did: here evidence grew too old", async () => {
    const before = await judge(keyed, { now: "2026-11-21T00:00:00Z" }, [record]);
    const after = await again(keyed, JSON.parse(before.json), "2026-12-21T00:00:00Z");
    const lost = ((after.score.points ?? 0) - (before.report.score.points ?? 0)) * 6;
    expect(lost).toBeLessThan(0);
    expect(after.difference).toMatchObject({ base: null, sixths: { change: 0, world: lost, policy: 0 } });
    expect(renderReadiness(after, { color: false, digest: "" })).toMatch(
      /^Since 2026-11-21T00:00:00Z: -\d+ the world, 0 the policy$/m,
    );
  });

  test("by another policy tells what the policy did, and the parts add up exactly", async () => {
    const mild = await judge({ ...gpack, "registry/policy.toml": policy });
    const basis = {
      ...mild.report.basis,
      requirements: mild.report.basis.requirements.filter(({ id }) => id !== "documented"),
    };
    const changed = {
      ...mild.report,
      basis: {
        ...basis,
        requirements: basis.requirements.map((one) => (one.id === "tests-ran" ? { ...one, weight: 100 } : one)),
      },
    };
    const files = { ...gpack, "registry/policy.toml": policy };
    const after = await again(files, JSON.parse(JSON.stringify(changed)), now);
    const { change: part = 0, world = 0, policy: share = 0 } = after.difference?.sixths ?? {};
    expect([part, world]).toEqual([0, 0]);
    expect(share).toBeGreaterThan(0);
  });

  test("cannot help a change: what blocks it is told by the world and the policy of now", async () => {
    const head = { ...gpack, "templates/b.tmpl": "---\nto: b.rs\n---\ntodo!()\n" };
    const { report } = await judge(gpack);
    const forged = {
      ...report,
      basis: {
        ...report.basis,
        requirements: report.basis.requirements.map((one) => ({
          ...one,
          weight: one.id === "no-placeholders" ? 1 : 1000,
        })),
      },
    };
    const trees = new Map<string | undefined, Texts>([
      ["base", gpack],
      ["head", head],
    ]);
    const gated = await judgeDirectory(
      { ...request, base: "base", head: "head" },
      { ...ports(trees), earlier: readEarlier(JSON.parse(JSON.stringify(forged))) },
    );
    expect(gated.report.verdict).toBe("fail");
    const sum = Object.values(gated.report.difference?.sixths ?? {}).reduce((total, part) => total + part, 0);
    expect(Number.isInteger(sum)).toBe(true);
  });

  test.each([
    null,
    {},
    { schema: "https://ggen.dev/schemas/gpack/readiness/v1" },
    { schema: "https://ggen.dev/schemas/gpack/readiness/v1", at: "x", basis: {} },
  ])("that is %j is none", (value) => {
    expect(readEarlier(value)).toBeUndefined();
  });
});

describe("a change", () => {
  const change = (base: Texts, head: Texts, runs: readonly PhaseRun[] = []) =>
    judgeDirectory(
      { ...request, base: "base", head: "head" },
      ports(
        new Map([
          ["base", base],
          ["head", head],
        ]),
        runs,
      ),
    );

  test("is not blocked by what was so before", async () => {
    const { report } = await change(gpack, { ...gpack, "README.md": `${gpack["README.md"]}More.\n` });
    expect(report.verdict).toBe("pass");
    expect(report.sentence).toMatch(/^Not ready for production, and not by this change: /);
    expect(report.difference).toMatchObject({ sixths: { change: 0, world: 0, policy: 0 }, worse: [] });
  });

  test("is blocked by what it made worse, and is told what", async () => {
    const { report, digest } = await change(gpack, { ...gpack, "templates/b.tmpl": "---\nto: b.rs\n---\ntodo!()\n" });
    expect(report.verdict).toBe("fail");
    expect(report.difference?.worse).toEqual(["no-placeholders"]);
    const { change: share = 0 } = report.difference?.sixths ?? {};
    expect(share).toBe(((report.score.points ?? 0) - (report.difference?.before ?? 0)) * 6);
    expect(share).toBeLessThan(0);
    expect(renderReadiness(report, { color: false, digest })).toContain("made worse: no-placeholders");
  });

  test("cannot make up for harm by what only the head was asked for", async () => {
    const head = { ...gpack, "templates/b.tmpl": "---\nto: b.rs\n---\ntodo!()\n" };
    const { report } = await change(gpack, head, [runOn(head, "test"), runOn(head, "render")]);
    expect(report.difference?.sixths.change).toBeLessThan(0);
    expect(report.verdict).toBe("fail");
  });

  test("is judged by the policy of the base, whatever it writes into its own", async () => {
    const head = { ...gpack, "registry/policy.toml": "[readiness.environments.production]\nthreshold = 70\n" };
    const { report } = await change(gpack, head);
    expect(report).toMatchObject({ threshold: 90, policy: null });
  });

  test("that deletes what the project asks of itself still has to meet it", async () => {
    const path = ".ggen/production.toml";
    const declared = '[[requirements]]\nid = "audit"\nname = "Audited"\ncategory = "Critical"\nstatus = "Missing"\n';
    const { report } = await change({ ...gpack, [path]: declared }, gpack);
    expect(report.requirements.find(({ id }) => id === "audit")).toMatchObject({ state: "unknown", value: 0 });
  });

  test("that adds the gpack has nothing to be compared with, and all of it is its own", async () => {
    const { report } = await change({ "README.md": "" }, gpack);
    expect(report).toMatchObject({ verdict: "fail", difference: null });
  });
});
