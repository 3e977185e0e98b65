import { expect, test } from "vitest";
import { repository } from "../git-fixture.ts";
import { registryFiles } from "../registry-fixture.ts";
import { judgeCommits } from "./judge.ts";

type Files = Record<string, string>;
const INDEX = "registry/index.json";
const RULE = "registry/look-alike";

/** The manifest of a pack, and what else it must have. */
function pack(directory: string, id: string): Files {
  return {
    [`${directory}/gpack.toml`]: `[gpack]\nid = "${id}"\nname = "Greeting"\nversion = "1.0.0"\ndescription = "Renders a greeting in a text file"\nlicense = "MIT"\nggen_compat = ">=0.1.0"\n`,
    [`${directory}/README.md`]: "# Greeting\n",
    [`${directory}/templates/greeting.tmpl`]: "---\nto: greeting.txt\n---\nHello!\n",
  };
}

/** The index with further entries, each a copy of the one for greetings. */
function listing(files: Files, ids: readonly string[], path = INDEX): Files {
  const index = JSON.parse(files[path] ?? "") as { packs: Record<string, object> };
  for (const id of ids) index.packs[id] = { ...index.packs["io.example.greeting"], id };
  return { [path]: `${JSON.stringify(index, null, 2)}\n` };
}

/** What the rule finds in a change of the small registry. */
async function judge(before: Files, change: (files: Files) => Record<string, string | undefined>) {
  using fixture = repository();
  const base = fixture.commit(before);
  const { lines } = await judgeCommits(fixture.path, base, fixture.commit(change(before)), { rules: [RULE] });
  return lines;
}

test("a new pack is compared with all that the index lists, touched or not", async () => {
  const lines = await judge(registryFiles(), () => pack("packages/io.example.farwell", "io.example.farwell"));
  expect(lines).toEqual([
    'packages/io.example.farwell/gpack.toml:2:6: error: The name "io.example.farwell" is "io.example.farewell" without its "e"; choose one that nobody takes for it [registry/look-alike]',
  ]);
});

test("a pack and its entry are one new name", async () => {
  const id = "io.example.farwell";
  const lines = await judge(registryFiles(), (files) => ({ ...pack(`packages/${id}`, id), ...listing(files, [id]) }));
  expect(lines).toHaveLength(1);
});

test("an entry for a pack elsewhere is a new name, too", async () => {
  const lines = await judge(registryFiles(), (files) => listing(files, ["io.example.greeting-official"]));
  expect(lines.map((line) => line.split(" error: ")[0])).toEqual(["registry/index.json:52:5:"]);
});

test("of two new names that resemble each other the later one is told", async () => {
  const lines = await judge(registryFiles(), (files) =>
    listing(files, ["io.example.postcard", "io.example.post-card"]),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('"io.example.post-card" is "io.example.postcard" with other separators');
});

test("names that were accepted are not held against a change that touches them", async () => {
  const before = { ...registryFiles(), ...listing(registryFiles(), ["io.example.greetings"]) };
  const lines = await judge(before, (files) => ({
    [INDEX]: (files[INDEX] ?? "").replaceAll("Renders a greeting", "Renders a kind greeting"),
    "packages/io.example.greeting/README.md": "# Greeting\n\nSays hello.\n",
  }));
  expect(lines).toEqual([]);
});

test("a pack that takes a new name for its old one resembles nothing but itself", async () => {
  const directory = "packages/io.example.greeting";
  const lines = await judge(registryFiles(), (files) => ({
    [INDEX]: (files[INDEX] ?? "").replaceAll("io.example.greeting", "io.example.greetings"),
    [`${directory}/gpack.toml`]: (files[`${directory}/gpack.toml`] ?? "").replace("greeting", "greetings"),
  }));
  expect(lines).toEqual([]);
});

test("a pack that only changes its id is a new name", async () => {
  const path = "packages/io.example.greeting/gpack.toml";
  const lines = await judge(registryFiles(), (files) => ({
    [path]: (files[path] ?? "").replace("io.example.greeting", "io.example.farewel"),
  }));
  expect(lines).toHaveLength(1);
});

test("an index deeper in the repository is found beside the directories that change", async () => {
  const nested = Object.fromEntries(
    Object.entries(registryFiles()).map(([path, text]) => [`teams/one/area/${path}`, text]),
  );
  const lines = await judge(nested, () => pack("teams/one/area/packages/io.example.farwell", "io.example.farwell"));
  expect(lines).toHaveLength(1);
});

test("a waiver of the base lets a name pass", async () => {
  using fixture = repository();
  const waiver = `[[waiver]]\nrule = "${RULE}"\npackage = "io.example.farwell"\nreason = "A real word of another language"\nowner = "@octocat"\nexpires = 2026-12-31\n`;
  const policy = 'maintainers = ["@octocat"]\n';
  const before = { ...registryFiles(), "registry/waivers.toml": waiver, "registry/policy.toml": policy };
  const base = fixture.commit(before);
  const head = fixture.commit(pack("packages/io.example.farwell", "io.example.farwell"));
  const { findings, verdict } = await judgeCommits(fixture.path, base, head, { rules: [RULE], today: "2026-10-01" });
  expect(findings).toMatchObject([{ rule: RULE, waiver: { holds: true } }]);
  expect(verdict).toBe("pass");
});
