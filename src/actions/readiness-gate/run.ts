import { isDateTime } from "../../core/date-time.ts";
import { InputError } from "../../core/input-error.ts";
import { createReadinessReport } from "../../core/readiness/create-report.ts";
import { differenceOf } from "../../core/readiness/difference.ts";
import type { Earlier } from "../../core/readiness/earlier.ts";
import type { Environment } from "../../core/readiness/environment.ts";
import type { RequirementWaiver } from "../../core/readiness/gate.ts";
import type { ReadinessQuestion } from "../../core/readiness/judgement.ts";
import type { EvidenceFile, VerifySignature } from "../../core/readiness/evidence-file.ts";
import type { PhaseRun } from "../../core/readiness/phase-run.ts";
import { type ReadinessPolicy, environmentsOf, readinessFaults, waiversOn } from "../../core/readiness/policy.ts";
import type { Probe } from "../../core/readiness/probe.ts";
import { type DifferenceReport, type ReadinessReport, readinessJson } from "../../core/readiness/report.ts";
import { kindOf } from "../../core/readiness/subject.ts";
import { STATE_PRODUCER } from "../../core/readiness/run-report.ts";
import type { RenderPort } from "../../core/render/render-port.ts";
import { requirementsOf } from "../../core/readiness/requirements.ts";
import type { Opened, ValidatePorts, Workspace } from "../validate-gpack/ports.ts";
import { decisionsOf } from "../validate-gpack/decisions.ts";
import { type StateFile, gather } from "./gather.ts";
import { type Look, lookAt } from "./look.ts";

/** What is asked; the same on a laptop and in a workflow. */
export interface ReadinessRequest {
  /** Directory of the gpack or project, from the root of the workspace; `""` for the root itself. */
  readonly directory: string;
  readonly environment: string;
  /** Points that are asked for beside those of the policy: the higher of both counts. */
  readonly threshold: number | undefined;
  /** Path of the policy; `undefined` means registry/policy.toml where there is one. */
  readonly policy: string | undefined;
  /** The commit to compare with: a change is blocked only by what it made worse. */
  readonly base: string | undefined;
  /** The commit to judge; `undefined` for the files of the directory. */
  readonly head: string | undefined;
  /** The time of the judgement, RFC 3339. */
  readonly now: string;
}

/** The world of a readiness gate. */
export interface ReadinessPorts extends Pick<ValidatePorts, "ruleList" | "engine" | "syntax" | "sha256" | "version"> {
  readonly workspace: {
    /** Opens a commit, or the files of the directory; every file of `whole` can be read. */
    open(request: Parameters<Workspace["open"]>[0] & { readonly whole: string }): Promise<Opened>;
  };
  readonly probes: () => Promise<readonly Probe[]>;
  readonly renderer: RenderPort;
  /** Begins to take the time for one gpack; gives what tells when it is over. */
  stopwatch(): () => boolean;
  /**
   * The full id of the commit that a revision names.
   * @throws InputError that names the input when it names none
   */
  resolve(input: string, revision: string): Promise<string>;
  /** The commit of which the files of the directory are exactly those; `undefined` where there is none. */
  commit(): Promise<string | undefined>;
  /** Runs of phases that ended just now. */
  readonly runs: readonly PhaseRun[];
  /** Files of evidence that were given. */
  readonly evidence: readonly EvidenceFile[];
  readonly verify: VerifySignature;
  /** An earlier report, by which the part of the world and of the policy in a difference is told. */
  readonly earlier: Earlier | undefined;
  /** The state.json beside the files, where the directory has one; only asked for the files of a directory. */
  state(): Promise<StateFile | undefined>;
}

/** A judged subject. */
export interface Gated {
  readonly report: ReadinessReport;
  readonly json: string;
  /** SHA-256 of the JSON. */
  readonly digest: string;
}

/**
 * Judges how ready a directory is for an environment.
 * @throws InputError for a wrong request, and for a policy that cannot hold
 */
export async function judgeDirectory(request: ReadinessRequest, ports: ReadinessPorts): Promise<Gated> {
  const { now, environment, directory } = request;
  if (!isDateTime(now)) throw new InputError("now", `${JSON.stringify(now)} is no time; write 2026-10-01T12:00:00Z`);
  const today = now.slice(0, 10);
  const [headCommit, baseCommit] = [
    await resolve(ports, "head", request.head),
    await resolve(ports, "base", request.base),
  ];
  const head = await open(ports, headCommit, directory);
  const base = baseCommit === undefined ? undefined : await open(ports, baseCommit, directory);
  const { policy, policyBytes } = await decisionsOf(
    { policy: request.policy, today },
    base ? { ...base, subject: { kind: "change", base: baseCommit ?? "", head: headCommit ?? "" } } : head,
    ports.ruleList,
    () => ports.engine(ports.ruleList),
  );
  const probes = await ports.probes();
  const rules = policy.readiness;

  const commit = headCommit ?? (await ports.commit());
  const outside = await gather(request, rules, ports);
  const look = (opened: Opened, at: string | undefined): Promise<Look> =>
    lookAt({ tree: opened.tree, directory, policy, probes, outside, commit: at }, ports);
  const after = await look(head, commit);
  const { kind } = after;
  // What the base does not have is all of the change's own making: there is nothing to compare with.
  const isNew = base !== undefined && kindOf(base.tree, directory) === undefined;
  const before = base && !isNew ? await look(base, baseCommit) : undefined;
  const requirements = requirementsOf(kind, probes, rules, [...after.declared, ...(before?.declared ?? [])]);
  const known = new Set([...requirements.map(({ id }) => id), ...probes.map(({ id }) => id)]);
  const ladder = environmentsOf(rules, kind, probes);
  const faults = readinessFaults(rules, ladder, (id) => known.has(id));
  if (faults.length > 0) throw new InputError("policy", `the policy cannot hold: ${faults.join("; ")}`);
  const raised = raise(ladder, environment, request.threshold);

  const { holding, refused } = waiversOn(rules, today);
  const question = (of: Look): ReadinessQuestion => ({
    requirements,
    ladder: raised,
    evidence: of.evidence,
    trust: trustOf(of, now, rules),
    circumstances: { unknowns: of.unknowns, waivers: holding.map(plainWaiver) },
  });
  const compare = (): DifferenceReport | null => {
    const earlier = ports.earlier;
    // Files of which an earlier report speaks are the same: what differs is the time.
    const isAgain =
      before === undefined && base === undefined && earlier !== undefined && earlier.digest === after.subject.digest;
    const compared = before ?? (isAgain ? after : undefined);
    if (!compared) return null;
    return differenceOf({ base: baseCommit, before: question(compared), after: question(after), environment, earlier });
  };
  const report = createReadinessReport({
    version: ports.version,
    subject: after.subject,
    policy: policyBytes ? ports.sha256(policyBytes) : null,
    environment,
    question: question(after),
    answers: after.answers,
    declared: after.declared.length > 0 ? after.declared : undefined,
    difference: compare(),
    waivers: { holding, refused },
    notes: [...outside.notes, ...after.notes],
  });
  const json = readinessJson(report);
  return { report, json, digest: ports.sha256(json) };
}

function resolve(ports: ReadinessPorts, input: string, revision: string | undefined): Promise<string | undefined> {
  return revision === undefined ? Promise.resolve(undefined) : ports.resolve(input, revision);
}

function open({ workspace }: ReadinessPorts, head: string | undefined, whole: string): Promise<Opened> {
  return workspace.open({ base: undefined, head, indexes: [], whole });
}

const plainWaiver = ({ requirement, environment }: RequirementWaiver): RequirementWaiver => ({
  requirement,
  environment,
});

function trustOf({ subjects }: Look, now: string, { keys }: ReadinessPolicy): ReadinessQuestion["trust"] {
  return { subjects, now, identities: Object.keys(keys), apps: [STATE_PRODUCER] };
}

/**
 * The ladder with a threshold that is asked for beside those of the policy. It can only be raised, and every stricter
 * environment asks for at least as much.
 * @throws InputError for an unknown environment, or a threshold that is lower than that of the policy
 */
function raise(ladder: readonly Environment[], name: string, threshold: number | undefined): readonly Environment[] {
  const at = ladder.findIndex((environment) => environment.name === name);
  const asked = ladder[at];
  if (!asked)
    throw new InputError(
      "environment",
      `there is no environment ${JSON.stringify(name)}; allowed is ${ladder.map((environment) => environment.name).join(", ")}`,
    );
  if (threshold === undefined) return ladder;
  if (threshold < asked.threshold)
    throw new InputError(
      "threshold",
      `${name} asks for ${asked.threshold} points, so ${threshold} is too low; a threshold can only be raised here, and lowered in the policy`,
    );
  return ladder.map((environment, position) =>
    position < at ? environment : { ...environment, threshold: Math.max(environment.threshold, threshold) },
  );
}
