import type { Script } from "./scripts.ts";
import type { Unit } from "./unit.ts";

/** Stands for the commands of a file that is too long to look for them: what parses it says so, and it is a gap. */
export function tooLong({ source, written, context }: Unit, where: string): Script {
  return { text: source.text, written, shell: "posix", context, where, kind: "file", place: () => source.place(0) };
}
