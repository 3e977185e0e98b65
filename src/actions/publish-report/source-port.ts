/** A workflow run, as GitHub tells of it. */
export interface WorkflowRun {
  readonly id: number;
  /** `owner/name` of the repository that it ran in. */
  readonly repository: string;
  readonly event: string;
  /** The path of the workflow file. */
  readonly path: string;
  readonly isCompleted: boolean;
  readonly head: string;
  readonly headBranch: string;
  /** `owner/name`; `undefined` when the fork was deleted. */
  readonly headRepository: string | undefined;
}

/** Something that a run has left behind. */
export interface RunArtifact {
  readonly id: number;
  readonly bytes: number;
  readonly isExpired: boolean;
  /** The run that left it, and its head. */
  readonly run: number | undefined;
  readonly head: string | undefined;
}

/** A pull request as it is now. */
export interface OpenPull {
  readonly number: number;
  readonly head: string;
  readonly base: string;
  readonly baseBranch: string;
  readonly isOpen: boolean;
}

/** The files of an archive, or why it is not read. */
export type Archive = { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly reason: string };

/** What an archive may have: exactly these files, and so many bytes inflated. */
export interface ArchiveLimits {
  readonly names: readonly string[];
  readonly maxBytes: number;
}

/** Where reports come from; each promise may be rejected with a `DeliveryFailure`. */
export interface SourcePort {
  readonly workflowRun: (id: number) => Promise<WorkflowRun>;
  /** The artifacts of a name, the newest first. */
  readonly artifactsOf: (run: number, name: string) => Promise<readonly RunArtifact[]>;
  /** The files of an artifact of at most `maxBytes`, if they are as expected. */
  readonly archive: (artifact: number, maxBytes: number, expected: ArchiveLimits) => Promise<Archive>;
  /** Pull requests of this repository that come from the branch of a run. */
  readonly pullsOf: (run: WorkflowRun) => Promise<readonly OpenPull[]>;
  /** Whether a branch of this repository has a commit. */
  readonly isOnBranch: (commit: string, branch: string) => Promise<boolean>;
}

/** The one file of an archive. */
export const REPORT_FILE = "report.json";
