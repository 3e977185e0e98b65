import { splitList } from "../actions/contract.ts";
import { loadEngine } from "../actions/engine.ts";
import { exitCodeOf } from "../actions/exit-code.ts";
import { attestationOf } from "../actions/readiness-gate/attestation.ts";
import { parseThreshold } from "../actions/readiness-gate/threshold.ts";
import { type Gated, judgeDirectory } from "../actions/readiness-gate/run.ts";
import { readinessWorld } from "../actions/readiness-gate/world.ts";
import { runPhases } from "../actions/readiness-gate/run-phases.ts";
import { InputError } from "../core/input-error.ts";
import { earlierOf } from "../actions/readiness-gate/earlier-file.ts";
import { readEvidenceFile } from "../platform/evidence-file.ts";
import { type PastScore, historyText, readHistory, withScore } from "../core/readiness/history.ts";
import { sha256 } from "../platform/digest.ts";
import { readProjectFile } from "../platform/project.ts";
import { SUMMARY_BYTES } from "../report/markdown.ts";
import { renderBadgeJson, renderBadgeSvg } from "../report/readiness/badge.ts";
import { renderReadinessHtml } from "../report/readiness/html.ts";
import { renderReadinessMarkdown } from "../report/readiness/markdown.ts";
import { onInterrupt } from "../platform/interrupt.ts";
import { signerOf } from "../platform/signature.ts";
import { visible } from "../report/escape.ts";
import { renderReadiness } from "../report/readiness/terminal.ts";
import type { CommandLine } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `gpack readiness`; returns the exit code. */
export async function readinessForPerson(line: CommandLine, terminal: Terminal): Promise<number> {
  const threshold = parseThreshold("--threshold", line.value("threshold") ?? "");
  const key = line.value("signing-key");
  if (key !== undefined && line.value("attestation") === undefined)
    throw new InputError(
      "--signing-key",
      "--signing-key signs the summary; say where to write it: --attestation <file>",
    );
  const signer = key === undefined ? undefined : signerOf(new TextDecoder().decode(readEvidenceFile(key).bytes));
  const { ports, directory, project } = await readinessWorld(line.operands[0] ?? ".", loadEngine);
  const phases = line.values("run").flatMap(splitList);
  const abort = new AbortController();
  using _ = onInterrupt(() => abort.abort());
  const runs =
    phases.length === 0
      ? []
      : await runPhases(
          phases,
          { project, isQuiet: line.has("quiet"), say: (text) => terminal.err(text) },
          abort.signal,
        );
  const gated = await judgeDirectory(
    {
      directory,
      environment: line.value("environment") ?? "production",
      threshold,
      policy: line.value("policy"),
      base: line.value("base"),
      head: line.value("head"),
      now: line.value("now") ?? new Date().toISOString(),
    },
    {
      ...ports,
      runs,
      earlier: earlierOf(line.value("previous")),
      evidence: line.values("evidence").map(readEvidenceFile),
    },
  );
  const { report, digest } = gated;
  const attestation = line.value("attestation");
  if (attestation !== undefined) terminal.write(attestation, attestationOf(gated, signer), "--attestation");
  const history = withScore(pastOf(line.value("history")), report);
  const toStdout = faces(gated, history).filter(([name]) => line.value(name) === "-");
  for (const [name, text] of faces(gated, history)) {
    const file = line.value(name);
    if (file === "-") terminal.out(text());
    else if (file !== undefined) terminal.write(file, text(), `--${name}`);
  }
  const badge = line.value("badge");
  if (badge !== undefined)
    terminal.write(badge, badge.endsWith(".svg") ? renderBadgeSvg(report) : renderBadgeJson(report), "--badge");
  const kept = line.value("history");
  if (kept !== undefined) terminal.write(kept, historyText(history), "--history");
  if (toStdout.length === 0)
    terminal.out(
      line.has("quiet") ? `${visible(report.sentence)}\n` : renderReadiness(report, { color: terminal.color, digest }),
    );
  return exitCodeOf(report.verdict);
}

/** What a report can be written as, by the option that asks for it. */
function faces(
  { report, json, digest }: Gated,
  history: readonly PastScore[],
): readonly (readonly [option: string, text: () => string])[] {
  return [
    ["json", () => json],
    ["markdown", () => renderReadinessMarkdown(report, { maxBytes: SUMMARY_BYTES, digest })],
    ["html", () => renderReadinessHtml(report, { digest, sha256, history })],
  ];
}

/** The scores of a file that may not be there yet. */
function pastOf(file: string | undefined): readonly PastScore[] {
  if (file === undefined) return [];
  const bytes = readProjectFile(".", file);
  return bytes ? readHistory(new TextDecoder().decode(bytes)) : [];
}
