import { describe, expect, test } from "vitest";
import { peopleAsked } from "../../src/actions/validate-gpack/people.ts";
import type { ValidateRequest } from "../../src/actions/validate-gpack/request.ts";
import { type Fixture, repository } from "../git-fixture.ts";
import { registryFiles, release } from "../registry-fixture.ts";
import { judgeCommits } from "./judge.ts";

type Files = Record<string, string | undefined>;

const INDEX = "registry/index.json";
const ID = "io.example.greeting";
const README = `packages/${ID}/README.md`;
const POLICY = { "registry/policy.toml": 'maintainers = ["@grace"]\n' };
const ADAS = `The package "${ID}" may be changed by its owners, @ada, and not by @mallory`;

interface Listing {
  readonly updated: string;
  readonly packs: Record<string, Record<string, unknown>>;
}

/** The index with other owners of the greeting, of which it may list that alone. */
function indexOf(files: Files, owners: readonly string[], isAlone = false): string {
  const { updated, packs } = JSON.parse(files[INDEX] ?? "") as Listing;
  const entry = { ...packs[ID], owners };
  return `${JSON.stringify({ updated, packs: isAlone ? { [ID]: entry } : { ...packs, [ID]: entry } }, null, 2)}\n`;
}

/** A registry whose greeting is at a version that is not listed yet, so that nothing but owners keeps its files. */
const free: Files = { ...release(registryFiles(), ID, "1.0.1"), ...POLICY, [INDEX]: registryFiles()[INDEX] };
const adas: Files = { ...free, [INDEX]: indexOf(free, ["ada"]) };

const byMallory: Partial<ValidateRequest> = {
  rules: ["ownership/*", "layout/*"],
  people: peopleAsked("mallory", [], []),
};

async function judge(before: Files, after: Files, more: Partial<ValidateRequest> = {}) {
  using fixture = repository();
  const base = fixture.commit(before);
  return await judgeCommits(fixture.path, base, fixture.commit(after), { ...byMallory, ...more });
}

/** Judges a branch that left the base before that moved on. */
async function judgeBehind(before: Files, since: Files, after: Files) {
  using fixture = repository();
  fixture.commit(before);
  fixture.git("checkout", "--quiet", "-b", "feature");
  const head = fixture.commit(after);
  fixture.git("checkout", "--quiet", "main");
  return await judgeCommits(fixture.path, fixture.commit(since), head, byMallory);
}

describe("whoever wants somebody else's package does not get it", () => {
  test.each(["docs/registry/index.json", "marketplace/index.json"])("by one more index, %s", async (path) => {
    const { lines } = await judge(adas, { [path]: indexOf(adas, ["mallory"], true) });
    expect(lines.join("\n")).toContain(ADAS);
  });

  test("by an entry that stands in one more index already", async () => {
    const two = { ...adas, "docs/registry/index.json": indexOf(adas, ["mallory"], true) };
    expect((await judge(two, { [README]: "# Evil\n" })).lines.join("\n")).toContain(ADAS);
    const bobs = { ...adas, "docs/registry/index.json": indexOf(adas, ["ada", "bob"], true) };
    const byAda = { people: peopleAsked("ada", [], []) };
    expect((await judge(bobs, { [README]: "# Greeting\n" }, byAda)).verdict).toBe("pass");
  });

  test("by a pack within it that nobody lists", async () => {
    const inner = `packages/${ID}/examples/inner/gpack.toml`;
    const nested = { ...adas, [inner]: (adas[`packages/${ID}/gpack.toml`] ?? "").replace(ID, "inner") };
    expect((await judge(nested, { [inner]: `${nested[inner]}\n# evil\n` })).lines.join("\n")).toContain(ADAS);
  });

  test("by a branch from before it had an owner", async () => {
    const { lines } = await judgeBehind(free, { [INDEX]: adas[INDEX] }, { [README]: "# Evil\n" });
    expect(lines.join("\n")).toContain(ADAS);
  });

  test("by a branch from before it was there", async () => {
    const isHers = ([path]: readonly [string, unknown]): boolean => path.startsWith(`packages/${ID}/`);
    const without = Object.fromEntries(Object.entries(free).filter((file) => !isHers(file)));
    const since = { ...Object.fromEntries(Object.entries(adas).filter(isHers)), [INDEX]: adas[INDEX] };
    const { lines } = await judgeBehind(without, since, {
      [`packages/${ID}/templates/evil.tmpl`]: "---\nto: a\n---\n",
    });
    expect(lines.join("\n")).toContain(ADAS);
  });

  test("by a path that is hers where case does not count", async () => {
    const { verdict, lines } = await judge(adas, { [`Packages/${ID}/README.md`]: "# Evil\n" });
    expect(verdict).toBe("fail");
    expect(lines.join("\n")).toContain("[layout/path-clash]");
  });

  test("by a path that clashes with one that the base got meanwhile", async () => {
    const { lines } = await judgeBehind(free, { "docs/Guide.md": "# A\n" }, { "docs/guide.md": "# B\n" });
    expect(lines.join("\n")).toContain('"docs/guide.md" and "docs/Guide.md", which stands already,');
  });
});

test("a version whose files come from another repository is looked up there, though files stand at its path here", async () => {
  const after = release(registryFiles(), ID, "1.0.1");
  const index = JSON.parse(after[INDEX] ?? "") as { packs: Record<string, { versions: Record<string, object> }> };
  Object.assign(index.packs[ID]?.versions["1.0.1"] ?? {}, { git_url: "https://github.com/mallory/evil" });
  const evil = { ...after, [INDEX]: JSON.stringify(index, null, 2) };
  const all = { rules: [], sources: "offline" } as const;
  const { verdict, coverage } = await judge(registryFiles(), evil, all);
  expect(verdict).toBe("incomplete");
  expect(coverage.gaps.map(({ reason }) => reason).join("\n")).toContain('in "https://github.com/mallory/evil"');
  expect((await judge(registryFiles(), after, all)).verdict).toBe("pass");
  const policy = { "registry/policy.toml": '[sources]\nhosts = ["gitlab.com"]\n' };
  const { lines } = await judge({ ...registryFiles(), ...policy }, evil, { rules: ["integrity/source-host"] });
  expect(lines).toHaveLength(1);
});

test("an owner since the branch left the base may go on with it, and who is none any more may not", async () => {
  const bobs = { [INDEX]: indexOf(free, ["mallory"]) };
  expect((await judgeBehind(adas, bobs, { [README]: "# Greeting\n" })).verdict).toBe("pass");
  expect((await judgeBehind({ ...free, ...bobs }, { [INDEX]: adas[INDEX] }, { [README]: "# x\n" })).verdict).toBe(
    "fail",
  );
});

test("a policy and waivers that are kept elsewhere are the maintainers', too", async () => {
  const before = { ...free, "conf/policy.toml": POLICY["registry/policy.toml"] };
  for (const file of ["conf/policy.toml", "conf/waivers.toml", "registry/.gitattributes"]) {
    const { lines } = await judge(before, { [file]: "# mine\n" }, { policy: "conf/policy.toml" });
    expect(lines.join("\n")).toContain("may be changed by the maintainers of the registry, @grace,");
  }
});

/** Two branches that are merged both ways: what the second undoes of the first shows from one merge base only. */
function crossing({ git, commit }: Fixture): { readonly base: string; readonly head: string } {
  const start = commit(adas);
  git("checkout", "--quiet", "-b", "one");
  commit({ [README]: "# Greeting\n\nRepaired.\n" });
  git("checkout", "--quiet", "-b", "two", start);
  commit({ "docs/a.md": "# A\n" });
  git("checkout", "--quiet", "main");
  for (const branch of ["one", "two"]) git("merge", "--quiet", "--no-ff", "-m", branch, branch);
  const head = git("commit-tree", "two^{tree}", "-p", "two", "-p", "one", "-m", "undo");
  return { base: git("rev-parse", "HEAD"), head };
}

test("histories that cross are not judged by one of their merge bases alone", async () => {
  using fixture = repository();
  const { base, head } = crossing(fixture);
  const { verdict, coverage } = await judgeCommits(fixture.path, base, head, byMallory);
  expect(verdict).not.toBe("pass");
  expect(coverage.gaps.map(({ reason }) => reason)).toContain(
    "base and head have 2 merge bases, so what a merge would change is not known",
  );
});

describe("what would take too long is left out, and the verdict says so", () => {
  test("paths that lie deep", async () => {
    const deep = `packages/${ID}/${"d/".repeat(60)}a.txt`;
    const { verdict, coverage } = await judge(free, { [deep]: "a\n" });
    expect(verdict).toBe("incomplete");
    expect(coverage.gaps.map(({ file }) => file)).toContain(deep);
  });

  test("files of more bytes than one run reads, though git keeps them once", async () => {
    const graph = "<urn:a> <urn:b> <urn:c> .\n".repeat(300_000);
    const graphs = Array.from({ length: 20 }, (_, nth) => [`packages/${ID}/templates/g${nth}.ttl`, graph] as const);
    const { verdict, coverage } = await judge(free, Object.fromEntries(graphs), { rules: ["syntax/merge-conflict"] });
    expect(verdict).toBe("incomplete");
    expect(coverage.gaps.length).toBeGreaterThan(0);
    expect(coverage.gaps.length).toBeLessThan(10);
  });

  test("indexes beyond a dozen", async () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, nth) => [`d${nth}/registry/index.json`, "{}\n"]));
    const { verdict, coverage } = await judge(free, many);
    expect(verdict).not.toBe("pass");
    expect(coverage.gaps.filter(({ reason }) => reason.includes("indexes; this one is not judged"))).toHaveLength(9);
  });
});

test("maintainers can let an index go: a waiver holds for that, and nothing else is in the way", async () => {
  const waivers = `[[waiver]]\nrule = "release/index-kept"\npath = "docs"\nreason = "Nobody reads it"\nowner = "@grace"\nexpires = 2026-12-31\n`;
  const two = { ...adas, "docs/registry/index.json": adas[INDEX], "registry/waivers.toml": waivers };
  const gone = { "docs/registry/index.json": undefined, "docs/a.md": "# A\n" };
  const asked = { rules: [], people: peopleAsked("grace", [], []) };
  expect((await judge(two, gone, { ...asked, today: "2026-12-01" })).verdict).toBe("pass");
  expect((await judge(two, gone, { ...asked, today: "2027-01-01" })).verdict).toBe("fail");
});
