import { type Fixture, repository } from "../git-fixture.ts";
import { registryFiles, withFault } from "../registry-fixture.ts";
import { type GitStore, gitStore } from "./git-store.ts";
import { type ServerOptions, type StrictGitHub, startGitHub } from "./server.ts";
import { type Identity, type Permissions, type Pull, type Repository, addRepository } from "./world.ts";

/** A GitHub with the repository owner/registry and its pull request 7. */
export interface Stage extends AsyncDisposable {
  readonly github: StrictGitHub;
  readonly git: Fixture;
  readonly registry: Repository;
  readonly pull: Pull;
  readonly base: string;
  readonly head: string;
  /** Makes a token as a workflow gets it. */
  token(permissions: Permissions): string;
  /** Pushes another commit to the pull request; returns its id. */
  push(files: Readonly<Record<string, string | undefined>>): string;
}

/** The files of the base, and of the head. */
export interface Staged extends ServerOptions {
  readonly base?: Readonly<Record<string, string>>;
  readonly head?: Readonly<Record<string, string | undefined>>;
  /** Whether the head is a branch of another repository. */
  readonly isFork?: boolean;
  /** Whether only a token with the permission may read. */
  readonly isPrivate?: boolean;
}

/** What a job needs for every delivery. */
export const everything: Permissions = {
  contents: "read",
  checks: "write",
  "pull-requests": "write",
  "security-events": "write",
  actions: "read",
};

/** The token of a workflow run: the app of GitHub Actions. */
export function workflowIdentity(permissions: Permissions): Identity {
  return { login: "github-actions[bot]", app: { id: 15_368, slug: "github-actions" }, permissions };
}

/** A repository with a base and a pull request on it. */
export interface Ground {
  readonly git: Fixture;
  readonly store: GitStore;
  readonly base: string;
  readonly head: string;
}

/** Makes the repository of a stage; without files, the head of the pull request breaks a version in the small registry. */
export function layGround(staged: Pick<Staged, "base" | "head"> = {}): Ground {
  const git = repository();
  const base = git.commit(staged.base ?? registryFiles());
  git.git("checkout", "--quiet", "-b", "feature");
  const head = git.commit(staged.head ?? withFault(registryFiles()));
  git.git("update-ref", "refs/pull/7/head", head);
  git.git("checkout", "--quiet", "main");
  return { git, store: gitStore(git.path), base, head };
}

/** Opens a stage on a repository that is made for it, and removed with it. */
export async function openStage(staged: Staged = {}): Promise<Stage> {
  const ground = layGround(staged);
  const stage = await openStageOn(ground, staged);
  return {
    ...stage,
    async [Symbol.asyncDispose]() {
      await stage[Symbol.asyncDispose]();
      ground.git[Symbol.dispose]();
    },
  };
}

/** Opens a stage on a repository that many share, which must not change then. */
export async function openStageOn({ git, store, base, head }: Ground, staged: Staged = {}): Promise<Stage> {
  const github = await startGitHub(staged);
  const registry = addRepository(github.world, "owner/registry", store, !staged.isPrivate);
  const headRepository = staged.isFork ? addRepository(github.world, "contributor/registry", store) : registry;
  const pull: Pull = {
    number: 7,
    base: "main",
    headRepository,
    headBranch: "feature",
    author: "contributor",
    state: "open",
  };
  registry.pulls.push(pull);
  return {
    github,
    git,
    registry,
    pull,
    base,
    head,
    token(permissions) {
      const token = `ghs_${github.world.nextId()}`;
      github.world.tokens.set(token, workflowIdentity(permissions));
      return token;
    },
    push(files) {
      git.git("checkout", "--quiet", "feature");
      const next = git.commit(files);
      git.git("update-ref", "refs/pull/7/head", next);
      git.git("checkout", "--quiet", "main");
      return next;
    },
    async [Symbol.asyncDispose]() {
      await github[Symbol.asyncDispose]();
    },
  };
}
