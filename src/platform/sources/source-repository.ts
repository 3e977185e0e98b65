import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../../core/input-error.ts";
import type { SourceAnswer, UnknownSource } from "../../core/sources/source.ts";
import { GitObjects } from "../git/objects.ts";
import { type Ended, type FetchLimits, boundedGit, tooSlow } from "./bounded-git.ts";
import { type Place, missingAt, readAt } from "./read-place.ts";

/** Refs through which others propose changes: what only these lead to, nobody of the repository has accepted. */
const PROPOSALS = ["refs/pull/", "refs/merge-requests/", "refs/pull-requests/", "refs/changes/", "refs/for/"];

/**
 * A repository of somebody else, of which as little is fetched as tells what stands at a commit: the commits of its
 * branches and tags, then the names of one commit's files, then the files of one directory. Nothing is checked out.
 * What was fetched is gone when it is disposed of.
 */
export class SourceRepository implements Disposable {
  readonly #url: string;
  readonly #limits: FetchLimits;
  readonly #deadline: number;
  readonly #home: string;

  constructor(url: string, temporary: string, limits: FetchLimits) {
    this.#url = url;
    this.#limits = limits;
    this.#deadline = Date.now() + limits.milliseconds;
    this.#home = mkdtempSync(join(temporary, "gpack-source-"));
  }

  [Symbol.dispose](): void {
    rmSync(this.#home, { recursive: true, force: true });
  }

  /**
   * What stands in directories of commits, whose full ids are given: one answer for each, in their order. What many
   * of them need is fetched at once.
   */
  async look(places: readonly Place[]): Promise<readonly SourceAnswer[]> {
    const reached = await this.#reach([...new Set(places.map(({ gitRev }) => gitRev))]);
    if ("kind" in reached) return places.map(() => reached);
    const open = places.filter(({ gitRev }) => !reached.faults.has(gitRev));
    const found = open.length === 0 ? new Map<Place, SourceAnswer>() : await this.#open(open);
    return places.map(
      (place) => reached.faults.get(place.gitRev) ?? ("kind" in found ? found : found.get(place)) ?? NOT_ASKED,
    );
  }

  /** The id of the commit that a branch or a tag is at now; `undefined` without one of that name. */
  async commitOf(name: string): Promise<string | UnknownSource | undefined> {
    const [tag, branch] = [`refs/tags/${name}`, `refs/heads/${name}`];
    const listed = await this.#list([tag, `${tag}^{}`, branch]);
    if ("kind" in listed) return listed;
    // Of a tag the last line leads to its commit.
    const find = (ref: string): string | undefined => listed.refs.findLast(([, found]) => found === ref)?.[0];
    return find(tag) ?? find(branch);
  }

  /** Fetches the directories of commits that are known to be there: first all names, then all files. */
  async #open(places: readonly Place[]): Promise<ReadonlyMap<Place, SourceAnswer> | UnknownSource> {
    const [{ gitRev } = { gitRev: "" }] = places;
    const directory = await this.#fresh("files", gitRev);
    if (typeof directory !== "string") return directory;
    const commits = [...new Set(places.map((place) => place.gitRev))];
    const names = await this.#fetch(directory, "blob:none", ["--depth=1"], commits);
    if (names.kind !== "done") return unknown(names);
    const missing = await this.#reading(directory, (objects) => missingAt(objects, places));
    if ("kind" in missing) return missing;
    if (missing.length > 0) {
      const blobs = await this.#fetch(directory, "blob:none", [], missing);
      if (blobs.kind !== "done") return unknown(blobs);
    }
    return this.#reading(directory, async (objects) => {
      const found = new Map<Place, SourceAnswer>();
      for (const place of places) found.set(place, await readAt(objects, place));
      return found;
    });
  }

  /** Reads objects until the deadline. What cannot be read is nobody's wrong request: a stranger made it so. */
  async #reading<T>(directory: string, read: (objects: GitObjects) => Promise<T>): Promise<T | UnknownSource> {
    await using objects = new GitObjects(directory);
    let isLate = false;
    const stop = (): void => {
      isLate = true;
      objects.stop();
    };
    const timer = setTimeout(stop, Math.max(0, this.#deadline - Date.now()));
    try {
      return await read(objects);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { kind: "unknown", reason: isLate ? tooSlow(this.#limits) : "git cannot read what it got" };
    } finally {
      clearTimeout(timer);
    }
  }

  /** Which of some commits no branch or tag leads to, and why not. */
  async #reach(
    commits: readonly string[],
  ): Promise<{ readonly faults: ReadonlyMap<string, SourceAnswer> } | UnknownSource> {
    const tips = await this.#tips(["refs/heads/", "refs/tags/"]);
    if ("kind" in tips) return tips;
    const behind = commits.filter((commit) => !tips.names.has(commit));
    const unreached = await this.#unreached(behind);
    if ("kind" in unreached) return unreached;
    const proposed = unreached.length === 0 ? undefined : await this.#tips(PROPOSALS);
    const faults = unreached.map((commit): readonly [string, SourceAnswer] => {
      const only = proposed && "names" in proposed ? proposed.names.get(commit) : undefined;
      const reason =
        only === undefined ? "no branch or tag leads to it" : `only ${only} leads to it, which anybody can propose`;
      return [commit, { kind: "no-revision", reason }];
    });
    return { faults: new Map(faults) };
  }

  /** Those of some commits that the history of no branch and no tag has. */
  async #unreached(commits: readonly string[]): Promise<readonly string[] | UnknownSource> {
    const [first] = commits;
    if (first === undefined) return [];
    const history = await this.#fetchHistory(first);
    if (typeof history !== "string") return history;
    // A server may send what nobody asked for: that a commit is here does not tell that a branch leads to it.
    const here = await this.#reading(history, async (objects) => {
      const read = await Promise.all(commits.map((commit) => objects.read(commit, 0)));
      return commits.filter((_, at) => read[at]?.type === "commit");
    });
    if ("kind" in here) return here;
    const listed = await this.#git(history, ["rev-list", "--stdin", "--not", "--all"], here.join("\n"));
    if (listed.kind !== "done") return unknown(listed);
    const beyond = new Set(listed.stdout.toString("latin1").split("\n"));
    const reached = new Set(here.filter((commit) => !beyond.has(commit)));
    return commits.filter((commit) => !reached.has(commit));
  }

  /** The refs below some names, by the id that they point to, tags by that of their commit, too. */
  async #tips(below: readonly string[]): Promise<{ readonly names: ReadonlyMap<string, string> } | UnknownSource> {
    const listed = await this.#list(below.map((start) => `${start}*`));
    if ("kind" in listed) return listed;
    // Git matches the end of a name: refs/pull/1/refs/heads/a is no branch.
    const tips = listed.refs.filter(([, name]) => below.some((start) => name.startsWith(start)));
    return { names: new Map(tips) };
  }

  /** The refs that match some patterns: each id, and the name that leads to it. */
  async #list(
    patterns: readonly string[],
  ): Promise<{ readonly refs: readonly (readonly [string, string])[] } | UnknownSource> {
    const args = [...this.#protocol, "ls-remote", "--quiet", "--", this.#url, ...patterns];
    const listed = await this.#git(this.#home, args);
    if (listed.kind !== "done") return unknown(listed);
    const lines = listed.stdout.toString("utf8").split("\n");
    const refs = lines.flatMap((line) => {
      const [oid, name] = line.split("\t");
      return oid && name ? [[oid, name.replace(/\^\{\}$/, "")] as const] : [];
    });
    return { refs };
  }

  /** A repository with the commits of all branches and tags, and nothing else of them. */
  async #fetchHistory(gitRev: string): Promise<string | UnknownSource> {
    const directory = await this.#fresh("history", gitRev);
    if (typeof directory !== "string") return directory;
    const done = await this.#fetch(directory, "tree:0", [], ["+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*"]);
    return done.kind === "done" ? directory : unknown(done);
  }

  /** A new bare repository below the home, for ids of the length of an example. */
  async #fresh(name: string, gitRev: string): Promise<string | UnknownSource> {
    const directory = join(this.#home, name);
    mkdirSync(directory, { recursive: true });
    const format = gitRev.length === 64 ? "sha256" : "sha1";
    const made = await this.#git(directory, ["init", "--quiet", "--bare", `--object-format=${format}`, "."]);
    return made.kind === "done" ? directory : unknown(made);
  }

  async #fetch(directory: string, filter: string, more: readonly string[], wanted: readonly string[]): Promise<Ended> {
    const args = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", `--filter=${filter}`];
    const input = wanted.map((ref) => `${ref}\n`).join("");
    const config = join(directory, "config");
    const before = readFileSync(config);
    const done = await this.#git(
      directory,
      [...this.#protocol, "fetch", ...args, ...more, "--stdin", "--", this.#url],
      input,
    );
    // Git notes where the rest could be had, and would get it unasked and unbounded for whoever reads an object.
    writeFileSync(config, before);
    return done;
  }

  #git(directory: string, args: readonly string[], input = ""): Promise<Ended> {
    return boundedGit(directory, args, { home: this.#home, deadline: this.#deadline, limits: this.#limits, input });
  }

  /** Only the protocol of the address is spoken, whatever a server answers. */
  get #protocol(): readonly string[] {
    return ["-c", "protocol.allow=never", "-c", `protocol.${new URL(this.#url).protocol.slice(0, -1)}.allow=always`];
  }
}

const NOT_ASKED: UnknownSource = { kind: "unknown", reason: "it was not asked for" };

export function unknown(ended: Exclude<Ended, { readonly kind: "done" }>): UnknownSource {
  return { kind: "unknown", reason: ended.kind === "stopped" ? ended.reason : ended.error };
}
