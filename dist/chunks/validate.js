import { Ar as visible, Cr as sourceModes, Fr as exitCodeOf, Kn as isSeverity, Lr as InputError, Tt as validate, Zn as peopleAsked, ct as renderSarif, dt as renderHtml, fr as dayOf, lt as SUMMARY_BYTES, st as renderTerminal, ut as renderMarkdown, wt as clockDay, xr as splitList, zt as count } from "./start.js";
import { t as daysOf } from "./days.js";

// src/cli/validate.ts
/** Findings that a terminal shows; a log gets all of them. */
const TERMINAL_FINDINGS = 200;
/** Runs `gpack validate`; returns the exit code. */
async function validateOnLaptop(line, ports, terminal) {
	const toStdout = [
		"json",
		"sarif",
		"markdown",
		"html"
	].filter((name) => line.value(name) === "-");
	if (toStdout.length > 1) throw new InputError(`--${toStdout[1]}`, `--${toStdout.join(" and --")} both write to standard output; send one to a file`);
	const failOn = line.value("fail-on");
	const validated = await validate({
		...checkingRequest(line),
		base: line.value("base"),
		head: line.value("head"),
		others: otherHeads(line),
		people: peopleAsked(line.value("actor"), line.values("approved-by").flatMap(splitList), line.values("teams").flatMap(splitList)),
		failOn: failOn === "never" || isSeverity(failOn) ? failOn : void 0,
		fix: "none",
		isDryRun: false
	}, withProgress(ports, terminal));
	writeReports(line, validated, ports.sha256, terminal);
	if (toStdout.length === 0) show(validated, line.has("quiet"), terminal);
	return exitCodeOf(validated.report.verdict);
}
/** The changes that `--other` names. */
function otherHeads(line) {
	const others = line.values("other");
	if (others.length > 0 && line.value("base") === void 0) throw new InputError("--other", "--other compares changes on one base; give --base, too");
	return others.map((other) => {
		const equals = other.indexOf("=");
		return equals === -1 ? {
			name: other,
			head: other
		} : {
			name: other.slice(0, equals),
			head: other.slice(equals + 1)
		};
	});
}
/** Runs `gpack fix`; returns the exit code of what is left. */
async function fixOnLaptop(line, ports, terminal) {
	const dryRun = line.has("dry-run");
	const workspace = dryRun ? {
		...ports.workspace,
		write: () => void 0
	} : ports.workspace;
	const request = {
		...checkingRequest(line),
		base: void 0,
		head: void 0,
		failOn: void 0,
		fix: line.has("unsafe") ? "all" : "safe",
		isDryRun: dryRun
	};
	const validated = await validate(request, withProgress({
		...ports,
		workspace
	}, terminal));
	for (const finding of validated.fixed?.repaired ?? []) terminal.out(`${dryRun ? "would fix" : "fixed"} ${visible(finding.at.file)}:${finding.at.line}: ${visible(finding.fix?.summary ?? "")} [${finding.rule}]\n`);
	const repaired = validated.fixed?.repaired.length ?? 0;
	terminal.out(`${count(repaired, "finding")} ${dryRun ? "would be repaired" : "repaired"}.\n`);
	const unsafe = validated.report.findings.filter((finding) => finding.fix?.safe === false).length;
	if (unsafe > 0 && !line.has("unsafe")) terminal.out(`${count(unsafe, "repair")} may change what a pack means; --unsafe makes them, too.\n`);
	if (dryRun) return 0;
	terminal.out("\n");
	show(validated, false, terminal);
	return exitCodeOf(validated.report.verdict);
}
function checkingRequest(line) {
	const sources = sourceModes.find((mode) => mode === line.value("sources"));
	return {
		packages: line.values("packages").flatMap(splitList),
		indexes: line.values("index").flatMap(splitList),
		rules: line.values("rules").flatMap(splitList),
		policy: line.value("policy"),
		today: dayOf(line.value("today") ?? "", clockDay),
		...sources ? { sources } : {},
		advisories: line.values("advisories"),
		...line.has("max-advisory-days") ? { maxAdvisoryDays: daysOf("max-advisory-days", line.value("max-advisory-days") ?? "") } : {}
	};
}
function writeReports(line, validated, sha256, terminal) {
	const { report, json, digest, rules, lineAt } = validated;
	const put = (name, text) => {
		const file = line.value(name);
		if (file === "-") terminal.out(text());
		else if (file !== void 0) terminal.write(file, text(), `--${name}`);
	};
	put("json", () => json);
	put("sarif", () => renderSarif(report, { rules }));
	put("html", () => renderHtml(report, {
		digest,
		sha256,
		lineAt
	}));
	put("markdown", () => renderMarkdown(report, {
		maxBytes: SUMMARY_BYTES,
		digest
	}));
}
function show(validated, quiet, terminal) {
	const { report, digest, lineAt } = validated;
	if (quiet) {
		terminal.out(`${report.verdict}\n`);
		return;
	}
	const text = renderTerminal(report, {
		color: terminal.color,
		digest,
		excerpt: lineAt,
		...terminal.color ? { limit: TERMINAL_FINDINGS } : {}
	});
	terminal.out(text);
}
/** Draws a line that is erased again; nothing where nobody watches. */
function withProgress(ports, terminal) {
	if (!terminal.interactive) return ports;
	return {
		...ports,
		progress(done, total) {
			terminal.err(done + 512 > total ? "\r\x1B[K" : `\rchecking ${done} of ${total} files`);
		}
	};
}

export { validateOnLaptop as n, fixOnLaptop as t };