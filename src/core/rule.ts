import type { Gap } from "./blocker/blockers.ts";
import type { Unblocker } from "./blocker/unblocker.ts";
import type { Change } from "./change/change.ts";
import type { EntryChange } from "./change/entry-change.ts";
import type { PackChange } from "./change/pack-change.ts";
import type { Release } from "./change/release.ts";
import type { Digests } from "./digests.ts";
import type { Document } from "./document.ts";
import type { Fix, Related, Severity } from "./finding.ts";
import type { Index, IndexEntry } from "./index-file.ts";
import type { MakeFile } from "./lifecycle/make-file.ts";
import type { PackDigest } from "./integrity/pack-digest.ts";
import type { Manifest } from "./manifest.ts";
import type { Standing } from "./ownership/standing.ts";
import type { Pack } from "./pack.ts";
import type { Policy } from "./policy.ts";
import type { Recognised } from "./recognise.ts";
import type { Registry } from "./registry.ts";
import type { Content } from "./security/content.ts";
import type { SecurityFacts } from "./security/facts.ts";
import type { Place, Source } from "./source.ts";
import type { ElsewhereVersion } from "./sources/elsewhere.ts";
import type { SourceAnswer } from "./sources/source.ts";
import type { Supply } from "./supply/supply.ts";
import type { RenderPort } from "./render/render-port.ts";
import type { SyntaxPort } from "./syntax.ts";
import type { Template } from "./template.ts";
import type { Waiver } from "./waivers/waiver.ts";
import type { WaiversFile } from "./waivers/waivers-file.ts";
import type { WorkflowFile, WorkflowSubject } from "./workflow/workflow.ts";

/** What a rule may look at. The engine builds each once and shows it to every rule that asks. */
export interface Subjects {
  /** Any text file that is recognised: its bytes, encoding, size. */
  source: SourceSubject;
  /** Any TOML or JSON file, parsed or not. */
  document: DocumentSubject;
  /** Any manifest that parsed, of every dialect. */
  manifest: Manifest;
  /** A directory with a manifest, and its files. */
  pack: Pack;
  template: TemplateSubject;
  turtle: Source;
  query: Source;
  /** A whole index file that parsed. */
  index: Index;
  /** One entry of an index, with the registry around it. */
  entry: EntrySubject;
  /** A make.toml that parsed. */
  make: MakeSubject;
  /** A `.ggen/production.toml` that parsed. */
  production: DocumentSubject;
  /** A lock file, parsed or not. */
  lock: DocumentSubject;
  /** The digests that an index or a lock file states. */
  digests: Digests;
  /** registry/policy.toml, parsed or not. */
  policy: DocumentSubject;
  /** An advisory of the registry, parsed or not. */
  advisory: DocumentSubject;
  /** registry/waivers.toml, once all findings are there. */
  waivers: WaiversSubject;
  /** A workflow of GitHub Actions, whether or not it can be read. Like the next: only where a rule of them is asked for. */
  "workflow-file": WorkflowFile;
  /** A workflow that can be read, among all of the repository. */
  workflow: WorkflowSubject;
  /** Any entry of the tree, recognised or not: only where a rule of security/* is asked for. */
  content: Content;
  /** Everything, once. */
  registry: Registry;
  /** A version of an entry whose files stand elsewhere, and what was found there. */
  "version-source": VersionSourceSubject;
  /** One entry of an index, before and after a change. Like all below: only where a change is judged. */
  "entry-change": EntryChange;
  /** A pack before and after a change, with every path that differs. */
  "pack-change": PackChange;
  /** A version that a change publishes. */
  release: Release;
  /** A whole change, once. */
  change: Change;
}
export type SubjectName = keyof Subjects;

export interface SourceSubject {
  readonly source: Source;
  readonly recognised: Recognised;
}
export interface DocumentSubject {
  readonly doc: Document;
  readonly recognised: Recognised;
}
export interface MakeSubject extends DocumentSubject {
  /** What it says; `undefined` for a file of cargo-make. */
  readonly file: MakeFile | undefined;
}
export interface TemplateSubject {
  readonly template: Template;
  readonly recognised: Recognised;
  /** The pack that the template belongs to; `undefined` for one outside every pack. */
  readonly pack: Pack | undefined;
}

export interface EntrySubject {
  readonly entry: IndexEntry;
  readonly registry: Registry;
}

export interface VersionSourceSubject extends ElsewhereVersion {
  readonly answer: Exclude<SourceAnswer, { readonly kind: "unknown" }>;
}

export interface WaiversSubject {
  readonly doc: Document;
  readonly file: WaiversFile;
  /** The day of the run, `2026-10-01`. */
  readonly today: string;
  /** True for a waiver that is for no finding; `undefined` when not all was judged, so that nobody knows. */
  readonly isUnused: ((waiver: Waiver) => boolean) | undefined;
}

/** What the engine lends to a rule. */
export interface Tools {
  readonly policy: Policy;
  readonly syntax: SyntaxPort;
  /** Renders templates as the generator does; `undefined` where no output is looked at. */
  readonly renderer: RenderPort | undefined;
  /** Reads another file of the tree; `undefined` when it is not there or was not read. */
  read(path: string): Source | undefined;
  /** True when a file or a non-empty directory stands at a path of the tree. */
  has(path: string): boolean;
  /** A file of the tree as the rules of contents see it; `undefined` when it is not there or cannot be read. */
  readonly content: (path: string) => Content | undefined;
  /** The same in the base of a change, as far as the change touches it; `undefined` where contents are not compared. */
  readonly before: ContentsBefore | undefined;
  /** The canonical digest of a directory of the tree; worked out once. */
  digest(directory: string): PackDigest;
  /** Says that part of the subject could not be judged: the verdict becomes `incomplete`. */
  incomplete(file: string, reason: string, closing?: Pick<Gap, "who" | "next">): void;
  /** Who stands behind a change; `undefined` for a tree, and where nobody is named. */
  readonly standing: Standing | undefined;
  /** What is known of the world around gpacks: advisories, credentials, whose signatures hold. */
  readonly supply: Supply;
}

/** The contents of the base that a change touches: those of its packs, and of the paths that it names. */
export interface ContentsBefore {
  readonly paths: readonly string[];
  readonly content: (path: string) => Content | undefined;
}

/** What a rule yields; the engine adds the rule's name and severity. */
export interface Reported {
  readonly message: string;
  readonly at: Place;
  readonly fix?: Fix | undefined;
  readonly related?: readonly Related[];
  /** Who can unblock it, and by what, when not the author of the change by a repair. */
  readonly who?: Unblocker;
  readonly next?: string;
  /** A milder severity than the rule's own, where the rule has a reason to soften. */
  readonly severity?: Severity;
}

/** What can be said of a rule without loading it. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  /**
   * The repair follows from the files alone, and no fix carries it yet: what is right is known without asking anybody
   * what was meant. A rule that carries its fix does not say so.
   */
  readonly mechanical?: true;
  /** What a security rule says of the weakness that it finds; every rule of `security/` has it, and no other. */
  readonly security?: SecurityFacts;
}

/** A rule is data and one pure function. */
export interface Rule<Name extends SubjectName = SubjectName> extends RuleInfo {
  /** `area/name`: equal to the file under `src/rules` and the page under `tests/rules`. */
  readonly id: string;
  readonly subject: Name;
  readonly severity: Severity;
  /** One sentence that orders: "Give the pack a semantic version". */
  readonly summary: string;
  check(subject: Subjects[Name], tools: Tools): Iterable<Reported>;
}

/** A rule of any subject. */
export type AnyRule = { [Name in SubjectName]: Rule<Name> }[SubjectName];

/** Declares a rule; the default export of its file. */
export function defineRule<Name extends SubjectName>(rule: Rule<Name>): Rule<Name> {
  return rule;
}

/** The rules of one subject. */
export function rulesFor<Name extends SubjectName>(rules: readonly AnyRule[], subject: Name): readonly Rule<Name>[] {
  const isFor = (rule: AnyRule): rule is Extract<AnyRule, Rule<Name>> => rule.subject === subject;
  return rules.filter(isFor);
}
