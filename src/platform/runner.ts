import { appendFileSync } from "node:fs";
import * as core from "@actions/core";
import type { InputError } from "../core/input-error.ts";
import { writeInside } from "./write-inside.ts";

/** A message at lines of a file, as a workflow run shows it. */
export interface RunnerAnnotation {
  readonly level: "error" | "warning" | "note";
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** The GitHub Actions runner; the only room that writes workflow commands. */
export const runner = {
  input: (name: string): string => core.getInput(name),
  output: (name: string, value: string): void => core.setOutput(name, value),
  mask: (secret: string): void => {
    if (secret !== "") core.setSecret(secret);
  },
  annotate({ level, message, ...properties }: RunnerAnnotation): void {
    if (level === "error") core.error(message, properties);
    else if (level === "warning") core.warning(message, properties);
    else core.notice(message, properties);
  },
  /**
   * Prints text of unknown origin: workflow commands in it are switched off meanwhile.
   * The token that switches them on again cannot be guessed.
   */
  print(text: string): void {
    const token = `gpack-${crypto.randomUUID()}`;
    core.info(`::stop-commands::${token}`);
    process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
    core.info(`::${token}::`);
  },
  /** Prints text of unknown origin under a title that can be folded. */
  group(title: string, text: string): void {
    core.startGroup(title);
    runner.print(text);
    core.endGroup();
  },
  /** Appends to the job summary; a step without one, as on a laptop, has none. */
  summary(markdown: string): void {
    const file = process.env["GITHUB_STEP_SUMMARY"];
    if (file) appendFileSync(file, markdown);
  },
  /**
   * Writes a file that an input names; the path is relative to the workspace. Returns the absolute path.
   * @throws InputError for a place outside the workspace and the runner's temporary directory, and where nothing can be written
   */
  write: (path: string, text: string, input: string): string =>
    writeInside([runner.workspace, runner.temporary], path, text, input),
  /** Prints a line of ours. What a runner would take for a command in it, in the old syntax too, is broken up. */
  info: (text: string): void => core.info(text.replaceAll("##[", "## [").replaceAll(/^(\s*):(?=:)/gm, "$1: ")),
  /** Shows a warning that belongs to no file. */
  warn: (text: string): void => core.warning(text),
  fail: (message: string): void => core.setFailed(message),
  /** Says what is wrong with an input: in a log of many steps the sentence has to name it. */
  refuse: ({ input, message }: InputError): void =>
    core.setFailed(message.startsWith("input ") ? message : `input ${input}: ${message}`),
  /** Ends the step with an exit code of its own. */
  exit(code: number): void {
    process.exitCode = code;
  },
  get workspace(): string {
    return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
  },
  get temporary(): string {
    return process.env["RUNNER_TEMP"] ?? "/tmp";
  },
  get eventName(): string {
    return process.env["GITHUB_EVENT_NAME"] ?? "";
  },
  get eventPath(): string {
    return process.env["GITHUB_EVENT_PATH"] ?? "";
  },
  /** The commit that the workflow runs for. */
  get commit(): string {
    return process.env["GITHUB_SHA"] ?? "";
  },
  /** The repository of the run, `owner/name`. */
  get repository(): string {
    return process.env["GITHUB_REPOSITORY"] ?? "";
  },
  get ref(): string {
    return process.env["GITHUB_REF"] ?? "";
  },
  /** The address of the API; empty outside of a workflow. */
  get apiUrl(): string {
    return process.env["GITHUB_API_URL"] ?? "";
  },
  /** The workflow of the run at its commit or branch, as a URI. */
  get workflowUrl(): string {
    const server = process.env["GITHUB_SERVER_URL"] ?? "https://github.com";
    return `${server}/${process.env["GITHUB_WORKFLOW_REF"] ?? process.env["GITHUB_REPOSITORY"] ?? ""}`;
  },
  /** The number of the run; empty outside of a workflow. */
  get runId(): string {
    return process.env["GITHUB_RUN_ID"] ?? "";
  },
  /** The page of the run. */
  get runUrl(): string {
    return `${runner.repositoryUrl}/actions/runs/${process.env["GITHUB_RUN_ID"] ?? ""}`;
  },
  /** The address to fetch this repository from. */
  get repositoryUrl(): string {
    return `${process.env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${process.env["GITHUB_REPOSITORY"] ?? ""}`;
  },
};
