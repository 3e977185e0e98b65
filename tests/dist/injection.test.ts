import { expect, test } from "vitest";
import { type Stage, everything, openStage } from "../github/stage.ts";
import { registryFiles } from "../registry-fixture.ts";
import { naughtiest } from "../report/naughty.ts";
import { expectPlain } from "../report/plain-markdown.ts";
import { type StepResult, startAction } from "../runner-harness.ts";

/** A value as TOML and JSON both write it; what TOML cannot say is left out. */
function value(text: string): string {
  return JSON.stringify(text.toWellFormed()).replaceAll("\u007F", "\\u007F");
}

/** A name of a file that git and the disk allow. */
function fileName(text: string): string {
  const name = text.toWellFormed().replaceAll(/[/\0]/g, "_").slice(0, 60);
  return name === "" || /^\.+$/.test(name) || name.toLowerCase() === ".git" ? "_" : name;
}

/** A gpack with one text in every field, in its file names, its template, its graph and its query. */
function hostilePack(text: string, nth: number): Record<string, string> {
  const root = `packages/io.example.p${nth}`;
  const v = value(text);
  return {
    [`${root}/gpack.toml`]: [
      "[gpack]",
      ...["id", "name", "version", "description", "license", "homepage", "repository"].map((key) => `${key} = ${v}`),
      `authors = [${v}]`,
      `keywords = [${v}, ${v}]`,
      `${v} = ${v}`,
      "[dependencies]",
      `${v} = ${v}`,
      "[templates]",
      `patterns = [${v}]`,
      "[rdf]",
      `base = ${v}`,
      `prefixes = { ${v} = ${v} }`,
      `inline = [${v}]`,
      "[features]",
      `${v} = [${v}]`,
    ].join("\n"),
    [`${root}/templates/${fileName(text)}.tmpl`]: `---\nto: ${v}\n${v}: ${v}\nsh_before: ${v}\nrdf: [${v}]\nsparql: { q: ${v} }\n---\n{{ ${v} | ${text}\n`,
    [`${root}/templates/graphs/${fileName(text)}.ttl`]: `@prefix ${text}: <${text}> .\n${text}`,
    [`${root}/templates/queries/q.rq`]: `SELECT ${text} WHERE { ${text} }`,
    // What is not quoted at all is mostly no TOML.
    [`${root}/make.toml`]: `[tasks.${text}]\ncommand = ${text}`,
  };
}

function hostileIndex(): string {
  const packs = naughtiest.map((text) => {
    const version = {
      version: text,
      git_url: text,
      git_rev: text,
      sha256: text,
      dependencies: [{ id: text, version: text }],
    };
    const entry = {
      id: text,
      name: text,
      description: text,
      tags: [text],
      latest_version: text,
      versions: { [text]: version },
    };
    return [text, entry] as const;
  });
  return JSON.stringify({ updated: naughtiest[0], packs: Object.fromEntries(packs) });
}

/** The registry with all of them, one gpack for each. */
function hostileRegistry(): Record<string, string> {
  return Object.assign({ "registry/index.json": hostileIndex() }, ...naughtiest.map(hostilePack)) as Record<
    string,
    string
  >;
}

function judge(stage: Stage, inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  return startAction("action.yml", {
    workspace: stage.git.path,
    event: {
      name: "pull_request_target",
      payload: { pull_request: { number: 7, base: { sha: stage.base }, head: { sha: stage.head } } },
    },
    inputs: { token: stage.token(everything), ...inputs },
    env: {
      GITHUB_API_URL: stage.github.api,
      GITHUB_SHA: stage.base,
      GITHUB_REF: "refs/heads/main",
      GITHUB_RUN_ID: "5",
    },
  });
}

test("no text of a gpack gives the runner a command, reaches an output, or becomes mark-up", async () => {
  await using stage = await openStage({ base: registryFiles(), head: hostileRegistry() });
  for (const format of ["text", "markdown"]) {
    const step = await judge(stage, { format });
    expect(step.status, step.log.slice(-2000)).toBe(1);
    const printed = step.log.length;
    expect(printed).toBeGreaterThan(100_000);

    // One for the token, ten annotations at most, the stretch of the report, and the sentence of the failure.
    const names = step.commands.map(({ name }) => name).filter((name) => !name.startsWith("gpack-"));
    expect(new Set(names)).toEqual(new Set(["add-mask", "error", "stop-commands"]));
    expect(names.filter((name) => name === "add-mask")).toHaveLength(1);
    expect(names.filter((name) => name === "stop-commands")).toHaveLength(1);
    expect(names.filter((name) => name === "error").length).toBeLessThanOrEqual(11);

    const known = ["verdict", "error-count", "warning-count", "note-count", "packages", "deliveries", "report-digest"];
    expect(Object.keys(step.outputs).toSorted()).toEqual(known.toSorted());
    expect(step.outputs["verdict"]).toBe("fail");
    const packages = JSON.parse(step.outputs["packages"] ?? "") as readonly unknown[];
    expect(packages.length).toBeGreaterThan(naughtiest.length / 2);
    expectPlain(step.summary);
  }

  const [run] = stage.registry.checkRuns;
  expectPlain(run?.summary ?? "");
  expectPlain(run?.text ?? "");
  const [comment] = stage.registry.comments;
  expectPlain(comment?.body ?? "", { html: /^<!-- gpack report: gpack -->$/ });
  expect(stage.registry.comments).toHaveLength(1);
  expect(stage.registry.checkRuns).toHaveLength(1);
  expect(stage.registry.analyses.flatMap(({ errors }) => errors)).toEqual([]);
  expect(stage.github.objections).toEqual([]);
}, 300_000);
