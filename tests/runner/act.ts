import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join, resolve } from "node:path";
import { execFileSync, spawn } from "node:child_process";
import { temporary } from "../git-fixture.ts";

/** The runner `act`: named by GPACK_ACT, or on the PATH. */
export function findAct(): string | undefined {
  const candidates = [
    process.env["GPACK_ACT"] ?? "",
    ...(process.env["PATH"] ?? "").split(delimiter).map((directory) => join(directory, "act")),
  ];
  return candidates.find((path) => path !== "" && existsSync(path));
}

/** A GitHub made of git repositories on the disk, for a runner that looks for actions and commits there. */
export interface Hub extends Disposable {
  readonly path: string;
  /** `file://…`: takes the place of https://github.com. */
  readonly url: string;
  /** The commit of this suite that is served as ggen/validate-gpack. */
  readonly suite: string;
  /** Serves a repository as owner/name, as it is now. */
  serve(name: string, directory: string): void;
}

/** Serves this suite as it stands in the working directory, built. */
export function openHub(): Hub {
  const scratch = temporary();
  const suite = join(scratch.path, "suite");
  for (const path of ["action.yml", "actions", "dist", ".github/workflows"]) {
    if (existsSync(path)) cpSync(path, join(suite, path), { recursive: true });
  }
  const git = (directory: string, ...args: readonly string[]): string =>
    execFileSync("git", ["-C", directory, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
      encoding: "utf8",
    }).trim();
  git(suite, "init", "--quiet", "--initial-branch=main");
  git(suite, "add", "--all", "--force");
  git(suite, "commit", "--quiet", "--message", "suite");
  const serve = (name: string, directory: string): void => {
    const target = join(scratch.path, "hub", name);
    mkdirSync(dirname(target), { recursive: true });
    rmSync(target, { recursive: true, force: true });
    execFileSync("git", ["clone", "--quiet", "--mirror", directory, target]);
    git(target, "config", "uploadpack.allowFilter", "true");
    git(target, "config", "uploadpack.allowAnySHA1InWant", "true");
  };
  serve("ggen/validate-gpack", suite);
  return { ...scratch, url: `file://${join(scratch.path, "hub")}`, suite: git(suite, "rev-parse", "HEAD"), serve };
}

export interface WorkflowRun {
  readonly hub: Hub;
  /** A clone of owner/registry as the runner has it: with its workflow, and without the head of any pull request. */
  readonly directory: string;
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly github: { readonly api: string; readonly graphql: string };
  readonly token: string;
}

export interface RunResult {
  /** `success` or `failure`, by the id of the job. */
  readonly jobs: Readonly<Record<string, string>>;
  /** What was logged, in lines. */
  readonly log: string;
  /** The summaries of all steps. */
  readonly summary: string;
  /** The content of a file of an artifact. */
  artifact(name: string, file: string): string;
}

/** Where the artifacts of runs are left, a directory each. */
export function artifactsOf(hub: Hub): string {
  return join(hub.path, "artifacts");
}

/** Actions of others that workflows of this suite use, and what stands in for them. */
const OTHERS = ["actions/checkout", "actions/upload-artifact", "actions/download-artifact"];

/** Runs a workflow as a runner would, without containers: real steps, real git, the actions of a commit. */
export async function runWorkflow(act: string, run: WorkflowRun): Promise<RunResult> {
  const { hub, directory, workflow, event, github, token } = run;
  const file = (name: string): string => join(hub.path, name);
  writeFileSync(file("event.json"), JSON.stringify(event.payload));
  const standIns = usedActions(join(directory, workflow)).map(
    ({ name, ref }) => `${hub.url}/${name}@${ref}=${resolve("tests/runner/actions", name.replace("actions/", ""))}`,
  );
  const env = {
    GITHUB_SERVER_URL: hub.url,
    GITHUB_API_URL: github.api,
    GITHUB_GRAPHQL_URL: github.graphql,
    GITHUB_REPOSITORY: "owner/registry",
    GPACK_TEST_ARTIFACTS: artifactsOf(hub),
  };
  const output = await outputOf(
    act,
    [
      event.name,
      ["--eventpath", file("event.json"), "--workflows", workflow, "--platform", "ubuntu-latest=-self-hosted"],
      standIns.flatMap((standIn) => ["--local-repository", standIn]),
      Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
      ["--secret", `GITHUB_TOKEN=${token}`, "--no-cache-server", "--action-offline-mode", "--pull=false", "--json"],
    ].flat(),
    // The runner hands on its whole environment, so it gets none.
    { cwd: directory, env: { HOME: file("home"), PATH: process.env["PATH"] ?? "" } },
  );
  const records = output.split("\n").map(record);
  return {
    jobs: Object.fromEntries(
      records.flatMap(({ jobID, jobResult }) => (jobID && jobResult ? [[jobID, jobResult]] : [])),
    ),
    log: records.map(({ msg }) => msg).join("\n"),
    summary: records.map(({ msg }) => msg.split("Summary - ")[1] ?? "").join(""),
    artifact: (name, path) => readFileSync(join(artifactsOf(hub), name, path), "utf8"),
  };
}

/** What a program prints, to either of its outputs; the servers of this process answer meanwhile. */
function outputOf(
  program: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string> },
): Promise<string> {
  return new Promise((done, failed) => {
    let output = "";
    const running = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [running.stdout, running.stderr]) {
      stream.setEncoding("utf8");
      stream.on("data", (text: string) => (output += text));
    }
    running.on("error", failed);
    running.on("close", () => done(output));
  });
}

interface LogRecord {
  readonly msg: string;
  readonly jobID?: string;
  readonly jobResult?: string;
}

function record(line: string): LogRecord {
  try {
    return JSON.parse(line) as LogRecord;
  } catch {
    return { msg: line };
  }
}

/** The actions of others that a workflow, or one of this suite that it calls, names. */
function usedActions(workflow: string): readonly { readonly name: string; readonly ref: string }[] {
  const own = ["validate-pr", "merge-group", "report", "scan-registry"].map((name) => `.github/workflows/${name}.yml`);
  const texts = [workflow, ...own].map((path) => readFileSync(path, "utf8"));
  return texts.flatMap((text) =>
    [...text.matchAll(/uses: ([\w-]+\/[\w-]+)@(\w+)/g)].flatMap(([, name = "", ref = ""]) =>
      OTHERS.includes(name) ? [{ name, ref }] : [],
    ),
  );
}
