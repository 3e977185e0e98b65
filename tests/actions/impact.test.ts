import { expect, test } from "vitest";
import { reportJson } from "../../src/core/report.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { repository } from "../git-fixture.ts";
import { registryFiles } from "../registry-fixture.ts";
import { judgeCommits } from "./judge.ts";

type Versions = Readonly<Record<string, Readonly<Record<string, string>> | "yanked">>;

/** The index of the small registry, with packs of another repository: id to versions to what these need. */
function indexWith(packs: Readonly<Record<string, Versions>>): string {
  const index = JSON.parse(registryFiles()["registry/index.json"] ?? "") as { packs: Record<string, unknown> };
  for (const [id, versions] of Object.entries(packs)) {
    const listed = Object.entries(versions).map(([version, needs]) => [
      version,
      {
        version,
        git_url: "https://gitlab.com/example/letters.git",
        git_rev: "4be1d07f5a9c63e8b2d40f17c96a835e0d7b21fa",
        path: id,
        sha256: "",
        integrity: "h1:k3JvQ9mY0sWZ1hTn7bXrC5eLqA8uFdG2oPiVtR6wEys=",
        ...(needs === "yanked" ? { yanked: { reason: "It is broken", since: "2026-10-01" } } : { dependencies: needs }),
      },
    ]);
    const standing = Object.entries(versions).filter(([, needs]) => needs !== "yanked");
    index.packs[id] = {
      id,
      name: id,
      description: `Renders ${id} in a plain text file`,
      latest_version: standing.at(-1)?.[0] ?? "1.0.0",
      tags: ["text"],
      keywords: ["text"],
      license: "MIT",
      versions: Object.fromEntries(listed),
    };
  }
  return `${JSON.stringify(index, null, 2)}\n`;
}

async function judge(before: Readonly<Record<string, Versions>>, after: Readonly<Record<string, Versions>>) {
  using fixture = repository();
  const base = fixture.commit({ ...registryFiles(), "registry/index.json": indexWith(before) });
  const head = fixture.commit({ "registry/index.json": indexWith(after) });
  return await judgeCommits(fixture.path, base, head);
}

const users: Readonly<Record<string, Versions>> = {
  taker: { "1.0.0": { icons: "^1" } },
  refuser: { "1.0.0": { icons: "~1.0" } },
  held: { "1.0.0": { icons: "^1", words: "^1" } },
  far: { "1.0.0": { taker: "^1" } },
  words: { "1.0.0": {}, "2.0.0": {} },
};

test("a new version is said to be taken, refused and held back by those who need the pack", async () => {
  const report = await judge(
    { ...users, icons: { "1.0.0": {} } },
    { ...users, icons: { "1.0.0": {}, "1.1.0": { words: "^2" } } },
  );
  expect(report.impact).toEqual({
    more: 0,
    versions: [
      {
        id: "icons",
        version: "1.1.0",
        event: "published",
        takenBy: {
          count: 2,
          first: [
            { id: "taker", version: "1.0.0" },
            { id: "held", version: "1.0.0" },
          ],
        },
        heldBack: { count: 1, first: [{ id: "held", version: "1.0.0" }] },
        refusedBy: { count: 1, first: [{ id: "refuser", version: "1.0.0" }] },
        indirect: 1,
        broken: { count: 0, first: [] },
      },
    ],
  });
  expect(report.lines.filter((line) => line.includes("release/dependents-resolvable"))).toEqual([]);
  expect(renderTerminal(report, { color: false, digest: "0" })).toContain(
    [
      "Impact on packs that need what changes",
      '  "icons" 1.1.0 published',
      '    2 packs in a range that takes it: "taker" 1.0.0, "held" 1.0.0',
      '    1 of these with other needs that do not go with it: "held" 1.0.0',
      '    1 pack in a range that does not take it: "refuser" 1.0.0',
      "    1 pack through others",
      "",
    ].join("\n"),
  );
  expect(renderMarkdown(report, { maxBytes: 60_000, digest: "0" })).toContain(
    '| `"icons"` 1.1.0 published | 2 packs in a range that takes it: `"taker"` 1.0.0, `"held"` 1.0.0<br>1 of these',
  );
});

test("a yank is told with what it breaks, and what was broken before is not blamed on it", async () => {
  const more: Readonly<Record<string, Versions>> = {
    ...users,
    strict: { "1.0.0": { icons: "=1.1.0" } },
    stricter: { "1.0.0": { strict: "^1" } },
    broken: { "1.0.0": { icons: "=1.1.0", words: "^9" } },
  };
  const { impact, lines } = await judge(
    { ...more, icons: { "1.0.0": {}, "1.1.0": {} } },
    { ...more, icons: { "1.0.0": {}, "1.1.0": "yanked" } },
  );
  const [yanked] = impact?.versions ?? [];
  expect(yanked).toMatchObject({ id: "icons", version: "1.1.0", event: "yanked" });
  expect(yanked?.broken).toEqual({
    count: 2,
    first: [
      { id: "strict", version: "1.0.0" },
      { id: "stricter", version: "1.0.0" },
    ],
  });
  const told = lines.filter((line) => line.includes("release/dependents-resolvable"));
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('"icons" 1.1.0 is yanked, so "strict" 1.0.0 and 1 other release can no longer be resolved');
  expect(lines.some((line) => line.includes('"broken"'))).toBe(false);
});

test("versions that nobody needs are counted, and a change without them says nothing", async () => {
  const needed = await judge(
    { ...users, icons: { "1.0.0": {} } },
    { ...users, icons: { "1.0.0": {}, "1.1.0": {} }, alone: { "1.0.0": {} } },
  );
  expect(needed.impact?.more).toBe(1);
  const alone = await judge({ icons: { "1.0.0": {} } }, { icons: { "1.0.0": {}, "1.1.0": {} } });
  expect(alone.impact).toBeUndefined();
  expect(reportJson(alone)).not.toContain("impact");
});

test("hostile ids are bounded in the report", async () => {
  const id = `x${"y".repeat(5000)}`;
  const { impact } = await judge(
    { [id]: { "1.0.0": {} }, user: { "1.0.0": { [id]: "^1" } } },
    { [id]: { "1.0.0": {}, "1.1.0": {} }, user: { "1.0.0": { [id]: "^1" } } },
  );
  expect(impact?.versions[0]?.id).toHaveLength(200);
});
