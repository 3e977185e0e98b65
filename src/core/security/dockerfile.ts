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
    // A here-document belongs to the instruction that opens it.
    const mark = /<<-?\s*["']?(\w{1,40})["']?/.exec(text.slice(at, end))?.[1];
    if (mark !== undefined && /^(?:run|copy|add)$/i.test(head[2] ?? "")) {
      const close = text.indexOf(`\n${mark}`, end);
      if (close !== -1) end = lineEnd(text, close + 1);
    }
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

/** The command of an instruction: of `RUN`, of what runs in the container, and of what is built on it. */
function commandOf(name: string, rest: string): string | undefined {
  if (name === "ONBUILD" || name === "HEALTHCHECK") {
    const [, inner, command] = /^(?:\s*--\S+)*\s*(RUN|CMD|ENTRYPOINT)\s([\s\S]*)$/i.exec(rest.slice(0, 20_000)) ?? [];
    return inner === undefined || command === undefined ? undefined : commandOf("RUN", command)?.padStart(rest.length);
  }
  if (!/^(?:RUN|CMD|ENTRYPOINT|SHELL)$/.test(name)) return undefined;
  const list = /^\s*(?:--\S+\s+)*(\[[\s\S]*\])\s*$/.exec(rest.slice(0, 20_000))?.[1];
  const script = /^(\s*<<-?\s*["']?(\w{1,40})["']?[^\n]*\n)([\s\S]*?)\n\2\s*$/.exec(rest);
  if (script) return " ".repeat(script[1]?.length ?? 0) + (script[3] ?? "");
  if (list === undefined) return rest.replace(/^(?:\s*--\S+)+/, (options) => " ".repeat(options.length));
  const words = [...list.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, word = ""]) => word.replaceAll(/\\(["\\/])/g, "$1"));
  return words
    .map((word) => (/^[\w./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`))
    .join(" ");
}

/** What the instructions of a Dockerfile run. */
export function* dockerCommands({ source, written, context }: Unit): Generator<Script> {
  for (const { name, rest, restStart } of dockerInstructions(source.text)) {
    const text = commandOf(name, rest);
    if (text === undefined) continue;
    yield {
      text,
      written: written.slice(restStart, restStart + rest.length),
      shell: "posix",
      context,
      where: name,
      kind: "file",
      place: (start, end) => source.place(restStart + start, restStart + (end ?? start)),
    };
  }
}
