import "./rolldown-runtime.js";
import { E as checkRequest, T as mayRun, n as runInCleanroom, r as backends, w as considerBackends, x as SandboxFault } from "./run.js";
import { Cn as passedEnvironment, Rn as levels } from "./engine.js";
import { Ar as visible, Ir as exitCodes, Lr as InputError, z as _usingCtx } from "./start.js";
import { t as onInterrupt } from "./interrupt.js";
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { env } from "node:process";

// src/cli/cleanroom.ts
/** Status of timeout(1) for a command that took too long. */
const TIMED_OUT = 124;
/** Runs `gpack cleanroom run`; returns the status of the command, as far as it has one. */
async function runForPerson(line, terminal) {
	try {
		var _usingCtx$1 = _usingCtx();
		const abort = new AbortController();
		_usingCtx$1.u(onInterrupt(() => abort.abort()));
		const decoders = {
			stdout: new TextDecoder(),
			stderr: new TextDecoder()
		};
		try {
			const backend = line.value("backend");
			const { outcome } = await runInCleanroom(requestOf(line), {
				...backend === void 0 ? {} : { backend },
				signal: abort.signal,
				onOutput(stream, chunk) {
					const text = printable(decoders[stream].decode(chunk, { stream: true }));
					if (stream === "stdout") terminal.out(text);
					else terminal.err(text);
				}
			});
			const file = line.value("json");
			if (file !== void 0) terminal.write(file, `${JSON.stringify(outcome, null, 2)}\n`, "--json");
			if (!line.has("quiet")) terminal.err(summary(outcome));
			return statusOf(outcome);
		} catch (error) {
			if (!(error instanceof SandboxFault)) throw error;
			terminal.err(`gpack: ${error.backend}: ${visible(error.message)}; the command has not run\n`);
			return exitCodes.incomplete;
		}
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
}
function requestOf(line) {
	const memory = wholeNumber(line, "memory");
	const timeout = wholeNumber(line, "timeout");
	const hosts = line.values("allow-host");
	const image = line.value("image");
	return {
		level: line.value("policy") ?? "high",
		command: line.operands,
		workspace: {
			path: directory("dir", line.value("dir") ?? "."),
			access: line.value("access") ?? "read-write"
		},
		environment: passedEnvironment(env, line.values("pass")),
		mounts: line.values("mount").map((path) => ({
			path: directory("mount", path),
			access: "read-only"
		})),
		...image === void 0 ? {} : { image },
		...hosts.length > 0 ? { network: { hosts } } : {},
		limits: {
			...memory === void 0 ? {} : { memoryBytes: memory * 1024 * 1024 },
			...timeout === void 0 ? {} : { wallMs: timeout * 1e3 }
		}
	};
}
function directory(option, path) {
	try {
		return realpathSync(resolve(path));
	} catch (error) {
		throw new InputError(`--${option}`, `--${option} ${JSON.stringify(path)} does not exist`, { cause: error });
	}
}
function wholeNumber(line, option) {
	const text = line.value(option);
	if (text === void 0) return void 0;
	if (!/^[1-9]\d{0,8}$/.test(text)) throw new InputError(`--${option}`, `--${option} ${JSON.stringify(text)} is no whole number above 0`);
	return Number(text);
}
function statusOf({ ending, exitCode }) {
	if (ending === "timeout") return TIMED_OUT;
	return exitCode ?? exitCodes.fail;
}
/** What a command prints can steer a terminal; lines and tabs are all it may. */
function printable(text) {
	return text.split(/(\r?\n|\t)/).map((part, index) => index % 2 === 0 ? visible(part) : part).join("");
}
function summary({ backend, level, explanation, metrics, enforced, notEnforced, changes = [], notKept = [], requests = [] }) {
	const { wallMs, cpuMs, peakMemoryBytes, peakProcesses, writtenBytes } = metrics;
	const used = [
		`${(wallMs / 1e3).toFixed(2)} s`,
		...cpuMs === void 0 ? [] : [`${(cpuMs / 1e3).toFixed(2)} s of processor time`],
		...peakMemoryBytes === void 0 ? [] : [`${(peakMemoryBytes / 1024 / 1024).toFixed(1)} MiB at most`],
		...peakProcesses === void 0 ? [] : [`${peakProcesses} processes at most`],
		...writtenBytes === void 0 ? [] : [`${writtenBytes} bytes written`]
	];
	return `\n${[
		explanation,
		`policy    ${level}, by ${backend}: ${enforced.length} controls enforced, ${notEnforced.length} not`,
		...notEnforced.map(({ control, why, instead }) => `  not     ${control}: ${why}${instead ? `; instead ${instead}` : ""}`),
		`used      ${used.join(", ")}`,
		...changes.map(({ path, change }) => `${change.padEnd(10)}${visible(path)}`),
		...notKept.map((path) => `not kept  ${visible(path)}`),
		...requests.filter(({ allowed }) => !allowed).map(({ host, port }) => `refused   ${visible(host)}:${port}`)
	].join("\n")}\n`;
}
/** Runs `gpack cleanroom doctor`: what each level would be, here and now. */
async function showDoctor(line, terminal) {
	const asked = line.value("policy");
	const shown = asked === void 0 ? levels : [asked];
	const rows = await Promise.all(shown.map(async (level) => {
		const request = checkRequest({
			level,
			command: ["true"],
			workspace: {
				path: realpathSync("."),
				access: "read-write"
			}
		});
		return {
			level,
			candidates: await considerBackends(request, backends)
		};
	}));
	if (line.has("json")) terminal.out(`${JSON.stringify(rows.map(({ level, candidates }) => ({
		level,
		backends: candidates.map(plain)
	})), null, 2)}\n`);
	else terminal.out(`${doctorLines(rows, asked !== void 0).join("\n")}\n`);
	return exitCodes.pass;
}
function doctorLines(rows, isFull) {
	const lines = ["Backends, best first:"];
	for (const candidate of rows[0]?.candidates ?? []) {
		const name = candidate.sandbox.name.padEnd(18);
		if (candidate.available) lines.push(`  ${name}available: ${candidate.detail}`);
		else lines.push(`  ${name}not available: ${visible(candidate.why)}`, `  ${"".padEnd(18)}to get it: ${candidate.remedy}`);
	}
	for (const { level, candidates } of rows) {
		const best = candidates.flatMap((candidate) => candidate.available && mayRun(candidate.plan) ? [candidate] : []).toSorted((a, b) => a.plan.notEnforced.length - b.plan.notEnforced.length)[0];
		lines.push("", `${level}: ${best ? `by ${best.sandbox.name}` : "cannot be held here; commands are refused"}`);
		const shown = best ? [best] : candidates.flatMap((candidate) => candidate.available ? [candidate] : []);
		for (const { sandbox, plan } of shown) {
			const missing = plan.notEnforced.filter(({ required }) => best !== void 0 || required);
			for (const { control, why, instead } of missing) lines.push(`  not enforced by ${sandbox.name}: ${control}: ${why}${instead ? `; instead ${instead}` : ""}`);
			if (isFull) for (const { control, by } of plan.enforced) lines.push(`  ${control.padEnd(20)}${by}`);
			else lines.push(`  ${plan.enforced.length} controls enforced, ${plan.off.length} off`);
		}
	}
	return lines;
}
function plain(candidate) {
	const { sandbox, ...rest } = candidate;
	return {
		name: sandbox.name,
		...rest
	};
}

export { runForPerson, showDoctor };