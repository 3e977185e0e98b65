import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What bubblewrap reported so far. */
export interface RoomStatus {
  /** The first process of the room, as it is called outside. */
  readonly child: number | undefined;
  readonly exitCode: number | undefined;
}

/** Reads the lines of JSON that bubblewrap writes to its status descriptor. */
export function readStatus(directory: string): RoomStatus {
  const text = readFileSync(join(directory, "status"), "utf8");
  const value = (key: string): number | undefined => {
    const digits = new RegExp(`"${key}": ([0-9]+)`).exec(text)?.[1];
    return digits === undefined ? undefined : Number(digits);
  };
  return { child: value("child-pid"), exitCode: value("exit-code") };
}
