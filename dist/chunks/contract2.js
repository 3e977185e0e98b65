import { n as wish } from "./wishes.js";
import { i as sourceModes } from "./sources.js";

// src/actions/validate-gpack/contract.ts
const contract = {
	name: "validate-gpack",
	description: "Decides whether a change to a registry of gpacks may be merged, and says why.",
	icon: "check-circle",
	inputs: {
		path: {
			kind: "text",
			default: ".",
			description: "Directory of the registry or gpack, relative to the workspace."
		},
		packages: {
			kind: "list",
			description: "Globs of pack directories to check, such as `packages/io.example.*`. Default: all."
		},
		index: {
			kind: "list",
			description: "Index files, relative to `path`, beside those that are known by name (`registry/index.json`, …)."
		},
		base: {
			kind: "text",
			description: "Commit to compare with. Default: the base of the pull request or merge group; none on other events."
		},
		head: {
			kind: "text",
			description: "Commit to judge, read from git objects. Default: the head of the pull request or merge group."
		},
		"open-pull-requests": {
			kind: "flag",
			default: "false",
			description: "Tell which other open pull requests publish the same name or version, or a name that looks alike. Needs `pull-requests: read`."
		},
		"fail-on": {
			kind: [
				"",
				"error",
				"warning",
				"note",
				"never"
			],
			description: "Least severity that fails: `error`, `warning`, `note` or `never`. Default: what the policy says, else `error`."
		},
		rules: {
			kind: "list",
			description: "Rules to run (`area/name`, `area/*`) and severities to set (`area/name=warning`, `area/*=off`). Default: all."
		},
		policy: {
			kind: "text",
			description: "Path of the policy, always read from the base. Default: `registry/policy.toml` where it exists."
		},
		actor: {
			kind: "text",
			description: "Login of who makes the change, which is held against owners and maintainers. Default: the author of the pull request."
		},
		"approved-by": {
			kind: "list",
			description: "Logins of those who approved the head as it is; they count like the author. Default: GitHub is asked, with `pull-requests: read`."
		},
		teams: {
			kind: "list",
			description: "Teams, such as `example/writers`, that one of them belongs to. Default: GitHub is asked, by a token that may read members."
		},
		today: {
			kind: "text",
			description: "Day by which waivers expire and severities begin, such as `2026-10-01`. Default: that of the clock, in UTC."
		},
		sources: {
			kind: ["", ...sourceModes],
			description: "What becomes of listed versions whose files stand in other commits and repositories: `fetch` compares their files with the index, with `offline` each makes the verdict `incomplete`, `off` only counts them. Default: `offline` for the versions that a change publishes, `off` for a whole tree."
		},
		format: {
			kind: [
				"text",
				"json",
				"sarif",
				"markdown",
				"none"
			],
			default: "text",
			description: "What is printed to the log: `text`, `json`, `sarif`, `markdown` or `none`."
		},
		"sarif-file": {
			kind: "text",
			description: "File to write the SARIF 2.1.0 report to."
		},
		"html-file": {
			kind: "text",
			description: "File to write the report to as one HTML page, to keep as an artifact."
		},
		"json-file": {
			kind: "text",
			description: "File to write the JSON report to."
		},
		annotations: {
			kind: "flag",
			default: "true",
			description: "Show the ten worst findings of each run at their lines."
		},
		summary: {
			kind: "flag",
			default: "true",
			description: "Write the report to the job summary."
		},
		"check-run": {
			kind: wish,
			default: "auto",
			description: "Show the report as a check run of the commit. `auto` does so where the token has `checks: write`, `true` warns where it has not, `false` does not try."
		},
		comment: {
			kind: wish,
			default: "auto",
			description: "Keep one comment on the pull request while something blocks it. `auto` does so where the token has `pull-requests: write`."
		},
		suggestions: {
			kind: wish,
			default: "auto",
			description: "Offer safe repairs on the lines that a pull request shows, each applied by one click. `auto` does so where the token has `pull-requests: write`."
		},
		"sarif-upload": {
			kind: wish,
			default: "auto",
			description: "Show findings as code scanning alerts. `auto` does so where the token has `security-events: write`."
		},
		"report-name": {
			kind: "text",
			default: "gpack",
			description: "Name of the check run, by which comments of several reports are told apart, too."
		},
		fix: {
			kind: "flag",
			default: "false",
			description: "Repair what can be repaired mechanically, in the files of `path`. Not with `base` or `head`."
		},
		token: {
			kind: "text",
			default: "${{ github.token }}",
			description: "Token to fetch commits that the workspace lacks, and to deliver the report. `contents: read` is enough for the verdict."
		}
	},
	outputs: {
		verdict: "`pass`, `fail` or `incomplete`. Anything but `pass` also fails the step.",
		"error-count": "Number of findings of severity error.",
		"warning-count": "Number of findings of severity warning.",
		"note-count": "Number of findings of severity note.",
		packages: "JSON list of the packs that have findings: `path`, `id`, `version` and counts.",
		deliveries: "JSON list of what was to be shown on GitHub: `what`, `outcome`, `sentence` and `url`.",
		"report-digest": "SHA-256 of the JSON report; equal to what `gpack validate` prints for the same commits.",
		"json-file": "Path of the JSON report, when `json-file` was given.",
		"html-file": "Path of the HTML report, when `html-file` was given.",
		"sarif-file": "Path of the SARIF report, when `sarif-file` was given."
	}
};

export { contract as t };