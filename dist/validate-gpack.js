import "./chunks/rolldown-runtime.js";
import { A as workspaceAt, H as headCommit, Nr as toolVersion, Pr as enter, S as runner, Tt as validate, W as resolveChange, X as git, Yt as recognise, Zn as peopleAsked, _ as eventAuthor, a as hasChange, at as sha256, br as parseInputs, c as publish, ct as renderSarif, et as syntaxPort, fr as dayOf, h as reportName, i as fetchInto, k as ruleList, n as occasionOf, ot as loadEngine, r as fetchChange, s as contract, t as deliver, v as eventCommits, wt as clockDay, x as insideWorkspace, y as eventPull, yr as DeliveryFailure } from "./chunks/start.js";
import { rmSync } from "node:fs";
import { join, relative } from "node:path";

// src/platform/git/fetch-others.ts
/**
* Fetches the heads of other changes into a repository that has the base: their commits, their trees, and of their
* files only the indexes that they change. Returns those that came; one that is gone by now is left out.
*/
async function fetchOthers(remote, directory, base, heads, indexes) {
	const fetch = fetchInto(directory, remote);
	const came = [];
	const isThere = (await fetch("tree:0", heads)).ok;
	for (const head of heads) if (isThere || (await fetch("tree:0", [head])).ok) came.push(head);
	const commits = (await Promise.all(came.map((head) => git(directory, [
		"merge-base",
		base,
		head
	])))).flatMap(({ ok, stdout }, nth) => ok ? [stdout.toString("latin1").trim(), came[nth] ?? ""] : []);
	if (commits.length === 0 || !(await fetch("blob:none", [...new Set(commits)], "--depth=1")).ok) return /* @__PURE__ */ new Set();
	rmSync(join(directory, "shallow"), { force: true });
	const compared = /* @__PURE__ */ new Set();
	const blobs = /* @__PURE__ */ new Set();
	for (const head of came) {
		const change = await resolveChange(directory, base, head, "").catch(() => void 0);
		if (!change) continue;
		compared.add(head);
		for (const { path, before, after } of change.changes.values()) {
			if (!recognise(path, indexes).kind.startsWith("index-")) continue;
			for (const state of [before, after]) if (state?.kind === "file") blobs.add(state.oid);
		}
	}
	return blobs.size === 0 || (await fetch("blob:limit=64m", [...blobs])).ok ? compared : /* @__PURE__ */ new Set();
}

// src/actions/people-on-github.ts
/** Asks GitHub for members of teams and for approvals; `undefined` where it cannot be asked. Loads the client at the first question. */
function peopleOnGitHub({ apiUrl, repository, token, pull }) {
	if (apiUrl === "" || repository === "" || token === "") return void 0;
	let opened;
	const open = () => {
		const address = {
			api: apiUrl,
			repository,
			token,
			version: toolVersion
		};
		opened ??= import("./chunks/github2.js").then(({ openGitHub }) => openGitHub(address));
		return opened;
	};
	return {
		isMember: async (team, login) => (await open()).isTeamMember(team, login),
		...pull === void 0 ? {} : { approvers: async (head) => (await open()).approvers(pull, head) }
	};
}

// src/actions/validate-gpack/other-pulls.ts
/**
* The open pull requests that want to go where this one does. Nothing of a verdict hangs on them: when GitHub does not
* answer the run says so and goes on without.
*/
async function otherPulls(pull, port) {
	try {
		const open = await port.openPulls();
		const own = open.find(({ number }) => number === pull);
		const others = open.filter(({ number, baseBranch }) => number !== pull && baseBranch === own?.baseBranch);
		if (others.length === 0) return [];
		const came = await port.fetch(others.map(({ head }) => head));
		const left = others.filter(({ head }) => !came.has(head));
		if (left.length > 0) port.info(`${left.map(nameOf).join(", ")}: not compared, since git could not get the commits.`);
		return others.filter(({ head }) => came.has(head)).map((other) => ({
			name: nameOf(other),
			head: other.head
		}));
	} catch (error) {
		if (!(error instanceof DeliveryFailure)) throw error;
		const why = error.needs === void 0 ? error.message : `the token lacks ${error.needs}`;
		port.info(`Other open pull requests were not compared: ${why}`);
		return [];
	}
}
function nameOf({ number }) {
	return `#${number}`;
}

// src/actions/validate-gpack/request.ts
/**
* The request that inputs make; an event's commits and author stand in for those that are not given.
* @throws InputError for a person who is none
*/
function requestOf(inputs, event, author) {
	const isGiven = inputs.base !== "" || inputs.head !== "";
	return {
		base: isGiven ? inputs.base || void 0 : event.base,
		head: isGiven ? inputs.head || void 0 : event.head,
		packages: inputs.packages,
		indexes: inputs.index,
		failOn: inputs["fail-on"] || void 0,
		rules: inputs.rules,
		policy: inputs.policy || void 0,
		people: peopleAsked(inputs.actor || author, inputs["approved-by"], inputs.teams),
		...inputs.sources === "" ? {} : { sources: inputs.sources },
		fix: inputs.fix ? "safe" : "none",
		isDryRun: false
	};
}

// src/actions/validate-gpack/main.ts
await enter(runner, async () => {
	const inputs = parseInputs(contract, runner.input);
	runner.mask(inputs.token);
	const event = eventCommits(runner.eventName, runner.eventPath);
	const author = eventAuthor(runner.eventName, runner.eventPath);
	const request = {
		...requestOf(inputs, event, author),
		today: dayOf(inputs.today, clockDay)
	};
	const name = reportName(inputs["report-name"]);
	const directory = insideWorkspace(runner.workspace, inputs.path);
	const prefix = relative(runner.workspace, directory);
	const { base, head = "HEAD" } = request;
	const isHere = base === void 0 || await hasChange(directory, base, head);
	const remote = {
		url: runner.repositoryUrl,
		token: inputs.token,
		temporary: runner.temporary
	};
	let elsewhere = isHere ? void 0 : {
		directory: await fetchChange(remote, base, head),
		prefix
	};
	const pull = eventPull(runner.eventName, runner.eventPath);
	const others = inputs["open-pull-requests"] && pull !== void 0 && base !== void 0 && base === event.base ? await otherPulls(pull.number, {
		openPulls: async () => {
			const { openGitHub } = await import("./chunks/github2.js");
			const { apiUrl: api, repository } = runner;
			return (await openGitHub({
				api,
				repository,
				token: inputs.token,
				version: toolVersion
			})).openPulls();
		},
		fetch: async (heads) => {
			elsewhere ??= {
				directory: await fetchChange(remote, base, head),
				prefix
			};
			return await fetchOthers(remote, elsewhere.directory, base, heads, request.indexes);
		},
		info: runner.info
	}) : [];
	const workspace = workspaceAt(directory, elsewhere);
	const { apiUrl, repository } = runner;
	const people = peopleOnGitHub({
		apiUrl,
		repository,
		token: inputs.token,
		pull: pull?.number
	});
	const ports = {
		workspace,
		ruleList,
		engine: loadEngine,
		syntax: syntaxPort(),
		sha256,
		version: toolVersion,
		sources: async (...asked) => (await import("./chunks/git-sources.js")).gitSources(runner.temporary)(...asked),
		...people ? { people } : {}
	};
	const validated = await validate({
		...request,
		others
	}, ports);
	const place = {
		repository: runner.repositoryUrl,
		commit: runner.commit,
		prefix
	};
	deliver(validated, inputs, runner, place, sha256);
	const { report, digest } = validated;
	const occasion = occasionOf(report.subject, {
		sha: runner.commit,
		ref: runner.ref,
		pull,
		workspaceCommit: headCommit(directory, request.head)
	});
	await publish({
		report,
		digest,
		name,
		prefix,
		occasion,
		sha256,
		sarif: (options) => renderSarif(report, {
			...options,
			rules: validated.rules,
			prefix
		}),
		isVerdict: true,
		hasSummary: inputs.summary,
		token: inputs.token
	}, {
		checkRun: inputs["check-run"],
		comment: inputs.comment,
		suggestions: inputs.suggestions,
		codeScanning: inputs["sarif-upload"]
	}, runner);
});

export {  };