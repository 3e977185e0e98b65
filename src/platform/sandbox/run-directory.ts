import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** Beginning of every name that the cleanroom gives: directories, control groups, containers. */
export const PREFIX = "gpack-room-";
const OWNER = "owner";

let ownDirectory: string | undefined;
let runs = 0;

/**
 * The directory of this process: for what its runs share, and for the runs. It is named after the process, so that a
 * later one knows it for a remnant, and goes when the process ends.
 */
export function processDirectory(): string {
  if (ownDirectory !== undefined && existsSync(ownDirectory)) return ownDirectory;
  const path = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // The sandbox's user must be able to pass through, not to look around.
  chmodSync(path, 0o711);
  writeFileSync(join(path, OWNER), processStart(process.pid) ?? "");
  if (ownDirectory === undefined) process.once("exit", () => ownDirectory && removeDirectory(ownDirectory));
  ownDirectory = path;
  return path;
}

/** The directory of one run, whose name is also that of its control group and its container. */
export function makeRunDirectory(): string {
  const parent = processDirectory();
  const path = join(parent, `${basename(parent)}-${(runs += 1)}`);
  mkdirSync(path);
  chmodSync(path, 0o711);
  return path;
}

/** Removes a directory, whatever a command left in it: locked directories, names that are no UTF-8. */
export function removeDirectory(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    spawnSync("chmod", ["-R", "u+rwX", path], { stdio: "ignore" });
    spawnSync("rm", ["-rf", path], { stdio: "ignore" });
  }
}

/** Directories of processes of this user that are gone. */
export function abandonedDirectories(): readonly string[] {
  const root = tmpdir();
  return readdirSync(root)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(root, name))
    .filter((path) => {
      try {
        return lstatSync(path).isDirectory() && lstatSync(path).uid === process.getuid?.() && !isOwned(path);
      } catch {
        return false;
      }
    });
}

/** True while the process lives that a name of ours belongs to; `start` tells it from a later one with its number. */
export function isAlive(name: string, start: string | undefined): boolean {
  const pid = Number(new RegExp(`^${PREFIX}([0-9]+)-`).exec(name)?.[1]);
  const now = Number.isNaN(pid) ? undefined : processStart(pid);
  return now !== undefined && (start === undefined || start === now);
}

function isOwned(path: string): boolean {
  let start: string | undefined;
  try {
    start = readFileSync(join(path, OWNER), "utf8");
  } catch {
    // Just made, its file not yet written: its process decides.
  }
  return isAlive(basename(path), start);
}

/** When a process began, in ticks since boot; `undefined` when there is none. */
function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in parentheses may hold blanks; 20 fields after it comes the start.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  } catch {
    try {
      process.kill(pid, 0);
      return "";
    } catch (error) {
      return error instanceof Error && "code" in error && error.code === "EPERM" ? "" : undefined;
    }
  }
}
