import { describe, expect, test } from "vitest";
import { namespaceOwners, ownersOf } from "../../../src/core/ownership/owners.ts";
import { guardedEdits, guardedKind } from "../../../src/core/ownership/guarded-path.ts";
import { type TeamMembers, isAmong, standingOf } from "../../../src/core/ownership/standing.ts";

describe("a namespace", () => {
  const owners = { "io.example": ["@a"], "io.example.labs": ["@b"], "io.*": ["@c"], "*.core": ["@d"] };
  test.each([
    ["io.example", ["@a"]],
    ["io.example.greeting", ["@a"]],
    ["IO.Example.Greeting", ["@a"]],
    ["io.example.labs.deep.er", ["@b"]],
    ["io.examples", ["@c"]],
    ["org.core", ["@d"]],
    ["org.other", undefined],
    ["", undefined],
  ])("of %j is owned by %j", (id, expected) => expect(namespaceOwners(id, { owners })).toEqual(expected));

  test("is nobody's where the policy has none", () => expect(namespaceOwners("a", { owners: {} })).toBeUndefined());
});

test("owners of the entry and of the namespace own a package together", () => {
  const policy = { owners: { io: ["@a"] } };
  expect(ownersOf("io.x", { owners: ["Bob", "@bob", 1] }, policy)).toEqual({ isOwned: true, names: ["@a", "@bob"] });
  expect(ownersOf("org.x", {}, policy)).toEqual({ isOwned: false, names: [] });
});

test.each([[{ owners: ["@bоb"] }], [{ owners: [] }], [{ owners: "bob" }], [{ owners: null }]])(
  "owners %j own a package, though they name nobody",
  (record) => expect(ownersOf("org.x", record, { owners: {} })).toEqual({ isOwned: true, names: [] }),
);

describe("who stands behind a change", () => {
  const members: TeamMembers = ({ team }, login) =>
    Promise.resolve(team === "silent" ? undefined : team === "writers" && login === "ada");

  test("belongs to the teams that say so", async () => {
    const standing = await standingOf(["@bob", "@ada"], ["@x/writers", "@x/readers", "@x/silent", "@carol"], members);
    expect([...standing.teams]).toEqual(["@x/writers"]);
    expect([...standing.unknown]).toEqual(["@x/silent"]);
    expect(isAmong(standing, ["@carol", "@x/writers"])).toEqual({ kind: "yes" });
    expect(isAmong(standing, ["@bob"])).toEqual({ kind: "yes" });
    expect(isAmong(standing, ["@carol", "@x/readers"])).toEqual({ kind: "no" });
    expect(isAmong(standing, ["@carol", "@x/silent"])).toEqual({ kind: "unknown", teams: ["@x/silent"] });
    expect(isAmong(standing, [])).toEqual({ kind: "no" });
  });

  test("is in no team for sure where nobody can be asked", async () => {
    const standing = await standingOf(["@ada"], ["@x/writers"], undefined);
    expect(isAmong(standing, ["@x/writers"])).toEqual({ kind: "unknown", teams: ["@x/writers"] });
  });

  test("is asked of a hundred teams at most", async () => {
    let asked = 0;
    const counting: TeamMembers = () => Promise.resolve(((asked += 1), false));
    const teams = Array.from({ length: 300 }, (_, nth) => `@x/t${nth}`);
    const standing = await standingOf(["@ada"], teams, counting);
    expect(asked).toBe(100);
    expect(standing.unknown.size).toBe(200);
  });

  test("is nobody whose login could not be one", async () => {
    expect((await standingOf(["@аda", "@x/writers"], [], undefined)).people).toEqual([]);
  });
});

test.each([
  ["registry/policy.toml", "policy"],
  ["Registry/Policy.TOML", "policy"],
  ["registry/waivers.toml", "waivers"],
  ["registry/advisories/GHSA.json", "advisories"],
  ["registry/bundles/a.toml", "bundles"],
  [".github/workflows/a.yml", "workflows"],
  [".github", "workflows"],
  ["CODEOWNERS", "workflows"],
  [".gitattributes", "git"],
  ["packages/a/.github/workflows/a.yml", undefined],
  ["registry/index.json", undefined],
])("%s is guarded as %s", (path, kind) => expect(guardedKind(path)).toBe(kind));

test("edits of guarded files are told, a line for each kind", () => {
  expect(guardedEdits([".github/b", ".github/a", "x", "registry/policy.toml"])).toEqual([
    "the change to the workflows and settings of the repository, .github/a and 1 more",
    "the change to the policy, registry/policy.toml: this run keeps to what the base has",
  ]);
});
