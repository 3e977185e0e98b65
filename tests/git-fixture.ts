import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A directory that is removed when the test ends. */
export interface Temporary extends Disposable {
  readonly path: string;
}

export function temporary(): Temporary {
  const path = mkdtempSync(join(tmpdir(), "gpack-test-"));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** A real git repository to build commits in. */
export interface Fixture extends Temporary {
  readonly git: (...args: readonly string[]) => string;
  /** Runs git with bytes as its standard input. */
  readonly gitWith: (input: Uint8Array, ...args: readonly string[]) => string;
  /** Writes (or with `undefined` deletes) files and commits; returns the id. */
  readonly commit: (files: Readonly<Record<string, string | Uint8Array | undefined>>, message?: string) => string;
  readonly link: (path: string, target: string) => void;
}

export function repository(): Fixture {
  const fixture = fixtureIn(temporary());
  fixture.git("init", "--quiet", "--initial-branch=main");
  fixture.git("config", "uploadpack.allowFilter", "true");
  fixture.git("config", "uploadpack.allowAnySHA1InWant", "true");
  return fixture;
}

/** Another repository that begins as one is: cheaper than to build the same commits again. */
export function copyOf({ path }: Fixture): Fixture {
  const directory = temporary();
  cpSync(path, directory.path, { recursive: true, verbatimSymlinks: true });
  return fixtureIn(directory);
}

function fixtureIn(directory: Temporary): Fixture {
  const gitWith = (input: Uint8Array | undefined, ...args: readonly string[]): string =>
    execFileSync("git", args, {
      cwd: directory.path,
      input,
      encoding: "utf8",
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: directory.path,
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_AUTHOR_NAME: "A",
        GIT_AUTHOR_EMAIL: "a@example.org",
        GIT_COMMITTER_NAME: "A",
        GIT_COMMITTER_EMAIL: "a@example.org",
        GIT_AUTHOR_DATE: "2026-10-01T12:00:00Z",
        GIT_COMMITTER_DATE: "2026-10-01T12:00:00Z",
      },
      stdio: [input ? "pipe" : "ignore", "pipe", "pipe"],
    }).trim();
  const git = (...args: readonly string[]): string => gitWith(undefined, ...args);
  return {
    ...directory,
    git,
    gitWith,
    commit(files, message = "change") {
      for (const [path, content] of Object.entries(files)) {
        const target = join(directory.path, path);
        if (content === undefined) rmSync(target, { recursive: true });
        else {
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
      }
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "-m", message);
      return git("rev-parse", "HEAD");
    },
    link(path, target) {
      mkdirSync(dirname(join(directory.path, path)), { recursive: true });
      symlinkSync(target, join(directory.path, path));
    },
  };
}
