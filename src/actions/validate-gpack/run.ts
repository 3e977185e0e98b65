import type { ChangeSources } from "../../core/change/change.ts";
import type { Outcome, Request } from "../../core/engine.ts";
import type { Severity } from "../../core/finding.ts";
import { type Applied, applyFixes } from "../../core/fix.ts";
import type { ParsedIndex } from "../../core/index-file.ts";
import { InputError } from "../../core/input-error.ts";
import type { Sha256 } from "../../core/integrity/dir-hash.ts";
import { guardedEdits, guardedKind } from "../../core/ownership/guarded-path.ts";
import type { Policy } from "../../core/policy.ts";
import type { DatedPolicy } from "../../core/policy-file.ts";
import { recognise } from "../../core/recognise.ts";
import { publicHosts } from "../../core/sources/address.ts";
import { type SourceAnswers, type SourceLookup, type SourcePort, lookupIn } from "../../core/sources/source.ts";
import type { Scope } from "../../core/registry.ts";
import type { RenderPort } from "../../core/render/render-port.ts";
import {
  type Gap,
  type OtherHead,
  type Report,
  type ReportSubject,
  count,
  createReport,
  reportJson,
} from "../../core/report.ts";
import type { AnyRule, RuleInfo } from "../../core/rule.ts";
import { SECURITY_AREA } from "../../core/security/facts.ts";
import { selectRules } from "../../core/selection.ts";
import type { Source } from "../../core/source.ts";
import { sourceReader } from "../../core/source-reader.ts";
import type { SyntaxPort } from "../../core/syntax.ts";
import type { Tree } from "../../core/tree.ts";
import { isWaivable } from "../../core/waivers/is-waivable.ts";
import type { BranchSettings } from "../../core/workflow/branch-settings.ts";
import type { Waiver } from "../../core/waivers/waiver.ts";
import type { Inputs } from "../contract.ts";
import type { contract } from "./contract.ts";
import { addedFindings } from "./added.ts";
import { judgeBefore } from "./before.ts";
import { decisionsOf } from "./decisions.ts";
import { nothing, unmatched } from "./nothing.ts";
import { packageFilter } from "./package-filter.ts";
import { type PeopleAsked, type PeoplePort, peopleAsked, peopleOf } from "./people.ts";
import { type ResultStore, keptFor } from "./kept.ts";
import { type SupplyPort, suppliedFor } from "./supplied.ts";
import { type SourceMode, answerToAll, lookUp, sourceMode } from "./sources.ts";

/** What is asked for; the same on a laptop and in a workflow. */
export interface ValidateRequest {
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** Other changes on the same base that are open: what they publish is compared. */
  readonly others?: readonly OtherHead[];
  /** Globs of pack directories; empty means all. */
  readonly packages: readonly string[];
  /** Index files beside those that are known by name. */
  readonly indexes: readonly string[];
  /** The least severity that fails; `undefined` leaves it to the policy. */
  readonly failOn: Severity | "never" | undefined;
  readonly rules: readonly string[];
  /** Path of the policy; `undefined` means registry/policy.toml where there is one. */
  readonly policy: string | undefined;
  /** The day of the run, `2026-10-01`: waivers expire and severities begin by it. Absent: every day has come. */
  readonly today?: string;
  /** Who stands behind the change; absent: nobody is named. */
  readonly people?: PeopleAsked;
  /** What becomes of versions whose files stand elsewhere. Absent: `offline` of a change, `off` of a whole tree. */
  readonly sources?: SourceMode;
  /** Files and directories with advisories of others, for a scan. */
  readonly advisories?: readonly string[];
  /** How many days old these may be; absent: a week. */
  readonly maxAdvisoryDays?: number;
  /** Which repairs to write: none, those that cannot change what a pack means, or all. */
  readonly fix: "none" | "safe" | "all";
  /** Work out the repairs and write nothing. */
  readonly isDryRun: boolean;
}

/**
 * The request that inputs make; an event's commits and author stand in for those that are not given.
 * @throws InputError for a person who is none
 */
export function requestOf(
  inputs: Inputs<typeof contract>,
  event: { readonly base: string | undefined; readonly head: string | undefined },
  author?: string,
): ValidateRequest {
  const isGiven = inputs.base !== "" || inputs.head !== "";
  return {
    base: isGiven ? inputs.base || undefined : event.base,
    head: isGiven ? inputs.head || undefined : event.head,
    packages: inputs.packages,
    indexes: inputs.index,
    failOn: inputs["fail-on"] || undefined,
    rules: inputs.rules,
    policy: inputs.policy || undefined,
    people: peopleAsked(inputs.actor || author, inputs["approved-by"], inputs.teams),
    ...(inputs.sources === "" ? {} : { sources: inputs.sources }),
    fix: inputs.fix ? "safe" : "none",
    isDryRun: false,
  };
}

/** Stands in where no day is given: on it every waiver has expired. */
const LAST_DAY = "9999-12-31";

/** Repairs that may follow from each other. */
const MAX_FIX_ROUNDS = 10;

/** The tree to judge, and what belongs to it. */
export interface Opened {
  readonly tree: Tree;
  readonly subject: ReportSubject;
  readonly scope?: Scope;
  /** What the base was; absent where there is none. */
  readonly change?: ChangeSources;
  readonly parsed?: ReadonlyMap<string, ParsedIndex>;
  /** What the repository demands of a branch; absent where it was not asked. */
  readonly settings?: BranchSettings;
  /** The part of the base that a change touches; absent where only what is recognised was read. */
  readonly baseline?: Tree;
  readonly notChecked: readonly string[];
  /** What cannot be judged at all; makes the verdict incomplete. */
  readonly gaps?: readonly Gap[];
  /** A file of the trusted side: the base of a change, or the tree itself. */
  trusted(path: string): Promise<Uint8Array | undefined>;
  /** The files of a directory of the trusted side. */
  trustedUnder?(directory: string): Promise<readonly Uint8Array[]>;
  /** Of a change: the same part of the tree from which it departed. */
  before?(): Promise<Pick<Opened, "tree" | "scope" | "parsed" | "gaps">>;
}

/** The directory or repository that is checked, as a port. */
export interface Workspace {
  open(
    request: Pick<ValidateRequest, "base" | "head" | "others" | "indexes"> & { readonly contents?: boolean },
  ): Promise<Opened>;
  /** Writes a repaired file; only where the tree is a directory. */
  write(path: string, text: string): void;
}

/** The engine and its rules: loaded while the tree is opened, since they are most of the program. */
export interface Engine {
  readonly runRules: (request: Request) => Outcome;
  readonly rules: readonly AnyRule[];
  readonly readPolicy: (source: Source, ruleIds: readonly string[], today: string) => DatedPolicy;
  /** Renders templates, for the rules of security/. */
  readonly renderer?: RenderPort | undefined;
  readonly grantedWaivers: (source: Source, policy: Policy, today: string) => readonly Waiver[];
}

export interface ValidatePorts {
  readonly workspace: Workspace;
  /** Every rule, without its code. */
  readonly ruleList: readonly RuleInfo[];
  /** Loads the engine with at least the rules that are wanted. */
  readonly engine: (wanted: readonly RuleInfo[]) => Promise<Engine>;
  readonly syntax: SyntaxPort;
  readonly sha256: Sha256;
  readonly version: string;
  /** Where people are asked for; absent where nobody can be. */
  readonly people?: PeoplePort;
  /** Looks at the sources of versions; absent where nothing can be fetched. */
  readonly sources?: SourcePort;
  /** What a scan is given to know of the world; absent where nothing is. */
  readonly supply?: SupplyPort;
  /** What earlier scans found; absent where each runs for itself. */
  readonly results?: ResultStore;
  readonly progress?: (done: number, total: number) => void;
}

/** The report, its bytes and digest, and the repairs that were made. */
export interface Validated {
  readonly report: Report;
  readonly json: string;
  readonly digest: string;
  readonly fixed: Applied | undefined;
  readonly rules: readonly RuleInfo[];
  /** One line of a file. */
  readonly lineAt: (file: string, line: number) => string | undefined;
}

/**
 * Judges a registry, a gpack or a change.
 * @throws InputError when the request, or the policy, is wrong
 */
export async function validate(request: ValidateRequest, ports: ValidatePorts): Promise<Validated> {
  const { workspace, syntax, sha256, version, ruleList } = ports;
  const selection = selectRules(ruleList, request.rules);
  const accepts = packageFilter(request.packages);
  const contents = selection.rules.some(({ id }) => id.startsWith(SECURITY_AREA));
  const opening = workspace.open({ ...request, contents });
  // While git works the engine can load; a directory is read at once, and may hold nothing to judge.
  const loading = request.base === undefined ? undefined : ports.engine(selection.rules);
  const opened = await opening;
  const engine = (): Promise<Engine> => loading ?? ports.engine(selection.rules);
  if (request.fix !== "none" && opened.subject.kind === "change") {
    throw new InputError("fix", "fix repairs files of a directory; leave out base and head to use it");
  }

  const { today = LAST_DAY } = request;
  const {
    policy,
    policyBytes: bytes,
    waivers,
    isDated,
  } = await decisionsOf({ ...request, today }, opened, ruleList, engine);
  const people = await peopleOf(opened, policy, request.people, ports.people);
  const merged: Policy = { ...policy, rules: { ...policy.rules, ...selection.severities } };
  const failOn = request.failOn ?? merged.failOn;
  const active = selection.rules.filter((rule) => merged.rules[rule.id] !== "off");
  const { signatures } = policy;
  const supplied = await suppliedFor(request, opened, { signatures, today, isScan: contents }, ports.supply);
  const ruleSet = sha256(
    JSON.stringify([
      ...active.map((rule) => [rule.id, merged.rules[rule.id] ?? rule.severity, rule.summary]),
      ...(supplied.digest === undefined ? [] : [["advisories", supplied.digest]]),
    ]),
  );

  const policyDigest = bytes ? sha256(bytes) : null;
  const kept = contents
    ? await keptFor(opened, [version, ruleSet, policyDigest ?? ""], ports.results, sha256)
    : undefined;
  const knownSecrets = await supplied.search?.((path) => kept?.isKnown(path) ?? false);
  const supply = supplied.supply && { ...supplied.supply, ...(knownSecrets ? { knownSecrets } : {}) };
  const isActive = new Set(active.map((rule) => rule.id));
  const isKnown = (path: string): boolean =>
    contents || recognise(path, request.indexes).kind !== "other" || guardedKind(path, policy.file) !== undefined;
  // What a change deletes counts, too: of a pack that is gone no entry is left.
  const isEmpty =
    !opened.tree.entries.some((entry) => isKnown(entry.path)) &&
    ![...(opened.change?.files.keys() ?? [])].some(isKnown) &&
    !opened.change?.tip?.packs.size &&
    !opened.change?.clashes?.length;
  let answers: SourceAnswers = new Map();
  const mode = sourceMode(request.sources, opened.subject.kind === "change");
  const judge = async (): Promise<Report> => {
    const { tree, scope, change, parsed } = opened;
    const { runRules, rules, renderer } = isEmpty ? nothing : await engine();
    const basis = {
      rules: rules.filter((rule) => isActive.has(rule.id)),
      policy: merged,
      syntax,
      renderer,
      indexes: request.indexes,
      today,
      sha256,
      supply,
      ...(accepts ? { accepts } : {}),
    };
    const before = await judgeBefore(opened, { runRules }, basis);
    const judged = (sources: SourceLookup): Outcome =>
      runRules({
        ...basis,
        tree,
        waivers,
        sources,
        ...(before ? { before: before.counts } : {}),
        baseline: opened.baseline,
        ...(scope ? { scope } : {}),
        ...(change ? { change } : {}),
        ...(people.standing ? { standing: people.standing } : {}),
        ...(parsed ? { parsed } : {}),
        ...(opened.settings ? { settings: opened.settings } : {}),
        kept,
        ...(ports.progress ? { progress: ports.progress } : {}),
      });
    const same = answerToAll(mode, ports.sources);
    const first = judged(same ? () => same : lookupIn(answers));
    const found = await lookUp(mode, first.wanted, merged.sourceHosts ?? publicHosts, ports.sources);
    answers = new Map([...answers, ...found]);
    // Only who asks others has more to say now.
    const outcome = found.size > 0 ? judged(lookupIn(answers)) : first;
    const { findings, known } = addedFindings(opened, outcome, { runRules }, basis);
    return createReport({
      version,
      ruleSet,
      policy: policyDigest,
      subject: opened.subject,
      failOn,
      maintainers: policy.maintainers,
      isWaivable: (rule) => isWaivable(rule, policy),
      ...(people.standing ? { people: [...people.standing.people, ...[...people.standing.teams].toSorted()] } : {}),
      ...(isDated ? { date: today } : {}),
      summaries: new Map(active.map((rule) => [rule.id, rule.summary])),
      findings,
      packs: outcome.packs,
      impact: outcome.impact,
      coverage: {
        ...outcome.coverage,
        gaps: [
          ...(opened.gaps ?? []),
          ...supplied.gaps,
          ...outcome.coverage.gaps,
          ...unmatched(request, opened, outcome),
        ],
        notChecked: [
          ...opened.notChecked,
          ...guardedEdits(change?.files.keys() ?? [], policy.file),
          ...people.notChecked,
          ...supplied.notChecked,
          ...(before?.notChecked ?? []),
          ...(policy.exclude.length > 0 ? [`files that the policy excludes: ${policy.exclude.join(", ")}`] : []),
          ...(outcome.wanted.length > 0
            ? [`the files of versions in other commits and repositories (${outcome.wanted.length})`]
            : []),
          ...(known > 0 ? [`${count(known, "finding")} that the base has, too: a scan without base tells them`] : []),
          ...(accepts ? [`packs outside ${request.packages.join(", ")}`] : []),
          ...(outcome.coverage.files === 0 && opened.subject.kind === "change"
            ? ["the files that the change touches: none is of a registry"]
            : []),
        ],
      },
    });
  };

  let report = await judge();
  let fixed: Applied | undefined;
  for (let round = 0; request.fix !== "none" && round < MAX_FIX_ROUNDS; round += 1) {
    const open = sourceReader(opened.tree);
    const applied = applyFixes(
      report.findings.filter((finding) => request.fix === "all" || finding.fix?.safe === true),
      (file) => {
        const source = open(file);
        // Bytes that are not UTF-8 would not survive being written again.
        return source?.invalidAt === undefined ? source : undefined;
      },
    );
    fixed = fixed ? { ...applied, repaired: [...fixed.repaired, ...applied.repaired] } : applied;
    for (const [file, text] of applied.files) workspace.write(file, text);
    if (applied.files.size === 0 || request.isDryRun) break;
    // One repair may make room for another, or show what it hid.
    report = await judge();
  }

  if (kept) ports.results?.write(kept.results());
  const json = reportJson(report);
  const sourceAt = sourceReader(opened.tree);
  return {
    report,
    json,
    digest: sha256(json),
    fixed,
    rules: active,
    lineAt(file, line) {
      const source = sourceAt(file);
      return source?.text.slice(source.offset(line, 1), source.offset(line + 1, 1)).replace(/\r?\n$/, "");
    },
  };
}
