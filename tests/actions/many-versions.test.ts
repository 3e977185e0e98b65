import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { renderSarif } from "../../src/report/sarif.ts";
import { repository } from "../git-fixture.ts";
import { registryFiles } from "../registry-fixture.ts";
import { judgeCommits } from "./judge.ts";

const INDEX = "registry/index.json";
/** More than the largest pull request known of a registry of this kind, which had 1,198 versions. */
const MANY = 1_200;

type Versions = Record<string, Record<string, unknown>>;

/** The registry with versions of a pack that stands elsewhere: so many, each as `edit` has it. */
function withVersions(count: number, edit: (version: Record<string, unknown>, nth: number) => void): string {
  const index = JSON.parse(registryFiles()[INDEX] ?? "") as { packs: Record<string, Record<string, unknown>> };
  const versions: Versions = {};
  for (let nth = 0; nth < count; nth += 1) {
    const version = `1.0.${nth}`;
    const digest = createHash("sha256").update(version);
    versions[version] = {
      version,
      git_url: "https://github.com/other/thing.git",
      git_rev: createHash("sha1").update(version).digest("hex"),
      sha256: "",
      integrity: `h1:${digest.digest("base64")}`,
    };
    edit(versions[version] ?? {}, nth);
  }
  const thing = { ...index.packs["io.example.greeting"], id: "org.other.thing", name: "Thing" };
  const latest = `1.0.${count - 1}`;
  const repository = "https://github.com/other/thing";
  index.packs["org.other.thing"] = { ...thing, repository, latest_version: latest, versions };
  return `${JSON.stringify(index, null, 2)}\n`;
}

async function judge(before: string, after: string) {
  using fixture = repository();
  const base = fixture.commit({ ...registryFiles(), [INDEX]: before });
  return await judgeCommits(fixture.path, base, fixture.commit({ [INDEX]: after }));
}

const unchanged = (): void => undefined;

test("of 1,200 new versions with a fault each, every one is reported", async () => {
  const after = withVersions(MANY + 1, (version, nth) => {
    if (nth > 0) version["git_rev"] = "main";
  });
  const report = await judge(withVersions(1, unchanged), after);
  const found = report.findings.filter(({ rule }) => rule === "integrity/revision-form");
  expect(found).toHaveLength(MANY);
  expect(new Set(found.map(({ at }) => at.line)).size).toBe(MANY);
  expect(report.coverage.truncated).toEqual({});
  expect(report.coverage.gaps).toEqual([]);
});

test("of 1,200 published versions that are led elsewhere, every one is reported, in every form of the report", async () => {
  const after = withVersions(MANY, (version) => {
    version["git_url"] = "https://github.com/mallory/thing.git";
  });
  const report = await judge(withVersions(MANY, unchanged), after);
  const lines = report.lines.filter((line) => line.includes("[release/source-kept]"));
  expect(lines).toHaveLength(MANY);
  for (const nth of [0, 1, MANY - 1]) expect(lines.join("\n")).toContain(`"org.other.thing 1.0.${nth}"`);
  expect(report.counts.error).toBe(report.findings.length);
  expect(report.coverage.truncated).toEqual({});
  const sarif = JSON.parse(renderSarif(report, { rules: [] })) as {
    runs: { results: unknown[] }[];
  };
  expect(sarif.runs[0]?.results).toHaveLength(report.findings.length);
});

test("1,200 good versions at once are no fault", async () => {
  const report = await judge(withVersions(1, unchanged), withVersions(MANY, unchanged));
  expect(report.lines).toEqual([]);
  expect(report.verdict).toBe("pass");
});
