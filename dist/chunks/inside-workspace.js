import { t as InputError } from "./input-error.js";
import { a as info, c as setFailed, d as startGroup, f as warning, i as getInput, l as setOutput, n as endGroup, r as error, s as notice, u as setSecret } from "./core.js";
import { appendFileSync, mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

// src/platform/runner.ts
/** The GitHub Actions runner; the only room that writes workflow commands. */
const runner = {
	input: (name) => getInput(name),
	output: (name, value) => setOutput(name, value),
	mask: (secret) => {
		if (secret !== "") setSecret(secret);
	},
	annotate({ level, message, ...properties }) {
		if (level === "error") error(message, properties);
		else if (level === "warning") warning(message, properties);
		else notice(message, properties);
	},
	/**
	* Prints text of unknown origin: workflow commands in it are switched off meanwhile.
	* The token that switches them on again cannot be guessed.
	*/
	print(text) {
		const token = `gpack-${crypto.randomUUID()}`;
		info(`::stop-commands::${token}`);
		process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
		info(`::${token}::`);
	},
	/** Prints text of unknown origin under a title that can be folded. */
	group(title, text) {
		startGroup(title);
		runner.print(text);
		endGroup();
	},
	/** Appends to the job summary; a step without one, as on a laptop, has none. */
	summary(markdown) {
		const file = process.env["GITHUB_STEP_SUMMARY"];
		if (file) appendFileSync(file, markdown);
	},
	/**
	* Writes a report; the path is relative to the workspace. Returns the absolute path.
	* @throws InputError for a place outside the workspace and the runner's temporary directory
	*/
	write(path, text) {
		const target = resolve(runner.workspace, path);
		mkdirSync(dirname(target), { recursive: true });
		const directory = realpathSync(dirname(target));
		if (![runner.workspace, runner.temporary].map((home) => realpathSync(home)).some((home) => directory === home || directory.startsWith(`${home}/`))) throw new InputError("json-file, sarif-file, html-file", `${JSON.stringify(path)} lies outside the workspace and RUNNER_TEMP; give a path inside`);
		rmSync(target, { force: true });
		writeFileSync(target, text, { flag: "wx" });
		return target;
	},
	/** Prints a line of ours. What a runner would take for a command in it, in the old syntax too, is broken up. */
	info: (text) => info(text.replaceAll("##[", "## [").replaceAll(/^(\s*):(?=:)/gm, "$1: ")),
	/** Shows a warning that belongs to no file. */
	warn: (text) => warning(text),
	fail: (message) => setFailed(message),
	/** Ends the step with an exit code of its own. */
	exit(code) {
		process.exitCode = code;
	},
	get workspace() {
		return process.env["GITHUB_WORKSPACE"] ?? process.cwd();
	},
	get temporary() {
		return process.env["RUNNER_TEMP"] ?? "/tmp";
	},
	get eventName() {
		return process.env["GITHUB_EVENT_NAME"] ?? "";
	},
	get eventPath() {
		return process.env["GITHUB_EVENT_PATH"] ?? "";
	},
	/** The commit that the workflow runs for. */
	get commit() {
		return process.env["GITHUB_SHA"] ?? "";
	},
	/** The repository of the run, `owner/name`. */
	get repository() {
		return process.env["GITHUB_REPOSITORY"] ?? "";
	},
	get ref() {
		return process.env["GITHUB_REF"] ?? "";
	},
	/** The address of the API; empty outside of a workflow. */
	get apiUrl() {
		return process.env["GITHUB_API_URL"] ?? "";
	},
	/** The workflow of the run at its commit or branch, as a URI. */
	get workflowUrl() {
		return `${process.env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${process.env["GITHUB_WORKFLOW_REF"] ?? process.env["GITHUB_REPOSITORY"] ?? ""}`;
	},
	/** The number of the run; empty outside of a workflow. */
	get runId() {
		return process.env["GITHUB_RUN_ID"] ?? "";
	},
	/** The page of the run. */
	get runUrl() {
		return `${runner.repositoryUrl}/actions/runs/${process.env["GITHUB_RUN_ID"] ?? ""}`;
	},
	/** The address to fetch this repository from. */
	get repositoryUrl() {
		return `${process.env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${process.env["GITHUB_REPOSITORY"] ?? ""}`;
	}
};

// src/platform/workspace/inside-workspace.ts
/**
* The absolute path of a directory below a workspace.
* @throws InputError when it lies outside
*/
function insideWorkspace(workspace, path) {
	const directory = resolve(workspace, path);
	if (directory === workspace || directory.startsWith(`${workspace}/`)) return directory;
	throw new InputError("path", `${JSON.stringify(path)} lies outside the workspace; give a directory inside it`);
}

export { runner as n, insideWorkspace as t };