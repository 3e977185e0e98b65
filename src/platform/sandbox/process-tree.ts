import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";

/**
 * Ends a process, its group, and on Linux every process of ours whose environment has a mark: what made itself a daemon
 * has left the group, but only what wants to has another environment.
 */
export function endProcesses(pid: number | undefined, mark: string): void {
  if (process.platform === "win32") {
    if (pid !== undefined) spawnSync("taskkill", ["/T", "/F", "/PID", String(pid)], { stdio: "ignore" });
    return;
  }
  if (pid !== undefined) kill(-pid);
  // What is started while we look is found in the next round.
  for (let round = 0; round < 50; round += 1) {
    const marked = markedProcesses(mark);
    if (marked.length === 0) return;
    for (const found of marked) kill(found);
  }
}

/** Processes whose environment has the mark, a whole entry such as `NAME=value`. */
export function markedProcesses(mark: string): readonly number[] {
  let names: readonly string[];
  try {
    names = readdirSync("/proc");
  } catch {
    return [];
  }
  return names
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && isMarked(pid, mark));
}

function isMarked(pid: number, mark: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/environ`, "latin1").split("\0").includes(mark);
  } catch {
    // Not ours, or over.
    return false;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // Over already.
  }
}
