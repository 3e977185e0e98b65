import { join } from "node:path";
import { expect, test } from "vitest";
import { loadEngine } from "../../src/actions/engine.ts";
import { type PeoplePort, peopleAsked } from "../../src/actions/validate-gpack/people.ts";
import { validate } from "../../src/actions/validate-gpack/run.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { workspaceAt } from "../../src/platform/workspace/workspace.ts";
import { findingLine } from "../../src/report/line.ts";
import { ruleList } from "../../src/rules/list.gen.ts";
import { repository } from "../git-fixture.ts";
import { registryFiles } from "../registry-fixture.ts";

type Files = Record<string, string | undefined>;

const INDEX = "registry/index.json";
const POLICY = "registry/policy.toml";
const README = "packages/io.example.greeting/README.md";
const other = `${registryFiles()[README] ?? ""}\nMore of it.\n`;
const unlisted = { "packages/io.example.greeting/gpack.toml": undefined };

/** The registry with owners in its index. */
function owned(owners: unknown): Record<string, string> {
  const files = registryFiles();
  const index = JSON.parse(files[INDEX] ?? "") as { packs: Record<string, Record<string, unknown>> };
  Object.assign(index.packs["io.example.greeting"] ?? {}, { owners });
  return { ...files, [INDEX]: `${JSON.stringify(index, null, 2)}\n` };
}

interface Asked {
  /** The author, and who approved the change. */
  readonly people?: readonly string[];
  readonly teams?: readonly string[];
  readonly port?: PeoplePort;
  /** The directory of the repository that is judged. */
  readonly path?: string;
}

async function judge(
  before: Files,
  after: Files,
  { people: [author, ...approvers] = [], teams = [], port, path = "." }: Asked,
) {
  using fixture = repository();
  const base = fixture.commit(before);
  const head = fixture.commit(after);
  const { report } = await validate(
    {
      base,
      head,
      packages: [],
      indexes: [],
      failOn: undefined,
      rules: ["ownership/*"],
      policy: undefined,
      people: peopleAsked(author, approvers, teams),
      fix: "none",
      isDryRun: false,
    },
    {
      workspace: workspaceAt(join(fixture.path, path)),
      ruleList,
      engine: loadEngine,
      syntax: syntaxPort(),
      sha256,
      version: "0",
      ...(port ? { people: port } : {}),
    },
  );
  return { ...report, lines: report.findings.map(findingLine) };
}

test("a stranger's change of a package says who unblocks it and how", async () => {
  const { verdict, blockers, people } = await judge(owned(["ada"]), { [README]: other }, { people: ["@mallory"] });
  expect({ verdict, people }).toEqual({ verdict: "fail", people: ["@mallory"] });
  expect(blockers).toEqual([
    {
      rule: "ownership/pack-owner",
      count: 1,
      what: "ownership/pack-owner at packages/io.example.greeting/gpack.toml:1: Leave a package to its owners",
      who: { kind: "owners", names: ["@ada"], text: "the owners of these files: @ada" },
      next: "one of them approves the change as it is, or makes it; then run the check again",
      isWaivable: true,
    },
  ]);
});

test.each([
  ["the owner makes it", ["@ada"]],
  ["the owner approved it", ["@mallory", "@ada"]],
])("it passes when %s", async (_, people) => {
  expect((await judge(owned(["Ada"]), { [README]: other }, { people })).verdict).toBe("pass");
});

test("a registry that names nobody asks nobody", async () => {
  const { verdict, coverage, people } = await judge(registryFiles(), { [README]: other }, { people: ["@mallory"] });
  expect({ verdict, people }).toEqual({ verdict: "pass", people: undefined });
  expect(coverage.notChecked.join("\n")).not.toContain("who may change");
});

test("where nobody is named as the author, the report says that this was not checked", async () => {
  const { verdict, coverage } = await judge(owned(["ada"]), { [README]: other }, {});
  expect(verdict).toBe("pass");
  expect(coverage.notChecked).toContain("who may change what: nobody is named as the author of the change");
});

test("a team whose members nobody can tell is not taken for a yes, nor for a no", async () => {
  const { verdict, blockers, lines } = await judge(owned(["x/writers"]), { [README]: other }, { people: ["@ada"] });
  expect({ verdict, lines }).toEqual({ verdict: "incomplete", lines: [] });
  expect(blockers.map(({ what, who, next }) => [what, who.kind, next])).toEqual([
    [
      "not judged: packages/io.example.greeting/gpack.toml: whether @ada belongs to @x/writers is not known",
      "maintainers",
      "give a token that may read the members of the organization, or name logins instead of teams",
    ],
  ]);
});

test.each([
  [true, "pass"],
  [false, "fail"],
] as const)("a team that says %s gives %s", async (isMember, verdict) => {
  const asked: unknown[] = [];
  const port: PeoplePort = {
    isMember: (team, login) => Promise.resolve((asked.push([team.org, team.team, login]), isMember)),
  };
  const report = await judge(owned(["x/writers"]), { [README]: other }, { people: ["@ada"], port });
  expect(report.verdict).toBe(verdict);
  expect(asked).toEqual([["x", "writers", "ada"]]);
});

test("taking a package away is a change of it", async () => {
  const gone = Object.fromEntries(
    Object.keys(registryFiles())
      .filter((path) => path.startsWith("packages/io.example.greeting/"))
      .map((path) => [path, undefined]),
  );
  for (const files of [gone, unlisted]) {
    const { lines } = await judge(owned(["ada"]), files, { people: ["@mallory"] });
    expect(lines.join("\n")).toContain('The package "io.example.greeting" may be changed by its owners, @ada,');
  }
});

test("taking an entry out is a change of its package", async () => {
  const files = owned(["ada"]);
  const index = JSON.parse(files[INDEX] ?? "") as { packs: Record<string, unknown> };
  delete index.packs["io.example.greeting"];
  const { lines } = await judge(files, { [INDEX]: `${JSON.stringify(index, null, 2)}\n` }, { people: ["@mallory"] });
  expect(lines.join("\n")).toContain('The package "io.example.greeting" may be changed by its owners, @ada,');
});

test("a change of the policy alone is judged, by the policy of the base", async () => {
  const before = { ...registryFiles(), [POLICY]: 'maintainers = ["@grace"]\n' };
  const { verdict, lines, coverage } = await judge(
    before,
    { [POLICY]: 'maintainers = ["@mallory"]\n' },
    { people: ["@mallory"] },
  );
  expect(verdict).toBe("fail");
  expect(lines.join("\n")).toContain("The policy may be changed by the maintainers of the registry, @grace,");
  expect(coverage.notChecked).toContain(
    "the change to the policy, registry/policy.toml: this run keeps to what the base has",
  );
});

test("a change of workflows alone is judged, and nothing of it is read", async () => {
  const before = { ...registryFiles(), [POLICY]: 'maintainers = ["@grace"]\n' };
  const { verdict, lines } = await judge(before, { ".github/workflows/a.yml": "on: push\n" }, { people: ["@mallory"] });
  expect(verdict).toBe("fail");
  expect(lines).toHaveLength(1);
  expect((await judge(before, { ".github/workflows/a.yml": "on: push\n" }, { people: ["@grace"] })).verdict).toBe(
    "pass",
  );
});

test("teams that are named are not asked for, and others are not theirs", async () => {
  const report = (teams: readonly string[]) =>
    judge(owned(["x/writers"]), { [README]: other }, { people: ["@ada"], teams });
  const own = await report(["x/writers"]);
  expect([own.verdict, own.people]).toEqual(["pass", ["@ada", "@x/writers"]]);
  expect((await report(["x/readers"])).verdict).toBe("fail");
});

test("an owner who approved this very head unblocks it", async () => {
  const heads: string[] = [];
  const port: PeoplePort = {
    isMember: () => Promise.resolve(undefined),
    approvers: (head) => Promise.resolve((heads.push(head), ["Ada"])),
  };
  const { verdict, people, subject } = await judge(owned(["ada"]), { [README]: other }, { people: ["@mallory"], port });
  expect({ verdict, people }).toEqual({ verdict: "pass", people: ["@mallory", "@ada"] });
  expect(heads).toEqual(subject.kind === "change" ? [subject.head] : []);
});

test("where approvals cannot be read the report says so", async () => {
  const port: PeoplePort = {
    isMember: () => Promise.resolve(undefined),
    approvers: () => Promise.resolve(undefined),
  };
  const { verdict, coverage } = await judge(owned(["ada"]), { [README]: other }, { people: ["@mallory"], port });
  expect(verdict).toBe("fail");
  expect(coverage.notChecked).toContain("who approved the change: the token may not read it, or GitHub did not say");
});

test("a registry that names nobody asks GitHub nothing", async () => {
  const asked = (): never => {
    throw new Error("asked");
  };
  const port: PeoplePort = { isMember: asked, approvers: asked };
  expect((await judge(registryFiles(), { [README]: other }, { people: ["@mallory"], port })).verdict).toBe("pass");
});

test("people are logins, teams are teams, and both are about somebody's change", () => {
  expect(peopleAsked("Ada", ["@Bob"], ["X/Writers"])).toEqual({
    author: "@ada",
    approvers: ["@bob"],
    teams: ["@x/writers"],
  });
  expect(() => peopleAsked("аda", [], [])).toThrow('actor "аda" is no login');
  expect(() => peopleAsked("ada", ["x/writers"], [])).toThrow("approved-by");
  expect(() => peopleAsked("ada", [], ["bob"])).toThrow("teams");
  expect(() => peopleAsked(undefined, ["ada"], [])).toThrow("actor");
});

/** A registry in a directory of a repository, run by @grace, with other files around it. */
function below(directory: string, around: Files): Files {
  const files: Files = { ...registryFiles(), [POLICY]: 'maintainers = ["@grace"]\n' };
  return {
    ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`${directory}/${path}`, text])),
    ...around,
  };
}

test.each([
  ".github/workflows/check.yml",
  ".GitHub/workflows/check.yml",
  ".github/actions/own/action.yml",
  "CODEOWNERS",
  "docs/CODEOWNERS",
  ".gitmodules",
  ".gitattributes",
  "data/.gitattributes",
])("%s above the registry is guarded, whether it is added, edited or removed", async (file) => {
  const path = "data/registry";
  const asked = { path, people: ["@mallory"] };
  for (const [before, after] of [
    [undefined, "a\n"],
    ["a\n", "b\n"],
    ["a\n", undefined],
  ]) {
    const old = below(path, before === undefined ? {} : { [file]: before });
    const { verdict, lines, coverage, blockers } = await judge(old, { [file]: after }, asked);
    expect(verdict).toBe("fail");
    expect(lines).toEqual([
      `./:1:1: error: ${JSON.stringify(file)}, which the repository has outside of this directory and which holds here, too, may be changed by the maintainers of the registry, @grace, and not by @mallory; one of them has to approve the change or make it [ownership/guarded-file]`,
    ]);
    expect(blockers[0]?.who).toMatchObject({ kind: "maintainers", names: ["@grace"] });
    expect(coverage.notChecked.join("\n")).toContain(`outside of this directory: ${file}`);
  }
});

test("what is above the registry and does not hold for it is not guarded, and a maintainer may change all", async () => {
  const path = "data/registry";
  const files = {
    "README.md": "Read me\n",
    "registry/policy.toml": "",
    "data/other/.github/workflows/a.yml": "a\n",
    "data/registry-2/.gitattributes": "a\n",
    "other/.gitattributes": "a\n",
  };
  const strangers = await judge(below(path, {}), files, { path, people: ["@mallory"] });
  expect({ verdict: strangers.verdict, lines: strangers.lines }).toEqual({ verdict: "pass", lines: [] });
  const workflow = { ".github/workflows/check.yml": "a\n", CODEOWNERS: "* @grace\n" };
  expect((await judge(below(path, {}), workflow, { path, people: ["@grace"] })).verdict).toBe("pass");
  const both = await judge(below(path, {}), workflow, { path, people: ["@mallory"] });
  expect(both.lines.join("\n")).toContain('".github/workflows/check.yml" and 1 more, which the repository has');
});

test("a base that moved its workflows on since the branch left it is no change of the branch", async () => {
  using fixture = repository();
  const path = "data/registry";
  fixture.commit(below(path, { ".github/workflows/check.yml": "a\n" }));
  fixture.git("checkout", "--quiet", "-b", "branch");
  const head = fixture.commit({ [`${path}/docs/a.md`]: "Hello\n" });
  fixture.git("checkout", "--quiet", "main");
  const base = fixture.commit({ ".github/workflows/check.yml": "b\n" });
  const opened = await workspaceAt(join(fixture.path, path)).open({ base, head, indexes: [] });
  expect(opened.change?.around).toEqual([]);
});
