import type { Finding } from "../finding.ts";
import type { Manifest } from "../manifest.ts";
import type { Pack } from "../pack.ts";
import type { Gap } from "../report.ts";
import type { Place, Source } from "../source.ts";
import type { TreeEntry } from "../tree.ts";
import type { TriedPack } from "../try/tried.ts";
import type { PhaseRun } from "./phase-run.ts";
import type { Category } from "./requirement.ts";

/** What may be deployed: a gpack, or a project with a make.toml. */
export const subjectKinds = ["gpack", "project"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What can be said of a probe without running it: the requirement whose evidence it looks for. */
export interface ProbeInfo {
  /** The id of the requirement: equal to the file under `src/probes` and the page under `tests/probes`. */
  readonly id: string;
  /** What is true when it is met, in a few words: "Every template parses". */
  readonly name: string;
  readonly of: readonly SubjectKind[];
  readonly category: Category;
  /** The mildest environment of the defaults that it blocks; absent where it costs points only. */
  readonly blocks?: "staging" | "production";
  /** Requirements that come first. */
  readonly needs?: readonly string[];
  /** Hours that meeting it usually takes. */
  readonly effortHours: number;
}

/** What rules found in the subject. */
export interface Judged {
  /** With those that are waived: a waiver opens a gate, and changes no score. */
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
}

/** What a probe may look at. */
export interface ProbeSubject {
  readonly kind: SubjectKind;
  /** Directory from the root of the tree, `""` for the root itself. */
  readonly directory: string;
  /** The gpack; `undefined` for a project without a manifest. */
  readonly pack: Pack | undefined;
  readonly manifest: Manifest | undefined;
  /** Every entry below the directory, without those of packs nested in it. */
  readonly files: readonly TreeEntry[];
  /** Reads a file of the tree; `undefined` when there is none, or it is too large or unreadable. */
  readonly read: (path: string) => Source | undefined;
  /** True when something stands at a path relative to the directory. */
  readonly has: (path: string) => boolean;
  /** What the rules of `gpack validate` found. */
  readonly validation: Judged;
  /** What the rules of `gpack security-scan` found. */
  readonly security: Judged;
  /** Runs of phases that are bound to this tree. */
  readonly runs: readonly PhaseRun[];
  /** Renders every template with the defaults of the gpack, now; `undefined` for a project. */
  readonly render: (() => TriedPack) | undefined;
  /** Identities of the policy whose signature over this tree was checked. */
  readonly signers: readonly string[];
  /** Whether an index of this tree lists the gpack. */
  readonly isListed: boolean;
  /** The digest that an index of this tree states for the version of the manifest. */
  readonly statedDigest: string | undefined;
  /** Versions of the gpack that an index of this tree lists, beside its own. */
  readonly otherVersions: readonly string[];
  /** True for a file in which placeholders are meant to be. */
  readonly mayHavePlaceholders: (path: string) => boolean;
}

/** What a probe concluded. `unknown` is worth nothing, and says what would let us know. */
export interface Answer {
  readonly outcome: "met" | "failed" | "not-applicable" | "unknown";
  /** How much is met, in thousandths; 1000 unless it is met in part. */
  readonly part?: number;
  /** What was seen, in one sentence. */
  readonly detail: string;
  /** What to do; absent when nothing is to be done. */
  readonly next?: string;
  /** Where it was seen. */
  readonly places?: readonly Place[];
  /** The run that says so, where it was not seen in the bytes. */
  readonly run?: PhaseRun;
}

/** A probe is data and one pure function. */
export interface Probe extends ProbeInfo {
  check(subject: ProbeSubject): Answer;
}

/** Declares a probe; the default export of its file. */
export function defineProbe(probe: Probe): Probe {
  return probe;
}

/** Places that an answer keeps: the report has all findings beside. */
export const MAX_PLACES = 20;
