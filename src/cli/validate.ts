import { splitList } from "../actions/contract.ts";
import { daysOf } from "../actions/days.ts";
import { dayOf } from "../actions/day.ts";
import { exitCodeOf } from "../actions/exit-code.ts";
import { peopleAsked } from "../actions/validate-gpack/people.ts";
import type { ValidatePorts } from "../actions/validate-gpack/ports.ts";
import type { ValidateRequest } from "../actions/validate-gpack/request.ts";
import { type Validated, validate } from "../actions/validate-gpack/run.ts";
import { sourceModes } from "../actions/validate-gpack/sources.ts";
import { InputError } from "../core/input-error.ts";
import { isSeverity } from "../core/finding.ts";
import { type OtherHead, count } from "../core/report.ts";
import { clockDay } from "../platform/clock.ts";
import { visible } from "../report/escape.ts";
import { renderHtml } from "../report/html.ts";
import { SUMMARY_BYTES, renderMarkdown } from "../report/markdown.ts";
import { renderSarif } from "../report/sarif.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { CommandLine } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";

/** Findings that a terminal shows; a log gets all of them. */
const TERMINAL_FINDINGS = 200;

/** Runs `gpack validate`; returns the exit code. */
export async function validateOnLaptop(line: CommandLine, ports: ValidatePorts, terminal: Terminal): Promise<number> {
  const toStdout = ["json", "sarif", "markdown", "html"].filter((name) => line.value(name) === "-");
  if (toStdout.length > 1) {
    throw new InputError(
      `--${toStdout[1]}`,
      `--${toStdout.join(" and --")} both write to standard output; send one to a file`,
    );
  }
  const failOn = line.value("fail-on");
  const validated = await validate(
    {
      ...checkingRequest(line),
      base: line.value("base"),
      head: line.value("head"),
      others: otherHeads(line),
      people: peopleAsked(
        line.value("actor"),
        line.values("approved-by").flatMap(splitList),
        line.values("teams").flatMap(splitList),
      ),
      failOn: failOn === "never" || isSeverity(failOn) ? failOn : undefined,
      fix: "none",
      isDryRun: false,
    },
    withProgress(ports, terminal),
  );
  writeReports(line, validated, ports.sha256, terminal);
  if (toStdout.length === 0) show(validated, line.has("quiet"), terminal);
  return exitCodeOf(validated.report.verdict);
}

/** The changes that `--other` names. */
function otherHeads(line: CommandLine): readonly OtherHead[] {
  const others = line.values("other");
  if (others.length > 0 && line.value("base") === undefined) {
    throw new InputError("--other", "--other compares changes on one base; give --base, too");
  }
  return others.map((other) => {
    const equals = other.indexOf("=");
    return equals === -1
      ? { name: other, head: other }
      : { name: other.slice(0, equals), head: other.slice(equals + 1) };
  });
}

/** Runs `gpack fix`; returns the exit code of what is left. */
export async function fixOnLaptop(line: CommandLine, ports: ValidatePorts, terminal: Terminal): Promise<number> {
  const dryRun = line.has("dry-run");
  const workspace = dryRun ? { ...ports.workspace, write: () => undefined } : ports.workspace;
  const request: ValidateRequest = {
    ...checkingRequest(line),
    base: undefined,
    head: undefined,
    failOn: undefined,
    fix: line.has("unsafe") ? "all" : "safe",
    isDryRun: dryRun,
  };
  const validated = await validate(request, withProgress({ ...ports, workspace }, terminal));
  for (const finding of validated.fixed?.repaired ?? []) {
    terminal.out(
      `${dryRun ? "would fix" : "fixed"} ${visible(finding.at.file)}:${finding.at.line}: ${visible(finding.fix?.summary ?? "")} [${finding.rule}]\n`,
    );
  }
  const repaired = validated.fixed?.repaired.length ?? 0;
  terminal.out(`${count(repaired, "finding")} ${dryRun ? "would be repaired" : "repaired"}.\n`);
  const unsafe = validated.report.findings.filter((finding) => finding.fix?.safe === false).length;
  if (unsafe > 0 && !line.has("unsafe")) {
    terminal.out(`${count(unsafe, "repair")} may change what a pack means; --unsafe makes them, too.\n`);
  }
  if (dryRun) return 0;
  terminal.out("\n");
  show(validated, false, terminal);
  return exitCodeOf(validated.report.verdict);
}

function checkingRequest(
  line: CommandLine,
): Pick<
  ValidateRequest,
  "packages" | "indexes" | "rules" | "policy" | "today" | "sources" | "advisories" | "maxAdvisoryDays"
> {
  const sources = sourceModes.find((mode) => mode === line.value("sources"));
  return {
    packages: line.values("packages").flatMap(splitList),
    indexes: line.values("index").flatMap(splitList),
    rules: line.values("rules").flatMap(splitList),
    policy: line.value("policy"),
    today: dayOf(line.value("today") ?? "", clockDay),
    ...(sources ? { sources } : {}),
    advisories: line.values("advisories"),
    ...(line.has("max-advisory-days")
      ? { maxAdvisoryDays: daysOf("max-advisory-days", line.value("max-advisory-days") ?? "") }
      : {}),
  };
}

function writeReports(
  line: CommandLine,
  validated: Validated,
  sha256: (text: string) => string,
  terminal: Terminal,
): void {
  const { report, json, digest, rules, lineAt } = validated;
  const put = (name: string, text: () => string): void => {
    const file = line.value(name);
    if (file === "-") terminal.out(text());
    else if (file !== undefined) terminal.write(file, text(), `--${name}`);
  };
  put("json", () => json);
  put("sarif", () => renderSarif(report, { rules }));
  put("html", () => renderHtml(report, { digest, sha256, lineAt }));
  put("markdown", () => renderMarkdown(report, { maxBytes: SUMMARY_BYTES, digest }));
}

function show(validated: Validated, quiet: boolean, terminal: Terminal): void {
  const { report, digest, lineAt } = validated;
  if (quiet) {
    terminal.out(`${report.verdict}\n`);
    return;
  }
  const text = renderTerminal(report, {
    color: terminal.color,
    digest,
    excerpt: lineAt,
    ...(terminal.color ? { limit: TERMINAL_FINDINGS } : {}),
  });
  terminal.out(text);
}

/** Draws a line that is erased again; nothing where nobody watches. */
function withProgress(ports: ValidatePorts, terminal: Terminal): ValidatePorts {
  if (!terminal.interactive) return ports;
  return {
    ...ports,
    progress(done, total) {
      terminal.err(done + 512 > total ? "\r\u001B[K" : `\rchecking ${done} of ${total} files`);
    },
  };
}
