import { spawn } from "node:child_process";
import { readdirSync, rmSync, statSync } from "node:fs";
import { SETTINGS, environment } from "../git/git.ts";
import { onInterrupt } from "../interrupt.ts";

/** What git may use up for one repository. */
export interface FetchLimits {
  /** For everything that is asked of one repository. */
  readonly milliseconds: number;
  /** Of all that is stored. */
  readonly bytes: number;
  /** Of one object when it is unpacked: a few bytes can stand for a billion. */
  readonly objectBytes: number;
}

/** How a git process of a fetch ended. */
export type Ended =
  | { readonly kind: "done"; readonly stdout: Buffer }
  | { readonly kind: "failed"; readonly error: string }
  | { readonly kind: "stopped"; readonly reason: string };

/** Within what, and with what, one process runs. */
export interface Bounds {
  /** The directory whose size counts, and that stands in for the home of the user. */
  readonly home: string;
  /** When it must be done, in milliseconds of the clock. */
  readonly deadline: number;
  readonly limits: FetchLimits;
  /** What it reads from standard input. */
  readonly input: string;
}

/** Bytes of one answer, such as a list of all branches: a hundred thousand of them. */
const MAX_OUTPUT = 16 * 1024 * 1024;

/** How often the size of the repository is looked at. */
const LOOK_EVERY_MS = 50;

/**
 * Runs git against a repository of somebody else, with settings and an environment that know nothing of this machine's,
 * until it ends, the deadline passes or the repository grows beyond the limit: then it and its children are killed.
 */
export function boundedGit(
  directory: string,
  args: readonly string[],
  { home, deadline, limits, input }: Bounds,
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn("git", [...SETTINGS, ...STRANGER, ...args], {
      cwd: directory,
      env: strangerEnvironment(home, limits),
      stdio: ["pipe", "pipe", "pipe"],
      // A group of its own: the helpers that git starts die with it.
      detached: true,
    });
    let stopped: string | undefined;
    const stop = (reason: string): void => {
      if (stopped !== undefined) return;
      stopped = reason;
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has just ended by itself, or this system knows no groups.
        child.kill("SIGKILL");
      }
    };
    // A group of its own hears nothing of what ends this program.
    const interrupted = onInterrupt((signal) => {
      stop("it was interrupted");
      interrupted[Symbol.dispose]();
      rmSync(home, { recursive: true, force: true, maxRetries: 3 });
      process.kill(process.pid, signal);
    });
    const tooLarge = `it has more than ${limits.bytes} bytes`;
    const timer = setTimeout(() => stop(tooSlow(limits)), Math.max(0, deadline - Date.now()));
    const look = setInterval(() => {
      if (sizeOf(home) > limits.bytes) stop(tooLarge);
    }, LOOK_EVERY_MS);

    const out: Buffer[] = [];
    let size = 0;
    let error = "";
    child.stdout.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_OUTPUT) stop(`its branches and tags are more than ${MAX_OUTPUT} bytes`);
      else out.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => {
      error = (error + chunk.toString("utf8")).slice(-MAX_ERROR);
    });
    const end = (result: Ended): void => {
      clearTimeout(timer);
      clearInterval(look);
      interrupted[Symbol.dispose]();
      resolve(result);
    };
    child.on("error", ({ message }) => end({ kind: "failed", error: message }));
    child.on("close", (code) => {
      // What grew between two looks counts, too: the answer must not depend on when we looked.
      if (stopped === undefined && sizeOf(home) > limits.bytes) stopped = tooLarge;
      if (stopped !== undefined) end({ kind: "stopped", reason: stopped });
      else if (code === 0) end({ kind: "done", stdout: Buffer.concat(out) });
      else end({ kind: "failed", error: reasonOf(error) });
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

/** Why it is given up. */
export function tooSlow({ milliseconds }: FetchLimits): string {
  return `it took longer than ${milliseconds / 1000} s`;
}

const MAX_ERROR = 4000;

/**
 * What git finds fault with in objects, and many old histories have: people and times that are written in odd ways. What
 * remains are trees that two programs may read in two ways.
 */
const TOLERATED = [
  "badDate",
  "badDateOverflow",
  "badEmail",
  "badName",
  "badTimezone",
  "missingEmail",
  "missingNameBeforeEmail",
  "missingSpaceBeforeDate",
  "missingSpaceBeforeEmail",
  "missingTaggerEntry",
  "multipleAuthors",
  "nulInCommit",
  "zeroPaddedDate",
  "zeroPaddedFilemode",
];

/** Nothing is followed, asked, cached, cleaned up or told; only the protocol of the address is spoken. */
const STRANGER = [
  ["http.followRedirects", "false"],
  ["http.lowSpeedLimit", "1000"],
  ["http.lowSpeedTime", "20"],
  ["credential.helper", ""],
  ["core.askPass", ""],
  ["protocol.version", "2"],
  ["transfer.bundleURI", "false"],
  ["transfer.unpackLimit", "1"],
  ["fetch.recurseSubmodules", "false"],
  ["fetch.negotiationAlgorithm", "noop"],
  ["fetch.writeCommitGraph", "false"],
  ["fetch.fsckObjects", "true"],
  ["core.bigFileThreshold", "2g"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
]
  .concat(TOLERATED.map((fault) => [`fetch.fsck.${fault}`, "ignore"]))
  .flatMap(([key, value]) => ["-c", `${key}=${value}`]);

/** What git needs of the machine: its programs, its proxy, its certificates. Tokens and settings it does not get. */
const KEPT =
  /^(?:PATH|SYSTEMROOT|TMPDIR|TEMP|TMP|RUNNER_TRACKING_ID|SSL_CERT_FILE|SSL_CERT_DIR|CURL_CA_BUNDLE|(?:https?|all|no)_proxy|(?:HTTPS?|ALL|NO)_PROXY)$/;

function strangerEnvironment(home: string, { objectBytes }: FetchLimits): Record<string, string> {
  const known = environment();
  const kept = Object.entries(known).filter(([name]) => KEPT.test(name) || GIT_OWN.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_ALLOC_LIMIT: `${objectBytes}`,
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
    HOME: home,
    XDG_CONFIG_HOME: home,
  };
}

/** What `environment` sets itself. */
const GIT_OWN = /^(?:GIT_[A-Z0-9_]+|LC_ALL)$/;

/** The bytes of the files below a directory; what vanishes meanwhile has none. */
function sizeOf(directory: string): number {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true }).reduce((sum, entry) => {
      if (!entry.isFile()) return sum;
      return sum + (statSync(`${entry.parentPath}/${entry.name}`, { throwIfNoEntry: false })?.size ?? 0);
    }, 0);
  } catch {
    return 0;
  }
}

/** The line by which git says why; it goes on with advice. */
function reasonOf(error: string): string {
  const lines = error.split("\n").map((line) => line.trim());
  const fatal = lines.findLast((line) => /^(?:fatal|error): /.test(line)) ?? lines.findLast((line) => line !== "");
  // How long it took is another number each time.
  return (fatal ?? "git failed").replace(/^(?:fatal|error): | after \d+ ms/g, "").slice(0, 300);
}
