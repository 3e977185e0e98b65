import { type Change, type ChangeSources, createChange } from "./change/change.ts";
import { digestsOfIndex, digestsOfLock } from "./digests.ts";
import type { Document } from "./document.ts";
import type { Finding } from "./finding.ts";
import { type Index, type ParsedIndex, indexExcess, readIndex } from "./index-file.ts";
import {
  type Known,
  MAX_NESTED_PACKS,
  depthOf,
  exclusion,
  knownFiles,
  packFinder,
  packManifests,
} from "./known-files.ts";
import { FindingLog } from "./finding-log.ts";
import type { Sha256 } from "./integrity/dir-hash.ts";
import { type PackDigest, packDigest } from "./integrity/pack-digest.ts";
import { parseJsonDocument } from "./json-document.ts";
import { MAX_FINDINGS_PER_RULE_AND_SUBJECT, TooCostly, maxBytes } from "./limits.ts";
import { readLock } from "./lock-file.ts";
import { isCargoMake, readMake } from "./lifecycle/make-file.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { type Pack, createPack, factsOf } from "./pack.ts";
import type { Standing } from "./ownership/standing.ts";
import { packageFinder } from "./package-of-finding.ts";
import type { Policy } from "./policy.ts";
import type { FindingCounts } from "./ratchet/ratchet.ts";
import { recognise } from "./recognise.ts";
import { type Registry, type Scope, createRegistry } from "./registry.ts";
import type { Coverage } from "./report.ts";
import { type AnyRule, type Rule, type SubjectName, type Subjects, type Tools, rulesFor } from "./rule.ts";
import { isCommitId } from "./revision.ts";
import { settle } from "./settle.ts";
import { type ElsewhereVersion, versionsElsewhere } from "./sources/elsewhere.ts";
import { type SourceAnswers, type SourceRequest, sourceKey } from "./sources/source.ts";
import { type UnlookedVersion, gapsOf } from "./sources/unlooked.ts";
import { type Impact, impactOf } from "./solver/impact.ts";
import { type Source, createSource } from "./source.ts";
import type { SyntaxPort } from "./syntax.ts";
import { parseTemplate } from "./template.ts";
import { textReader } from "./source-reader.ts";
import { parseTomlDocument } from "./toml-document.ts";
import type { Waiver } from "./waivers/waiver.ts";
import { readWaivers } from "./waivers/waivers-file.ts";
import type { BranchSettings } from "./workflow/branch-settings.ts";
import { readWorkflow, withCallers } from "./workflow/workflow.ts";
import { parseYamlDocument } from "./yaml-document.ts";
import { type Listing, type Tree, type Unread, createListing } from "./tree.ts";

/** What the engine is given. */
export interface Request {
  readonly tree: Tree;
  readonly rules: readonly AnyRule[];
  readonly policy: Policy;
  readonly syntax: SyntaxPort;
  /** For the digests of packs and the fingerprints of findings. */
  readonly sha256: Sha256;
  /** Index files beside those that are recognised by name. */
  readonly indexes?: readonly string[];
  /** Indexes that were parsed already, by path. */
  readonly parsed?: ReadonlyMap<string, ParsedIndex>;
  /** What the repository demands of a branch; absent where it was not asked. */
  readonly settings?: BranchSettings;
  /** What a change touches; absent for a whole tree. */
  readonly scope?: Scope;
  /** What a change was made of; absent for a whole tree. */
  readonly change?: ChangeSources;
  /** Only files below packs that this accepts are checked; absent for all. */
  readonly accepts?: (directory: string) => boolean;
  /** What the registry does not let block: from the trusted side. */
  readonly waivers?: readonly Waiver[];
  /** The findings that the base has, of the rules that the policy ratchets. */
  readonly before?: FindingCounts;
  /** Who stands behind the change; without it nobody asks who may change what. */
  readonly standing?: Standing;
  /** The day of the run, `2026-10-01`; without it every waiver has expired. */
  readonly today?: string;
  /** What was found at the sources of versions whose files stand elsewhere; absent where nobody looked. */
  readonly sources?: SourceAnswers;
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
  readonly #rules: { readonly [Name in SubjectName]: readonly Rule<Name>[] };
  readonly #log: FindingLog;
  #files = 0;
  #bytes = 0;
  #listing: Listing | undefined;
  #waivers: Document | undefined;
  #impact: Impact | undefined;
  #lastManifest: { readonly path: string; readonly manifest: Manifest | undefined } | undefined;
  readonly #tools: Tools;
  readonly #digests = new Map<string, PackDigest>();
  readonly #wanted = new Map<string, SourceRequest>();

  constructor(request: Request) {
    this.#request = request;
    this.#log = new FindingLog(request.policy);
    this.#tools = this.#lend();
    const active = request.rules.filter((rule) => request.policy.rules[rule.id] !== "off");
    this.#rules = {
      source: rulesFor(active, "source"),
      document: rulesFor(active, "document"),
      manifest: rulesFor(active, "manifest"),
      pack: rulesFor(active, "pack"),
      template: rulesFor(active, "template"),
      turtle: rulesFor(active, "turtle"),
      query: rulesFor(active, "query"),
      index: rulesFor(active, "index"),
      entry: rulesFor(active, "entry"),
      make: rulesFor(active, "make"),
      production: rulesFor(active, "production"),
      lock: rulesFor(active, "lock"),
      digests: rulesFor(active, "digests"),
      policy: rulesFor(active, "policy"),
      advisory: rulesFor(active, "advisory"),
      waivers: rulesFor(active, "waivers"),
      "workflow-file": rulesFor(active, "workflow-file"),
      workflow: rulesFor(active, "workflow"),
      registry: rulesFor(active, "registry"),
      "version-source": rulesFor(active, "version-source"),
      "entry-change": rulesFor(active, "entry-change"),
      "pack-change": rulesFor(active, "pack-change"),
      release: rulesFor(active, "release"),
      change: rulesFor(active, "change"),
    };
  }

  outcome(): Outcome {
    const { tree, scope } = this.#request;
    const listing = createListing(tree.entries, tree.probe);
    this.#listing = listing;
    const known = knownFiles(tree.entries, this.#request.indexes, this.#request.policy.exclude);
    const total = known.length;

    const indexes: Index[] = [];
    for (const file of known) {
      if (!file.recognised.kind.startsWith("index-")) continue;
      const index = this.#index(file);
      if (index && !file.recognised.copy) indexes.push(index);
    }

    // Pack by pack, so that a parsed manifest lives only while its own rules run.
    const packs: Pack[] = [];
    const judged = new Set<string>();
    const manifests = packManifests(known);
    for (const [directory, files] of manifests) {
      if (this.#request.accepts && !this.#request.accepts(directory)) continue;
      if (depthOf(directory, manifests) > MAX_NESTED_PACKS) {
        this.#log.gap(directory, `packs are nested deeper than ${MAX_NESTED_PACKS} levels`);
        continue;
      }
      // The first manifest that names a pack counts: a package.toml may only map the outputs of a pack.toml.
      let pack: Pack | undefined;
      for (const file of files) {
        judged.add(file.entry.path);
        pack ??= this.#pack(directory, file, listing);
        if (pack) break;
      }
      if (pack) packs.push(pack);
      if (judged.size % 512 === 0) this.#request.progress?.(judged.size, total);
    }

    this.#workflows(known.filter(({ recognised }) => recognised.kind === "workflow"));

    const packOf = packFinder(packs);
    let done = judged.size;
    for (const file of known) {
      const { path } = file.entry;
      const { kind } = file.recognised;
      if (kind.startsWith("index-") || kind === "workflow" || judged.has(path)) continue;
      const pack = packOf(path);
      if (this.#request.accepts && !pack) continue;
      this.#file(file, pack);
      done += 1;
      if (done % 512 === 0) this.#request.progress?.(done, total);
    }

    const registry = createRegistry(listing, packs, indexes, scope);
    const entries = indexes.flatMap((index) => index.entries).filter((entry) => registry.isAffected(entry));
    for (const entry of entries) this.#check("entry", { entry, registry }, undefined, entry.index.file);
    this.#check("registry", registry, undefined, "");
    const change = this.#request.change && this.#change(this.#request.change, registry);
    this.#judgeSources(versionsElsewhere(entries, registry, change));

    const findings = this.#settle(packs, indexes);
    return {
      findings,
      wanted: [...this.#wanted.values()],
      ...(this.#impact ? { impact: this.#impact } : {}),
      packs: packs.map(({ directory, facts }) => ({ path: directory, id: facts.id, version: facts.version })),
      coverage: {
        files: this.#files,
        bytes: this.#bytes,
        packs: packs.length,
        entries: entries.length,
        rules: Object.values(this.#rules).reduce((sum, rules) => sum + rules.length, 0),
        gaps: this.#log.gaps(),
        notChecked: [],
        truncated: this.#log.truncated,
      },
    };
  }

  /** Judges what a change makes of the base. */
  #change(sources: ChangeSources, registry: Registry): Change {
    const change = createChange(sources, registry, exclusion(this.#request.policy.exclude));
    for (const entry of change.entries) this.#check("entry-change", entry, undefined, entry.index.file);
    for (const release of change.releases) this.#check("release", release, undefined, release.entry.index.file);
    for (const pack of change.packs) {
      if (this.#request.accepts && !this.#request.accepts(pack.directory)) continue;
      this.#check("pack-change", pack, pack.directory, pack.after?.file ?? `${pack.directory}/`);
    }
    this.#check("change", change, undefined, "");
    this.#weigh(change);
    return change;
  }

  #isOn(rule: string): boolean {
    return this.#rules.index.some(({ id }) => id === rule);
  }

  /** Judges what was found at the sources of versions, and notes at which somebody has to look. */
  #judgeSources(versions: Iterable<ElsewhereVersion>): void {
    if (this.#rules["version-source"].length === 0) return;
    const unlooked: UnlookedVersion[] = [];
    for (const version of versions) {
      const { request, entry } = version;
      // A revision that may mean another commit tomorrow has no files to compare with; that it has one is a finding.
      if (!isCommitId(request.gitRev) && this.#isOn("integrity/revision-form")) continue;
      const answer = this.#request.sources?.get(sourceKey(request));
      if (!answer) this.#wanted.set(sourceKey(request), request);
      else if (answer.kind === "unknown")
        unlooked.push({ file: entry.index.file, owner: version.owner, gitUrl: request.gitUrl, answer });
      else this.#check("version-source", { ...version, answer }, undefined, entry.index.file);
    }
    for (const { file, reason, ...closing } of gapsOf(unlooked)) this.#log.gap(file, reason, closing);
  }

  /** Works out what a change means for the packs that need what it changes. */
  #weigh(change: Change): void {
    try {
      const { impact, unfinished } = impactOf(change);
      if (unfinished !== undefined)
        this.#log.gap("", unfinished, { next: "split the change, so that fewer versions change at once" });
      if (impact.versions.length > 0) this.#impact = impact;
    } catch (error) {
      this.#log.gap("", `working out the impact crashed: ${reasonOf(error)}`, byTheMakers);
    }
  }

  /** Settles what was found, then lets the rules judge the waivers by what they did. */
  #settle(packs: readonly Pack[], indexes: readonly Index[]): readonly Finding[] {
    const { tree, waivers = [], today = NO_DAY, sha256, scope, accepts, rules, before: base, policy } = this.#request;
    const textAt = textReader(tree);
    const log = this.#log;
    const { findings, unused, unsure } = settle(log.findings, log.truncated, {
      waivers,
      today,
      sha256,
      textAt,
      packageOf: packageFinder(packs, indexes),
      ...(base ? { ratchet: { before: base, rules: policy.ratchet } } : {}),
    });
    for (const reason of unsure) log.gap("", reason);

    const before = log.findings.length;
    const doc = this.#waivers;
    if (doc) {
      const isActive = new Set(rules.map(({ id }) => id));
      const places = new Set([...unused].filter(({ rule }) => isActive.has(rule)).map(({ at }) => at.line));
      const isUnused = ({ at }: Waiver): boolean => places.has(at.line);
      const file = readWaivers(doc);
      this.#check(
        "waivers",
        { doc, file, today, isUnused: scope || accepts ? undefined : isUnused },
        undefined,
        doc.source.path,
      );
    }
    return [...findings, ...settle(log.findings.slice(before), {}, { waivers: [], today, sha256, textAt }).findings];
  }

  /** Judges the manifest of a directory, and the directory as a pack if it is one. */
  #pack(directory: string, file: Known, listing: Listing): Pack | undefined {
    const source = this.#open(file);
    const doc = source && parseTomlDocument(source);
    const manifest = doc && readManifest(doc, file.recognised);
    // Something else may share the file name: it is checked as a file and is no pack.
    const isPack = doc?.value === undefined || (manifest && manifest.dialect !== "ontology-bundle");
    const owner = isPack ? directory : undefined;
    if (doc) this.#check("document", { doc, recognised: file.recognised }, owner, doc.source.path);
    if (manifest) this.#check("manifest", manifest, owner, manifest.file);
    if (!isPack) return undefined;

    this.#lastManifest = { path: file.entry.path, manifest };
    const pack = createPack(directory, file.entry.path, listing, () => this.#manifest(file), factsOf(manifest));
    this.#check("pack", pack, directory, pack.file);
    return pack;
  }

  #manifest(file: Known): Manifest | undefined {
    const { path } = file.entry;
    if (this.#lastManifest?.path !== path) {
      const source = this.#source(file);
      this.#lastManifest = { path, manifest: source && readManifest(parseTomlDocument(source), file.recognised) };
    }
    return this.#lastManifest.manifest;
  }

  #index(file: Known): Index | undefined {
    // An index that the change leaves alone is read to compare with, and not judged again.
    const { scope, parsed } = this.#request;
    const { path } = file.entry;
    const isJudged = !scope || scope.files.has(path);
    const known = parsed?.get(path);
    if (known && isJudged) this.#count(this.#request.tree.read(path));
    // A part that parsed is plain JSON text: what the rules of every source look for cannot be in it.
    if (known && isJudged && known.doc.part === undefined) {
      this.#check("source", { source: known.doc.source, recognised: file.recognised }, undefined, path);
    }
    const doc = known?.doc ?? this.#indexDocument(file, isJudged);
    if (!doc) return undefined;
    if (isJudged) this.#check("document", { doc, recognised: file.recognised }, undefined, path);
    const excess = indexExcess(doc);
    if (excess !== undefined) {
      this.#log.gap(path, excess);
      return undefined;
    }
    const index = readIndex(doc, file.recognised.copy, path, scope?.entries.get(path), known?.keys);
    if (!index || !isJudged) return index;
    this.#check("index", index, undefined, path);
    this.#check("digests", digestsOfIndex(index), undefined, path);
    return index;
  }

  #indexDocument(file: Known, isJudged: boolean): Document | undefined {
    const source = isJudged ? this.#open(file) : this.#source(file);
    if (!source) return undefined;
    return file.recognised.kind === "index-toml" ? parseTomlDocument(source) : parseJsonDocument(source);
  }

  /** Judges the workflows of the repository; they are not read where no rule asks for them. */
  #workflows(files: readonly Known[]): void {
    if (this.#rules.workflow.length + this.#rules["workflow-file"].length === 0) return;
    const read = files.flatMap((file) => {
      const source = this.#open(file);
      if (!source) return [];
      const doc = parseYamlDocument(source, source.text, 0, "workflow");
      return [{ doc, workflow: readWorkflow(doc) }];
    });
    for (const file of read) this.#check("workflow-file", file, undefined, file.doc.source.path);
    const all = withCallers(read.flatMap(({ workflow }) => workflow ?? []));
    for (const workflow of all)
      this.#check("workflow", { workflow, all, settings: this.#request.settings }, undefined, workflow.file);
  }

  #file(file: Known, pack: Pack | undefined): void {
    const { recognised } = file;
    const source = this.#open(file);
    if (!source) return;
    const directory = pack?.directory;
    const { path } = source;
    switch (recognised.kind) {
      case "template":
        this.#check("template", { template: parseTemplate(source), recognised, pack }, directory, path);
        return;
      case "turtle":
        this.#check("turtle", source, directory, path);
        return;
      case "query":
        this.#check("query", source, directory, path);
        return;
      case "lock": {
        const doc = lockDocument(source);
        this.#check("lock", { doc, recognised }, directory, path);
        const lock = readLock(doc, recognised);
        if (lock) this.#check("digests", digestsOfLock(lock), directory, path);
        return;
      }
      case "policy": {
        const doc = parseTomlDocument(source);
        this.#check("document", { doc, recognised }, directory, path);
        this.#check("policy", { doc, recognised }, directory, path);
        return;
      }
      case "advisory": {
        const doc = parseJsonDocument(source);
        this.#check("document", { doc, recognised }, directory, path);
        this.#check("advisory", { doc, recognised }, directory, path);
        return;
      }
      case "waivers":
        this.#waivers = parseTomlDocument(source);
        this.#check("document", { doc: this.#waivers, recognised }, directory, path);
        return;
      default: {
        const doc = parseTomlDocument(source);
        this.#check("document", { doc, recognised }, directory, path);
        if (doc.value !== undefined && recognised.kind === "make") {
          const make = isCargoMake(doc) ? undefined : readMake(doc);
          this.#check("make", { doc, recognised, file: make }, directory, path);
        }
        if (doc.value !== undefined && recognised.kind === "production") {
          this.#check("production", { doc, recognised }, directory, path);
        }
        const manifest = readManifest(doc, recognised);
        if (manifest) this.#check("manifest", manifest, directory, path);
      }
    }
  }

  /** Reads a file for the first time: counts it and shows it to the rules of every source. */
  #open(file: Known): Source | undefined {
    const source = this.#source(file);
    if (!source) return undefined;
    this.#files += 1;
    this.#bytes += source.size;
    this.#check("source", { source, recognised: file.recognised }, undefined, source.path);
    return source;
  }

  #count(bytes: Uint8Array | Unread): void {
    if ("reason" in bytes) return;
    this.#files += 1;
    this.#bytes += bytes.length;
  }

  #source(file: Known): Source | undefined {
    const { path } = file.entry;
    const bytes = this.#request.tree.read(path);
    if ("reason" in bytes) {
      this.#log.gap(path, bytes.reason);
      return undefined;
    }
    const limit = maxBytes(file.recognised.kind);
    if (bytes.length > limit) {
      this.#log.gap(path, `the file has ${bytes.length} bytes, the limit for its kind is ${limit}`);
      return undefined;
    }
    return createSource(path, bytes);
  }

  #lend(): Tools {
    const { policy, syntax, indexes, tree } = this.#request;
    return {
      policy,
      syntax,
      read: (path) => {
        const kind = this.#listing?.entry(path)?.kind ?? tree.probe?.(path);
        if (kind !== "file") return undefined;
        return this.#source({ entry: { path, kind }, recognised: recognise(path, indexes) });
      },
      has: (path) => this.#listing?.has(path) ?? false,
      digest: (directory) => this.#digest(directory),
      incomplete: (file, reason, closing) => this.#log.gap(file, reason, closing),
      standing: this.#request.standing,
    };
  }

  #digest(directory: string): PackDigest {
    const { tree, sha256 } = this.#request;
    const known = this.#digests.get(directory);
    if (known) return known;
    const digest = packDigest(tree, this.#listing ?? createListing(tree.entries), directory, sha256);
    this.#digests.set(directory, digest);
    return digest;
  }

  #check<Name extends SubjectName>(name: Name, subject: Subjects[Name], pack: string | undefined, file: string): void {
    const tools = this.#tools;
    const rules: readonly Rule<Name>[] = this.#rules[name];
    for (const rule of rules) {
      try {
        let count = 0;
        for (const reported of rule.check(subject, tools)) {
          this.#log.add(rule, reported, pack);
          count += 1;
          if (count < MAX_FINDINGS_PER_RULE_AND_SUBJECT) continue;
          this.#log.gap(file, `rule ${rule.id} has more than ${count} findings here; the rest was not looked at`);
          break;
        }
      } catch (error) {
        const message = reasonOf(error);
        if (error instanceof TooCostly) this.#log.gap(file, message);
        else this.#log.gap(file, `rule ${rule.id} crashed: ${message}`, byTheMakers);
      }
    }
  }
}

/** Stands in where no day is given: the last one there is. */
const NO_DAY = "9999-12-31";

/** A crash is our fault: nobody who makes or judges a change can repair it. */
const byTheMakers = {
  who: { kind: "tool", names: [] },
  next: "report it with this file: https://github.com/ggen/validate-gpack/issues",
} as const;

function lockDocument(source: Source): Document {
  const first = source.text.trimStart()[0];
  return first === "{" || (first === "[" && source.path.endsWith(".json"))
    ? parseJsonDocument(source)
    : parseTomlDocument(source);
}

/** The first line of what was thrown. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n", 1)[0] ?? "";
}
