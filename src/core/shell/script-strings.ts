import type { ShellCommand } from "./command.ts";
import { isShell } from "./programs.ts";

/** The texts that a command is given to run: by `sh -c`, `eval`, `trap`, `find -exec` and here-documents. */
export function scriptStrings({ name, args, input }: ShellCommand): readonly string[] {
  if (name === "eval") return [args.map(({ text }) => text).join(" ")];
  if (name === "trap" && args.length > 1) return [args[0]?.text ?? ""];
  if (isShell(name) || name === "su") {
    const at = args.findIndex(({ text }) => /^-[a-z]*c$/i.test(text));
    const string = at === -1 ? undefined : args[at + 1]?.text;
    return [...(string === undefined ? [] : [string]), ...input.map(({ text }) => text)];
  }
  if (name === "find") {
    const at = args.findIndex(({ text }) => /^-(?:exec|execdir|ok)$/.test(text));
    if (at !== -1) {
      const end = args.findIndex(({ text }, position) => position > at && (text === ";" || text === "+"));
      return [
        args
          .slice(at + 1, end === -1 ? undefined : end)
          .map(({ text }) => quoteWord(text))
          .join(" "),
      ];
    }
  }
  return [];
}

function quoteWord(text: string): string {
  return /^[\w./{}:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
