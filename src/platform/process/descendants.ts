import { readFileSync, readdirSync } from "node:fs";

/** The variable that marks every process that a command of ours started, however it left its group. */
export const MARK = "GPACK_COMMAND";

/**
 * Ends every process of this machine that carries a mark in its environment; on Linux only, where that can be seen.
 * Processes of other users, and those that have changed their environment, are not found.
 */
export function endMarked(mark: string): void {
  const text = `${MARK}=${mark}`;
  for (const name of processes()) {
    try {
      const environment = readFileSync(`/proc/${name}/environ`, "latin1");
      if (environment.split("\0").includes(text)) process.kill(Number(name), "SIGKILL");
    } catch {
      // It ended meanwhile, or is of somebody else.
    }
  }
}

function processes(): readonly string[] {
  try {
    return readdirSync("/proc").filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  } catch {
    return [];
  }
}
