import type { Script } from "./scripts.ts";
import type { Unit } from "./unit.ts";

/** One instruction of a Dockerfile, its continued lines included. */
export interface Instruction {
  /** In upper case: `RUN`. */
  readonly name: string;
  /** What follows the name, as it is written, line continuations included. */
  readonly rest: string;
  /** Where the instruction begins, and where what follows its name does. */
  readonly start: number;
  readonly restStart: number;
}

/** Splits a Dockerfile into its instructions. Comments and here-documents belong to none. Linear. */
export function* dockerInstructions(text: string): Generator<Instruction> {
  for (let at = 0; at < text.length;) {
    let end = lineEnd(text, at);
    const head = /^([ \t]*)([A-Za-z]+)([ \t]+)/.exec(text.slice(at, Math.min(end, at + 200)));
    if (!head) {
      at = end + 1;
      continue;
    }
    while (end < text.length && /\\[ \t\r]*$/.test(text.slice(Math.max(at, end - 8), end)))
      end = lineEnd(text, end + 1);
    const start = at + (head[1]?.length ?? 0);
    const restStart = at + head[0].length;
    yield { name: (head[2] ?? "").toUpperCase(), rest: text.slice(restStart, end), start, restStart };
    at = end + 1;
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

/** What the `RUN` instructions of a Dockerfile run. */
export function* dockerCommands({ source, written, context }: Unit): Generator<Script> {
  for (const { name, rest, restStart } of dockerInstructions(source.text)) {
    if (name !== "RUN" || rest.trimStart().startsWith("[")) continue;
    yield {
      text: rest,
      written: written.slice(restStart, restStart + rest.length),
      shell: "posix",
      context,
      where: "RUN",
      kind: "file",
      place: (start, end) => source.place(restStart + start, restStart + (end ?? start)),
    };
  }
}
