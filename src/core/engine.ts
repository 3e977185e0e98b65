import { type Change, type ChangeSources, createChange } from "./change/change.ts";
import type { Finding } from "./finding.ts";
import type { Index, ParsedIndex } from "./index-file.ts";
import { type Known, exclusion, knownFiles, packFinder } from "./known-files.ts";
import type { Pack } from "./pack.ts";
import { packageFinder } from "./package-of-finding.ts";
import type { FindingCounts } from "./ratchet/ratchet.ts";
import { type Registry, type Scope, createRegistry } from "./registry.ts";
import type { RenderPort } from "./render/render-port.ts";
import type { Coverage } from "./report.ts";
import type { AnyRule } from "./rule.ts";
import { type Basis, rulesBySubject } from "./run/basis.ts";
import { Judge } from "./run/judge.ts";
import { withHashedReads } from "./run/hashed-reads.ts";
import { judgeFiles } from "./run/judge-files.ts";
import { judgeIndex } from "./run/judge-index.ts";
import { judgeSources } from "./run/judge-sources.ts";
import { versionsElsewhere } from "./sources/elsewhere.ts";
import { ownAddresses } from "./sources/own-addresses.ts";
import type { SourceLookup, SourceRequest } from "./sources/source.ts";
import { settle } from "./settle.ts";
import { type Impact, impactOf } from "./solver/impact.ts";
import { textReader } from "./source-reader.ts";
import { parseTomlDocument } from "./toml-document.ts";
import { type Tree, createListing } from "./tree.ts";
import type { KeptUnits } from "./run/kept-units.ts";
import type { Supply } from "./supply/supply.ts";
import type { Waiver } from "./waivers/waiver.ts";
import { readWaivers } from "./waivers/waivers-file.ts";
import type { BranchSettings } from "./workflow/branch-settings.ts";

/** What the engine is given. */
export interface Request extends Omit<Basis, "bySubject"> {
  readonly rules: readonly AnyRule[];
  /** Indexes that were parsed already, by path. */
  readonly parsed?: ReadonlyMap<string, ParsedIndex>;
  /** What the repository demands of a branch; absent where it was not asked. */
  readonly settings?: BranchSettings;
  /** What a change touches; absent for a whole tree. */
  readonly scope?: Scope;
  /** Renders templates as the generator does; without it no output is looked at. */
  readonly renderer?: RenderPort | undefined;
  /** The part of the base that a change touches, with every content; absent where none is asked for. */
  readonly baseline?: Tree | undefined;
  /** What a change was made of; absent for a whole tree. */
  readonly change?: ChangeSources;
  /** Only files below packs that this accepts are checked; absent for all. */
  readonly accepts?: (directory: string) => boolean;
  /** What the registry does not let block: from the trusted side. */
  readonly waivers?: readonly Waiver[];
  /** The findings that the base has, of the rules that the policy ratchets. */
  readonly before?: FindingCounts;
  /** The day of the run, `2026-10-01`; without it every waiver has expired. */
  readonly today?: string;
  /** What a scan is given to know of the world; absent: the advisories of the tree alone. */
  readonly supply?: Supply | undefined;
  /** What was found at the source of a version whose files stand elsewhere, if somebody looked. */
  readonly sources?: SourceLookup;
  /** What earlier runs found in units; absent where each runs for itself. */
  readonly kept?: KeptUnits | undefined;
  /** Called now and then with the number of files done; for a progress line. */
  readonly progress?: (done: number, total: number) => void;
}

/** What the engine found, before it is judged. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly packs: readonly {
    readonly path: string;
    readonly id: string | undefined;
    readonly version: string | undefined;
  }[];
  /** Sources that rules would judge, and that have no answer yet. */
  readonly wanted: readonly SourceRequest[];
  /** What a change means for the packs that need those which it changes; absent where nobody needs them. */
  readonly impact?: Impact;
}

/** Runs every rule over everything it applies to. Never throws for anything in the tree. */
export function runRules(request: Request): Outcome {
  return new Run(request).outcome();
}

/** One run: it has a lifetime, in which parsed files are kept as short as possible. */
class Run {
  readonly #request: Request;
  readonly #known: readonly Known[];
  readonly #judge: Judge;
  readonly #basis: Basis;
  #waivers: Known | undefined;
  #impact: Impact | undefined;

  constructor(request: Request) {
    this.#request = request;
    const { rules, policy, tree, indexes, sha256 } = request;
    this.#known = knownFiles(tree.entries, indexes, policy.exclude);
    // Only what is listed has a digest that somebody asks for.
    const isListed = this.#known.some(({ recognised }) => recognised.kind.startsWith("index-"));
    this.#basis = {
      ...request,
      tree: isListed ? withHashedReads(tree, sha256) : tree,
      bySubject: rulesBySubject(rules, policy),
    };
    this.#judge = new Judge(this.#basis, createListing(tree.entries, tree.probe));
  }

  outcome(): Outcome {
    const { scope, accepts, change } = this.#request;
    const judge = this.#judge;
    const known = this.#known;

    const indexes: Index[] = [];
    for (const file of known) {
      if (!file.recognised.kind.startsWith("index-")) continue;
      const index = judgeIndex(judge, file, this.#request);
      if (index && !file.recognised.copy) indexes.push(index);
    }

    const packs = judgeFiles(judge, known, this.#request);
    const packOf = packFinder(packs);
    this.#waivers = known.find(
      ({ recognised, entry }) => recognised.kind === "waivers" && (!accepts || packOf(entry.path)),
    );

    const registry = createRegistry(judge.listing, packs, indexes, scope);
    const entries = indexes.flatMap((index) => index.entries).filter((entry) => registry.isAffected(entry));
    for (const entry of entries) judge.check("entry", { entry, registry }, undefined, entry.index.file);
    judge.check("registry", registry, undefined, "");
    const changed = change && this.#change(change, registry);
    const elsewhere = versionsElsewhere(
      entries,
      registry,
      changed,
      ownAddresses(registry, this.#request.policy.ownAddresses),
    );
    const wanted = judgeSources(judge, elsewhere, this.#request.sources);

    const findings = this.#settle(packs, indexes);
    return {
      findings,
      wanted,
      ...(this.#impact ? { impact: this.#impact } : {}),
      packs: packs.map(({ directory, facts }) => ({ path: directory, id: facts.id, version: facts.version })),
      coverage: {
        files: judge.files,
        bytes: judge.bytes,
        packs: packs.length,
        entries: entries.length,
        rules: Object.values(this.#basis.bySubject).reduce((sum, rules) => sum + rules.length, 0),
        gaps: judge.log.gaps(),
        notChecked: [],
        truncated: judge.log.truncated,
      },
    };
  }

  /** Judges what a change makes of the base. */
  #change(sources: ChangeSources, registry: Registry): Change {
    const { policy, accepts } = this.#request;
    const judge = this.#judge;
    const change = createChange(sources, registry, exclusion(policy.exclude));
    for (const entry of change.entries) judge.check("entry-change", entry, undefined, entry.index.file);
    for (const release of change.releases) judge.check("release", release, undefined, release.entry.index.file);
    for (const pack of change.packs) {
      if (accepts && !accepts(pack.directory)) continue;
      judge.check("pack-change", pack, pack.directory, pack.after?.file ?? `${pack.directory}/`);
    }
    judge.check("change", change, undefined, "");
    this.#weigh(change);
    return change;
  }

  /** Works out what a change means for the packs that need what it changes. */
  #weigh(change: Change): void {
    const { log } = this.#judge;
    try {
      const { impact, unfinished } = impactOf(change);
      if (unfinished !== undefined) log.gap("", unfinished);
      if (impact.versions.length > 0) this.#impact = impact;
    } catch (error) {
      log.crash("", "working out the impact", error);
    }
  }

  /** Settles what was found, then lets the rules judge the waivers by what they did. */
  #settle(packs: readonly Pack[], indexes: readonly Index[]): readonly Finding[] {
    const {
      tree,
      waivers = [],
      today = NO_DAY,
      sha256,
      scope,
      accepts,
      rules,
      before: base,
      policy,
      change,
    } = this.#request;
    const textAt = textReader(tree);
    const { log } = this.#judge;
    const file = this.#waivers;
    const source = file && this.#judge.open(file);
    const doc = source && parseTomlDocument(source);
    const directory = file && packFinder(packs)(file.entry.path)?.directory;
    if (doc) this.#judge.check("document", { doc, recognised: file.recognised }, directory, source.path);
    const { findings, unused, unsure } = settle(log.findings, log.truncated, {
      waivers,
      today,
      sha256,
      textAt,
      packageOf: packageFinder(packs, indexes, change?.packs),
      ...(base ? { ratchet: { before: base, rules: policy.ratchet } } : {}),
    });
    for (const reason of unsure) log.gap("", reason);

    const before = log.findings.length;
    if (doc) {
      const isActive = new Set(rules.map(({ id }) => id));
      const places = new Set([...unused].filter(({ rule }) => isActive.has(rule)).map(({ at }) => at.line));
      const isUnused = ({ at }: Waiver): boolean => places.has(at.line);
      this.#judge.check(
        "waivers",
        { doc, file: readWaivers(doc), today, isUnused: scope || accepts ? undefined : isUnused },
        undefined,
        doc.source.path,
      );
    }
    return [...findings, ...settle(log.findings.slice(before), {}, { waivers: [], today, sha256, textAt }).findings];
  }
}

/** Stands in where no day is given: the last one there is. */
const NO_DAY = "9999-12-31";
