import type { ResultStore } from "./kept.ts";
import type { PeoplePort } from "./people.ts";
import type { ValidateRequest } from "./request.ts";
import type { SupplyPort } from "./supplied.ts";
import type { ChangeSources } from "../../core/change/change.ts";
import type { Outcome, Request } from "../../core/engine.ts";
import type { ParsedIndex } from "../../core/index-file.ts";
import type { Sha256 } from "../../core/integrity/dir-hash.ts";
import type { DatedPolicy } from "../../core/policy-file.ts";
import type { Policy } from "../../core/policy.ts";
import type { Scope } from "../../core/registry.ts";
import type { RenderPort } from "../../core/render/render-port.ts";
import type { Gap, ReportSubject } from "../../core/report.ts";
import type { AnyRule, RuleInfo } from "../../core/rule.ts";
import type { Source } from "../../core/source.ts";
import type { SourcePort } from "../../core/sources/source.ts";
import type { SyntaxPort } from "../../core/syntax.ts";
import type { Tree } from "../../core/tree.ts";
import type { Waiver } from "../../core/waivers/waiver.ts";
import type { BranchSettings } from "../../core/workflow/branch-settings.ts";

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
  /** Reads ahead the files that will be asked for; absent where all were read, or each is read when it is asked for. */
  readonly load?: (isNeeded: (path: string) => boolean) => Promise<void>;
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
