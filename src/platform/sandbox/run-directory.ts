import { spawnSync } from "node:child_process";
import { chmodSync, lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Beginning of every name that the cleanroom gives: directories, control groups, containers. */
export const PREFIX = "gpack-room-";
const OWNER = "owner";

/** The directory of one run. It is named after the process that owns it, so that a later one knows it for a remnant. */
export function makeRunDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  // The sandbox's user must be able to pass through, not to look around.
  chmodSync(path, 0o711);
  writeFileSync(join(path, OWNER), processStart(process.pid) ?? "");
  return path;
}

/** Removes the directory of a run, whatever the command left in it: locked directories, names that are no UTF-8. */
export function removeRunDirectory(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    spawnSync("chmod", ["-R", "u+rwX", path], { stdio: "ignore" });
    spawnSync("rm", ["-rf", path], { stdio: "ignore" });
  }
}

/** Directories of this user whose process is gone. */
export function abandonedRunDirectories(): readonly string[] {
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
  return isAlive(path.slice(path.lastIndexOf("/") + 1), start);
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
