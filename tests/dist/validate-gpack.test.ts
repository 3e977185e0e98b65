import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { repository, temporary } from "../git-fixture.ts";
import { registryFiles, withFault } from "../registry-fixture.ts";
import { runAction } from "../runner-harness.ts";

function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

test("a good registry passes", () => {
  using workspace = temporary();
  write(workspace.path, registryFiles());
  const step = runAction("action.yml", { workspace: workspace.path });
  expect(step.outputs).toMatchObject({ verdict: "pass", "error-count": "0", packages: "[]" });
  expect(step.status).toBe(0);
  expect(step.summary).toContain("Pass: nothing blocks");
});

test("a fault fails the step, is annotated at its line and named in the outputs", () => {
  using workspace = temporary();
  write(workspace.path, withFault(registryFiles()));
  const step = runAction("action.yml", { workspace: workspace.path, inputs: { rules: "manifest/semver-version" } });
  expect(step.status).toBe(1);
  expect(step.outputs).toMatchObject({ verdict: "fail", "error-count": "1" });
  expect(JSON.parse(step.outputs["packages"] ?? "")).toMatchObject([
    { path: "packages/io.example.greeting", error: 1 },
  ]);
  const annotation = step.commands.find((command) => command.name === "error" && command.properties !== "");
  expect(annotation?.properties).toContain("file=packages/io.example.greeting/gpack.toml,line=4");
});

test("an empty workspace is incomplete, never green", () => {
  using workspace = temporary();
  const step = runAction("action.yml", { workspace: workspace.path });
  expect(step.outputs["verdict"]).toBe("incomplete");
  expect(step.status).toBe(3);
});

test("a wrong input is named with what is allowed, all of them at once", () => {
  using workspace = temporary();
  const step = runAction("action.yml", { workspace: workspace.path, inputs: { "fail-on": "sometimes", fix: "maybe" } });
  expect(step.status).toBe(2);
  expect(step.log).toContain('input fail-on: "sometimes" is not allowed; allowed is error, warning, note, never');
  expect(step.log).toContain('input fix: "maybe" is not allowed; allowed is true or false');
  expect(step.log).not.toMatch(/^\s+at /m);
});

test.each([
  ["path", "..", 'input path: ".." lies outside the workspace; give a place inside it'],
  ["path", "nowhere", "is no directory; give the root of a registry or a gpack"],
  ["rules", "no/rule", 'input rules: "no/rule" names no rule'],
  ["packages", "a[", 'input packages: "a[" is no glob'],
  ["json-file", "/proc/gpack/a/report.json", "lies outside the workspace and RUNNER_TEMP; give a path inside"],
  ["sarif-file", ".", 'input sarif-file: "." lies outside the workspace'],
])("an input %s of %j is named, too", (name, value, sentence) => {
  using workspace = temporary();
  const step = runAction("action.yml", { workspace: workspace.path, inputs: { [name]: value } });
  expect(step.status).toBe(2);
  expect(step.log).toContain(`::error::input ${name}: `);
  expect(step.log).toContain(sentence);
});

test("a pull request is judged at its head, without a work tree of it", () => {
  using fixture = repository();
  const base = fixture.commit(registryFiles());
  fixture.git("checkout", "--quiet", "-b", "feature");
  const head = fixture.commit(withFault(registryFiles()));
  fixture.git("checkout", "--quiet", "main");
  const event = {
    name: "pull_request_target",
    payload: { pull_request: { base: { sha: base }, head: { sha: head } } },
  };
  const step = runAction("action.yml", {
    workspace: fixture.path,
    event,
    inputs: { rules: "manifest/semver-version", "html-file": "report.html" },
  });
  expect(step.outputs).toMatchObject({ verdict: "fail", "error-count": "1" });
  const link = `https://github.invalid/owner/registry/blob/${head}/packages/io.example.greeting/gpack.toml#L4`;
  expect(step.summary).toContain(`](${link})`);
  expect(readFileSync(step.outputs["html-file"] ?? "", "utf8")).toContain(`href="${link}"`);
});

test("a pull request event without commits is refused, since the workspace would be the base", () => {
  using fixture = repository();
  fixture.commit(registryFiles());
  const step = runAction("action.yml", {
    workspace: fixture.path,
    event: { name: "pull_request_target", payload: {} },
  });
  expect(step.status).toBe(2);
  expect(step.outputs["verdict"]).toBeUndefined();
});

test("a head that the workspace lacks is fetched", () => {
  using remote = repository();
  const base = remote.commit(registryFiles());
  remote.git("checkout", "--quiet", "-b", "feature");
  const head = remote.commit(withFault(registryFiles()));
  using root = temporary();
  mkdirSync(join(root.path, "owner"));
  spawnSync("git", ["clone", "--quiet", "--bare", remote.path, join(root.path, "owner", "registry")]);
  for (const key of ["uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant"]) {
    spawnSync("git", ["-C", join(root.path, "owner", "registry"), "config", key, "true"]);
  }
  using workspace = temporary();
  const event = {
    name: "pull_request_target",
    payload: { pull_request: { base: { sha: base }, head: { sha: head } } },
  };
  const step = runAction("action.yml", {
    workspace: workspace.path,
    event,
    inputs: { rules: "manifest/semver-version" },
    env: { GITHUB_SERVER_URL: `file://${root.path}` },
  });
  expect(step.outputs, step.log).toMatchObject({ verdict: "fail", "error-count": "1" });
});

test("the JSON report is byte for byte the same on a laptop and in a workflow", () => {
  using fixture = repository();
  const base = fixture.commit(registryFiles());
  const head = fixture.commit(withFault(registryFiles()));
  const inputs = { base, head, "json-file": "action.json", "sarif-file": "action.sarif" };
  const step = runAction("action.yml", { workspace: fixture.path, inputs });
  const laptop = spawnSync(
    process.execPath,
    [
      "dist/gpack.js",
      "validate",
      fixture.path,
      "--base",
      base,
      "--head",
      head,
      "--json",
      join(fixture.path, "laptop.json"),
      "--sarif",
      join(fixture.path, "laptop.sarif"),
    ],
    { encoding: "utf8" },
  );
  const read = (name: string): string => readFileSync(join(fixture.path, name), "utf8");
  expect(read("laptop.json")).toBe(read("action.json"));
  expect(read("laptop.sarif")).toBe(read("action.sarif"));
  expect(laptop.stdout).toContain(`report sha256:${step.outputs["report-digest"]}`);
  expect(laptop.status).toBe(1);
});

test("text of a pull request cannot give the runner a command", () => {
  using workspace = temporary();
  const hostile = "::set-output name=verdict::pass\\r\\n::add-mask::x\\n::stop-commands::y";
  write(workspace.path, {
    ...registryFiles(),
    "packages/io.example.greeting/gpack.toml": `[gpack]\nversion = "${hostile}"\n`,
  });
  const step = runAction("action.yml", { workspace: workspace.path });
  const names = new Set(step.commands.map((command) => command.name));
  expect(
    [...names].filter((name) => !["error", "warning", "notice", "stop-commands", "add-mask"].includes(name)),
  ).toEqual([]);
  expect(step.commands.filter((command) => command.name === "add-mask").map((command) => command.message)).toEqual([
    "token-of-the-run",
  ]);
  expect(step.outputs["verdict"]).toBe("fail");
});
