import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { cacheService } from "../cache-service.ts";
import { type Fixture, repository, temporary } from "../git-fixture.ts";
import { registryFiles } from "../registry-fixture.ts";
import { startAction } from "../runner-harness.ts";

const PACKAGE = "packages/io.example.greeting/package.json";
const MALICIOUS = {
  id: "MAL-2026-0001",
  modified: "2026-10-01T00:00:00Z",
  affected: [
    { package: { ecosystem: "npm", name: "evil" }, ranges: [{ type: "SEMVER", events: [{ introduced: "0" }] }] },
  ],
};

type Service = Awaited<ReturnType<typeof cacheService>>;

/** The directory of a runner that each job finds empty, and in the same place. */
const temp = temporary();
afterAll(() => temp[Symbol.dispose]());

function scan({ path: workspace }: Fixture, service: Service, event: string, inputs: Record<string, string> = {}) {
  rmSync(join(temp.path, "gpack-results"), { recursive: true, force: true });
  return startAction("actions/security-scan/action.yml", {
    workspace,
    inputs: { cache: "shared", head: "HEAD", "json-file": "report.json", "check-run": "false", ...inputs },
    env: { ...service.env, GITHUB_EVENT_NAME: event, RUNNER_TEMP: temp.path },
  });
}

test("a scan leaves what it found for the next one, which says the same, byte for byte", async () => {
  using service = await cacheService();
  using fixture = repository();
  fixture.commit(registryFiles());
  const first = await scan(fixture, service, "schedule");
  expect(first.log).toContain("The shared cache is empty: there is none yet");
  expect(service.entries).toMatchObject([{ isFinished: true }]);

  const second = await scan(fixture, service, "schedule");
  expect(second.outputs["report-digest"]).toBe(first.outputs["report-digest"]);
  expect(second.log).not.toContain("The shared cache");
  // Nothing is new, so nothing is saved.
  expect(service.entries).toHaveLength(1);

  fixture.commit({ "packages/io.example.greeting/templates/bad.tmpl": "---\nto: ../a.txt\n---\nHello\n" });
  const third = await scan(fixture, service, "schedule");
  expect(third.outputs["verdict"]).toBe("fail");
  expect(service.entries).toHaveLength(2);
});

test("advisories that are there are kept, and brought back where they are not: an old one still warns", async () => {
  using service = await cacheService();
  using fixture = repository();
  fixture.commit({ ...registryFiles(), [PACKAGE]: '{ "dependencies": { "evil": "^1.0.0" } }\n' });
  const advisories = join(fixture.path, ".git/osv");
  mkdirSync(advisories);
  writeFileSync(join(advisories, "MAL-2026-0001.json"), JSON.stringify(MALICIOUS));
  const given = { advisories: ".git/osv", today: "2026-10-02" };
  const first = await scan(fixture, service, "schedule", given);
  expect(first.outputs["verdict"]).toBe("fail");
  expect(service.entries.filter(({ key }) => key.startsWith("gpack-advisories-"))).toHaveLength(1);

  rmSync(advisories, { recursive: true });
  const second = await scan(fixture, service, "schedule", given);
  expect(second.log).toContain('The advisories ".git/osv" are those of an earlier run.');
  expect(second.outputs["report-digest"]).toBe(first.outputs["report-digest"]);

  // As old as they are, they clear nothing.
  const later = await scan(fixture, service, "schedule", {
    ...given,
    today: "2026-11-20",
    rules: "security/unreadable",
  });
  expect(later.outputs["verdict"]).toBe("incomplete");

  rmSync(advisories, { recursive: true });
  const asked = service.asked.length;
  expect((await scan(fixture, service, "merge_group", { ...given, base: "", head: "HEAD" })).status).toBe(2);
  expect(service.asked).toHaveLength(asked);
});

test.each(["pull_request", "pull_request_target", "workflow_run", "issue_comment", "merge_group"])(
  "on %s nothing is taken from the cache, and nothing is left in it",
  async (event) => {
    using service = await cacheService();
    using fixture = repository();
    fixture.commit(registryFiles());
    await scan(fixture, service, "schedule");
    const asked = service.asked.length;
    const commit = fixture.git("rev-parse", "HEAD");
    const pull_request = { number: 7, base: { sha: commit }, head: { sha: commit } };
    const payload = { pull_request, merge_group: { base_sha: commit, head_sha: commit } };
    const run = await startAction("actions/security-scan/action.yml", {
      workspace: fixture.path,
      inputs: { cache: "shared", head: "HEAD", "check-run": "false", comment: "false" },
      event: { name: event, payload },
      env: service.env,
    });
    expect(run.log).toContain(`The shared cache is left alone on ${event}`);
    expect(service.asked).toHaveLength(asked);
  },
);

test("what is in the cache of one part, or of another set of rules, is not that of another", async () => {
  using service = await cacheService();
  using fixture = repository();
  fixture.commit(registryFiles());
  for (const inputs of [{}, { shard: "1/2" }, { persona: "auditor" }]) {
    const run = await scan(fixture, service, "push", inputs);
    expect(run.log).toContain("The shared cache is empty");
  }
  expect(new Set(service.entries.map(({ key }) => key)).size).toBe(3);
});

test("a runner without a cache service scans everything, and says so", async () => {
  using fixture = repository();
  using scratch = temporary();
  fixture.commit(registryFiles());
  const run = await startAction("actions/security-scan/action.yml", {
    workspace: fixture.path,
    inputs: { cache: "shared", head: "HEAD" },
    env: { GITHUB_EVENT_NAME: "schedule", HOME: scratch.path },
  });
  expect(run.log).toContain("this runner has no cache service");
  expect(run.outputs["verdict"]).toBe("pass");
});
