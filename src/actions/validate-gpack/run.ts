import { addedFindings } from "./added.ts";
import { judgeBefore } from "./before.ts";
import { decisionsOf } from "./decisions.ts";
import { keptFor } from "./kept.ts";
import { nothing, unmatched } from "./nothing.ts";
import { repaired } from "./repair.ts";
import { packageFilter } from "./package-filter.ts";
import { peopleOf } from "./people.ts";
import type { Engine, ValidatePorts } from "./ports.ts";
import type { ValidateRequest } from "./request.ts";
import { answerToAll, lookUp, sourceMode } from "./sources.ts";
import { suppliedFor } from "./supplied.ts";
import type { Outcome } from "../../core/engine.ts";
import type { Applied } from "../../core/fix.ts";
import { InputError } from "../../core/input-error.ts";
import { editsAround, guardedEdits, guardedKind } from "../../core/ownership/guarded-path.ts";
import type { Policy } from "../../core/policy.ts";
import { recognise } from "../../core/recognise.ts";
import { type Report, count, createReport, reportJson } from "../../core/report.ts";
import type { RuleInfo } from "../../core/rule.ts";
import { SECURITY_AREA } from "../../core/security/facts.ts";
import { selectRules } from "../../core/selection.ts";
import { sourceReader } from "../../core/source-reader.ts";
import { publicHosts } from "../../core/sources/address.ts";
import { type SourceAnswers, type SourceLookup, lookupIn } from "../../core/sources/source.ts";
import { isWaivable } from "../../core/waivers/is-waivable.ts";

/** Stands in where no day is given: on it every waiver has expired. */
const LAST_DAY = "9999-12-31";

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
  const basis = [version, ruleSet, policyDigest, request.indexes];
  const kept = contents
    ? await keptFor(opened, { basis, isPart: accepts !== undefined }, ports.results, sha256)
    : undefined;
  const { supply } = supplied;
  // Whoever proves signatures asks for the digests of the gpacks.
  const isSigned = supply?.signatures !== undefined;
  await opened.load?.((path) => isSigned || !kept || kept.isNeeded(path));
  const isActive = new Set(active.map((rule) => rule.id));
  const isKnown = (path: string): boolean =>
    contents || recognise(path, request.indexes).kind !== "other" || guardedKind(path, policy.file) !== undefined;
  // What a change deletes counts, too: of a pack that is gone no entry is left.
  const isEmpty =
    !opened.tree.entries.some((entry) => isKnown(entry.path)) &&
    ![...(opened.change?.files.keys() ?? [])].some(isKnown) &&
    !opened.change?.tip?.packs.size &&
    !opened.change?.around?.length &&
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
          ...editsAround(change?.around ?? []),
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

  const { report, fixed } = await repaired(judge, request, opened.tree, workspace);
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
