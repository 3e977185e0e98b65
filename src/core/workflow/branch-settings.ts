/** What a repository demands before something is merged into a branch. */
export interface BranchSettings {
  readonly branch: string;
  /** Names of the checks that must pass, sorted. */
  readonly requiredChecks: readonly string[];
  readonly hasMergeQueue: boolean;
}
