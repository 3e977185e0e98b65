import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of a comparison, as GitHub lists it. */
export interface ChangedFile {
  readonly path: string;
  readonly status: "added" | "removed" | "modified" | "renamed";
  readonly previous?: string;
  /** Hunks without the header of the file; absent for binary files. */
  readonly patch?: string;
}

/** Reads a real repository, so that what the server says of commits cannot drift from them. */
export interface GitStore {
  readonly directory: string;
  /** The full id of a commit; `undefined` when the repository has none of the name. */
  commit(name: string): string | undefined;
  /** Lines of a file at a commit, counted from 1, both included; none when there is no such file. */
  lines(commit: string, path: string, first: number, last: number): readonly string[];
  isAncestor(ancestor: string, commit: string): boolean;
  mergeBase(a: string, b: string): string | undefined;
  /** What `head` adds since its merge base with `base`. */
  changes(base: string, head: string): readonly ChangedFile[];
}

/** A store over a work tree or a bare repository. */
export function gitStore(directory: string): GitStore {
  // What is kept is named by ids of commits, so it never changes.
  const commits = new Map<string, string>();
  const texts = new Map<string, string>();
  const comparisons = new Map<string, readonly ChangedFile[]>();
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, {
      cwd: directory,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1 << 28,
    });
  const attempt = (...args: readonly string[]): string | undefined => {
    try {
      return git(...args).trim();
    } catch {
      return undefined;
    }
  };
  return {
    directory,
    commit(name) {
      if (name.startsWith("-")) return undefined;
      // What a full id names never changes.
      const known = commits.get(name);
      if (known !== undefined) return known;
      const loose = looseRef(directory, name);
      if (loose !== undefined && commits.has(loose)) return loose;
      const found = attempt("rev-parse", "--verify", "--quiet", `${name}^{commit}`);
      if (found !== undefined) commits.set(found, found);
      return found;
    },
    lines(commit, path, first, last) {
      const name = `${commit}:${path}`;
      const text = texts.get(name) ?? attempt("show", name) ?? "";
      texts.set(name, text);
      return text.split("\n").slice(first - 1, last);
    },
    isAncestor: (ancestor, commit) => attempt("merge-base", "--is-ancestor", ancestor, commit) !== undefined,
    mergeBase: (a, b) => attempt("merge-base", a, b),
    changes(base, head) {
      const range = `${this.commit(base)}...${this.commit(head)}`;
      const known = comparisons.get(range);
      if (known) return known;
      const text = git(
        "-c",
        "core.quotePath=false",
        "diff",
        "--no-color",
        "--no-ext-diff",
        "--find-renames",
        "-U3",
        range,
      );
      const changes = text
        .split(/^diff --git /m)
        .slice(1)
        .map(changedFile);
      comparisons.set(range, changes);
      return changes;
    },
  };
}

/** What a ref says whose file stands in the repository; starting git for it would be most of the time of a test. */
function looseRef(directory: string, name: string): string | undefined {
  if (/\.\.|[^\w./-]/.test(name)) return undefined;
  const path = name.startsWith("refs/") ? name : `refs/heads/${name}`;
  for (const root of [join(directory, ".git"), directory]) {
    const file = join(root, path);
    if (existsSync(file)) return readFileSync(file, "utf8").trim();
  }
  return undefined;
}

function changedFile(text: string): ChangedFile {
  const hunks = text.search(/^@@ /m);
  const header = hunks === -1 ? text : text.slice(0, hunks);
  const line = (start: string): string | undefined =>
    header
      .split("\n")
      .find((one) => one.startsWith(start))
      ?.slice(start.length);
  const before = line("--- a/");
  const after = line("+++ b/");
  const from = line("rename from ");
  const path = after ?? line("rename to ") ?? before ?? /^a\/(.*) b\/\1$/m.exec(header)?.[1] ?? "";
  const status = header.includes("\nnew file mode")
    ? "added"
    : header.includes("\ndeleted file mode")
      ? "removed"
      : from === undefined
        ? "modified"
        : "renamed";
  return {
    path: path.replace(/\t$/, ""),
    status,
    ...(from === undefined ? {} : { previous: from }),
    ...(hunks === -1 ? {} : { patch: text.slice(hunks).replace(/\n$/, "") }),
  };
}

/** The lines of the new side that each hunk of a patch shows: `[first, last]`, both included. */
export function hunksOf(patch: string): readonly (readonly [number, number])[] {
  return [...patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, size]) => {
    const first = Number(start);
    return [first, first + Number(size ?? 1) - 1] as const;
  });
}
