import { InputError } from "../../core/input-error.ts";
import { createSource } from "../../core/source.ts";
import { askProbes } from "../../core/readiness/probe-evidence.ts";
import type { Evidence } from "../../core/readiness/evidence.ts";
import type { Answer, Judged, Probe, SubjectKind } from "../../core/readiness/probe.ts";
import { type DeclaredRequirement, PRODUCTION_PATH } from "../../core/readiness/production-file.ts";
import type { ReadinessSubject } from "../../core/readiness/report.ts";
import { declaredEvidence, declaredOf } from "../../core/readiness/requirements.ts";
import { kindOf, packDirectories, probeSubject } from "../../core/readiness/subject.ts";
import { treeDigest } from "../../core/readiness/tree-digest.ts";
import type { Policy } from "../../core/policy.ts";
import { isShownTo } from "../../core/security/facts.ts";
import { selectRules } from "../../core/selection.ts";
import { parseTomlDocument } from "../../core/toml-document.ts";
import { type Tree, joinPath } from "../../core/tree.ts";
import type { Outside } from "./gather.ts";
import type { ReadinessPorts } from "./run.ts";

/** What is looked at. */
export interface LookRequest {
  readonly tree: Tree;
  readonly directory: string;
  readonly policy: Policy;
  readonly probes: readonly Probe[];
  readonly outside: Outside;
  readonly commit: string | undefined;
}

/** What was seen in one tree. */
export interface Look {
  readonly kind: SubjectKind;
  readonly subject: ReadinessSubject;
  /** The digests and commits that evidence may name. */
  readonly subjects: readonly string[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly evidence: readonly Evidence[];
  readonly declared: readonly DeclaredRequirement[];
  readonly unknowns: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Looks at a directory of a tree: runs the rules over it, asks the probes, reads what is declared.
 * @throws InputError when there is neither a gpack nor a project
 */
export async function lookAt(request: LookRequest, ports: ReadinessPorts): Promise<Look> {
  const { tree, directory, policy, probes, outside, commit } = request;
  const kind = kindOf(tree, directory);
  if (!kind) throw new InputError("path", nothingThere(tree, directory));
  const { validation, security } = await judge(request, kind, ports);
  const digest = treeDigest(tree, directory, ports.sha256);
  // Evidence that is worked out here needs a name for what it is about, also where the files have no digest.
  const own = digest.kind === "digest" ? digest.integrity : "these files";
  const subjects = [own, ...(commit === undefined ? [] : [commit])];
  const looked = probeSubject(kind, {
    tree,
    directory,
    validation,
    security,
    runs: outside.runs,
    signers: outside.signatures
      .filter((signature) => signature.subjects.some((name) => subjects.includes(name)))
      .map(({ identity }) => identity),
    renderer: ports.renderer,
    syntax: ports.syntax,
    isOver: ports.stopwatch(),
    placeholders: policy.readiness.placeholders,
  });
  const { answers, evidence } = askProbes(probes, looked, policy.readiness, own);
  const declared = declaredIn(tree, joinPath(directory, PRODUCTION_PATH));
  const { manifest } = looked;
  return {
    kind,
    subject: {
      kind,
      path: directory === "" ? "." : directory,
      id: manifest?.id ?? null,
      version: manifest?.version ?? null,
      digest: digest.kind === "digest" ? digest.integrity : null,
      commit: commit ?? null,
    },
    subjects,
    answers,
    evidence: [...evidence, ...outside.evidence, ...declaredEvidence(declared, own)],
    declared,
    unknowns: [],
    notes: digest.kind === "digest" ? [] : [`evidence cannot be bound to the files: ${digest.path}: ${digest.reason}`],
  };
}

/** Runs the rules of validation, and those of the security scan. */
async function judge(
  { tree, directory, policy }: LookRequest,
  kind: SubjectKind,
  { engine, ruleList, syntax, sha256 }: ReadinessPorts,
): Promise<{ readonly validation: Judged; readonly security: Judged }> {
  const { runRules, rules } = await engine(ruleList);
  const asked = new Set(selectRules(ruleList, []).rules.map(({ id }) => id));
  const scan = new Set(
    ruleList.filter(({ security }) => security && isShownTo("default", security)).map(({ id }) => id),
  );
  const run = (isWanted: (id: string) => boolean): Judged => {
    const { findings, coverage } = runRules({
      tree,
      rules: rules.filter(({ id }) => isWanted(id)),
      policy,
      syntax,
      sha256,
      ...(kind === "gpack" ? { accepts: (pack: string) => pack === directory } : {}),
    });
    // Rules that saw nothing found nothing: that says nothing. A link for a manifest is such a case.
    const isSeen = kind === "gpack" ? coverage.packs > 0 : coverage.files > 0;
    const unseen = { file: "", reason: "the rules saw nothing there", next: "make its manifest a plain file" };
    return { findings, gaps: isSeen ? coverage.gaps : [...coverage.gaps, unseen] };
  };
  return {
    validation: run((id) => asked.has(id)),
    security: run((id) => scan.has(id)),
  };
}

function declaredIn(tree: Tree, path: string): readonly DeclaredRequirement[] {
  if (!tree.entries.some((entry) => entry.path === path && entry.kind === "file")) return [];
  const bytes = tree.read(path);
  return "reason" in bytes ? [] : declaredOf(parseTomlDocument(createSource(path, bytes)));
}

/** Gpacks that a message names. */
const NAMED = 5;

function nothingThere(tree: Tree, directory: string): string {
  const here = directory === "" ? "the directory" : JSON.stringify(directory);
  const packs = packDirectories(tree);
  const some = packs.slice(0, NAMED).map((pack) => JSON.stringify(pack === "" ? "." : pack));
  const what = `${here} holds neither a gpack.toml nor a make.toml`;
  if (packs.length === 0)
    return `${what}, so there is nothing to deploy; give the directory of a gpack or of a project`;
  return `${what}; give the directory of one gpack, such as ${some.join(", ")}${packs.length > NAMED ? `, of ${packs.length}` : ""}`;
}
