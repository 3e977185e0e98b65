import "./rolldown-runtime.js";
import { Ar as visible, Fr as exitCodeOf, Lr as InputError, at as sha256, lt as SUMMARY_BYTES, ot as loadEngine, xr as splitList, z as _usingCtx } from "./start.js";
import { a as renderReadiness, d as historyText, f as readHistory, i as attestationOf, l as renderBadgeJson, m as earlierOf, n as parseThreshold, o as renderReadinessMarkdown, p as withScore, r as judgeDirectory, s as renderReadinessHtml, t as readinessWorld, u as renderBadgeSvg } from "./world.js";
import { t as isolationOf } from "./phase-run.js";
import { o as serviceHost, r as runLifecycle, t as lifecycleWorld } from "./world2.js";
import { l as readEvidenceFile, s as signerOf } from "./clean-commit.js";
import { t as readProjectFile } from "./project.js";
import { t as onInterrupt } from "./interrupt.js";
import { env } from "node:process";

// src/actions/readiness-gate/run-phases.ts
/**
* Runs phases of a make.toml, each in a cleanroom, and tells how they ended on which tree. A phase that could not be run
* in one has failed.
* @throws InputError for a make.toml or a phase that is wrong
*/
async function runPhases(phases, { project, isQuiet, say }, signal) {
	try {
		var _usingCtx$2 = _usingCtx();
		const services = _usingCtx$2.a(serviceHost(signal));
		const held = /* @__PURE__ */ new Map();
		const world = lifecycleWorld({
			project,
			mode: "required",
			level: "high",
			backend: void 0,
			callerEnv: env
		}, {
			begin: ({ id }) => say(`${visible(id)} begins\n`),
			output({ id }, text) {
				if (!isQuiet) for (const row of text.replace(/\n$/, "").split("\n")) say(`${visible(id)} | ${visible(row)}\n`);
			},
			held: ({ id }, outcome) => void held.set(id, outcome),
			end: ({ id }, { status, reason }) => say(`${visible(id)} ${status}${reason === void 0 ? "" : `: ${visible(reason)}`}\n`)
		}, void 0, services);
		const { outcomes, tree } = await runLifecycle({
			phases,
			file: "make.toml",
			environment: void 0,
			workspaces: [],
			isCi: true,
			parallel: void 0
		}, world, signal);
		return outcomes.filter(({ commands }) => commands.length > 0).map(({ id, phase, status, startedMs }) => ({
			phase,
			succeeded: status === "succeeded",
			subject: tree ?? "a tree without a digest",
			isolation: isolationOf(held.get(id)),
			tier: "recomputed",
			producer: `phase:${phase}`,
			at: new Date(startedMs).toISOString()
		}));
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}

// src/cli/readiness.ts
/** Runs `gpack readiness`; returns the exit code. */
async function readinessForPerson(line, terminal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const threshold = parseThreshold("--threshold", line.value("threshold") ?? "");
		const key = line.value("signing-key");
		if (key !== void 0 && line.value("attestation") === void 0) throw new InputError("--signing-key", "--signing-key signs the summary; say where to write it: --attestation <file>");
		const signer = key === void 0 ? void 0 : signerOf(new TextDecoder().decode(readEvidenceFile(key).bytes));
		const { ports, directory, project } = await readinessWorld(line.operands[0] ?? ".", loadEngine);
		const phases = line.values("run").flatMap(splitList);
		const abort = new AbortController();
		_usingCtx$1.u(onInterrupt(() => abort.abort()));
		const runs = phases.length === 0 ? [] : await runPhases(phases, {
			project,
			isQuiet: line.has("quiet"),
			say: (text) => terminal.err(text)
		}, abort.signal);
		const gated = await judgeDirectory({
			directory,
			environment: line.value("environment") ?? "production",
			threshold,
			policy: line.value("policy"),
			base: line.value("base"),
			head: line.value("head"),
			now: line.value("now") ?? (/* @__PURE__ */ new Date()).toISOString()
		}, {
			...ports,
			runs,
			earlier: earlierOf(line.value("previous")),
			evidence: line.values("evidence").map(readEvidenceFile)
		});
		const { report, digest } = gated;
		const attestation = line.value("attestation");
		if (attestation !== void 0) terminal.write(attestation, attestationOf(gated, signer), "--attestation");
		const history = withScore(pastOf(line.value("history")), report);
		const toStdout = faces(gated, history).filter(([name]) => line.value(name) === "-");
		for (const [name, text] of faces(gated, history)) {
			const file = line.value(name);
			if (file === "-") terminal.out(text());
			else if (file !== void 0) terminal.write(file, text(), `--${name}`);
		}
		const badge = line.value("badge");
		if (badge !== void 0) terminal.write(badge, badge.endsWith(".svg") ? renderBadgeSvg(report) : renderBadgeJson(report), "--badge");
		const kept = line.value("history");
		if (kept !== void 0) terminal.write(kept, historyText(history), "--history");
		if (toStdout.length === 0) terminal.out(line.has("quiet") ? `${visible(report.sentence)}\n` : renderReadiness(report, {
			color: terminal.color,
			digest
		}));
		return exitCodeOf(report.verdict);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
/** What a report can be written as, by the option that asks for it. */
function faces({ report, json, digest }, history) {
	return [
		["json", () => json],
		["markdown", () => renderReadinessMarkdown(report, {
			maxBytes: SUMMARY_BYTES,
			digest
		})],
		["html", () => renderReadinessHtml(report, {
			digest,
			sha256,
			history
		})]
	];
}
/** The scores of a file that may not be there yet. */
function pastOf(file) {
	if (file === void 0) return [];
	const bytes = readProjectFile(".", file);
	return bytes ? readHistory(new TextDecoder().decode(bytes)) : [];
}

export { readinessForPerson };