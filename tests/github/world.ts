import type { GitStore } from "./git-store.ts";

/** What a token may do, by GitHub's names: `checks`, `contents`, `pull-requests`, `issues`, `security-events`, `actions`, `members`. */
export type Permissions = Readonly<Record<string, "read" | "write">>;

/** Who asks: an app through its installation, as the token of a workflow is one, or a person. */
export interface Identity {
  readonly login: string;
  /** Only apps may write check runs. */
  readonly app: { readonly id: number; readonly slug: string } | undefined;
  readonly permissions: Permissions;
}

export interface Repository {
  readonly id: number;
  readonly fullName: string;
  readonly store: GitStore;
  /** Anyone may read a public one. */
  readonly isPublic: boolean;
  readonly pulls: Pull[];
  readonly checkRuns: CheckRun[];
  readonly issues: Issue[];
  readonly comments: Comment[];
  readonly reviewComments: ReviewComment[];
  /** What people said of pull requests, in the order of time. */
  readonly reviews: Review[];
  readonly runs: WorkflowRun[];
  readonly artifacts: Artifact[];
  readonly analyses: Analysis[];
  /** What the default branch demands: checks of rulesets and of the older protection, and a merge queue. */
  readonly demands: { ruleset: readonly string[]; protection: readonly string[]; hasMergeQueue: boolean };
  /** Login to role: `read`, `write`, `maintain`, `admin`. */
  readonly collaborators: Map<string, string>;
}

/** Its commits are those of `refs/pull/<number>/head` and of the base branch, read from git whenever they are asked for. */
export interface Pull {
  readonly number: number;
  readonly base: string;
  /** `undefined` once the fork was deleted. */
  readonly headRepository: Repository | undefined;
  readonly headBranch: string;
  readonly author: string;
  state: "open" | "closed";
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
  readonly raw_details?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly headSha: string;
  readonly app: { readonly id: number; readonly slug: string };
  /** Made by the runner for a job: nothing may change it. */
  readonly isOfJob: boolean;
  name: string;
  externalId: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  readonly annotations: Annotation[];
}

export interface Issue {
  readonly number: number;
  readonly author: string;
  readonly labels: readonly string[];
  title: string;
  body: string;
  state: "open" | "closed";
  /** How often it was edited. */
  edits: number;
}

export interface Comment {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  body: string;
  minimized: string | undefined;
  /** How often it was edited. */
  edits: number;
}

export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED" | "PENDING";
  readonly commit: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly author: string;
  readonly body: string;
  readonly path: string;
  readonly line: number;
  readonly startLine: number | undefined;
  readonly commit: string;
  isResolved: boolean;
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  /** Of the workflow file. */
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headRepository: Repository;
  readonly status: string;
  readonly conclusion: string | null;
}

export interface Artifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly zip: Uint8Array;
  readonly isExpired: boolean;
}

export interface Analysis {
  readonly id: string;
  readonly commit: string;
  readonly ref: string;
  readonly category: string;
  readonly results: number;
  /** What code scanning says once it has read the file; empty when it took it. */
  readonly errors: readonly string[];
}

/** Everything that the server knows. */
export interface World {
  readonly repositories: Map<string, Repository>;
  readonly tokens: Map<string, Identity>;
  /** Organisation to members, and `organisation/team` to members. */
  readonly members: Map<string, readonly string[]>;
  /** Whether GraphQL tells the account of an app which comments are its own. Nothing documents it. */
  tellsApps: boolean;
  /** The next id; one series for all, so that none is mistaken for another. */
  nextId(): number;
}

export function createWorld(): World {
  let last = 1000;
  return {
    repositories: new Map(),
    tokens: new Map(),
    members: new Map(),
    tellsApps: true,
    nextId() {
      last += 1;
      return last;
    },
  };
}

/** Adds a repository over a real one on the disk. */
export function addRepository(world: World, fullName: string, store: GitStore, isPublic = true): Repository {
  const repository: Repository = {
    id: world.nextId(),
    fullName,
    store,
    isPublic,
    pulls: [],
    checkRuns: [],
    issues: [],
    comments: [],
    reviewComments: [],
    reviews: [],
    runs: [],
    artifacts: [],
    analyses: [],
    demands: { ruleset: [], protection: [], hasMergeQueue: false },
    collaborators: new Map(),
  };
  world.repositories.set(fullName.toLowerCase(), repository);
  return repository;
}

/** The current head of a pull request, from git. */
export function headOf(repository: Repository, pull: Pull): string {
  return repository.store.commit(`refs/pull/${pull.number}/head`) ?? "";
}
