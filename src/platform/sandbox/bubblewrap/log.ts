import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the launcher and bubblewrap noted so far. */
export interface RoomLog {
  readonly lines: readonly string[];
  /** True once the room is complete and the command about to start. */
  readonly hasStarted: boolean;
  /** Why the room could not be made, where the launcher knows. */
  readonly fault: string | undefined;
  /** The first process of the room, as it is called outside. */
  readonly child: number | undefined;
  /** Status of the command. */
  readonly exitCode: number | undefined;
}

/** Reads the log of a run; an empty one before there is any. */
export function readLog(directory: string): RoomLog {
  const lines = readText(join(directory, "log")).split("\n");
  // Lines of bubblewrap are JSON, such as `{ "child-pid": 7, … }`.
  const value = (key: string): number | undefined => {
    const line = lines.find((line) => line.startsWith(`{ "${key}": `));
    return line === undefined ? undefined : Number.parseInt(line.slice(key.length + 6), 10);
  };
  return {
    lines,
    hasStarted: lines.includes("started"),
    fault: lines.find((line) => line.startsWith("fault "))?.slice("fault ".length),
    child: value("child-pid"),
    exitCode: value("exit-code"),
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
