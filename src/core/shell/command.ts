import { globbedProgram } from "./programs.ts";

/** A word of a command, quotes removed, as far as it is known without running anything. */
export interface ShellWord {
  /** What it is: expansions of variables that the script sets to a fixed text are done, others stand as they are written. */
  readonly text: string;
  /** The same where variables that the script does not set are empty, or have their default. */
  readonly bare: string;
  /** False when it holds an expansion whose value is not known. */
  readonly isLiteral: boolean;
  /** Names of variables that it reads. */
  readonly variables: readonly string[];
  /** The commands in its substitutions: `$(…)`, backticks and `<(…)`. */
  readonly inner: readonly ShellCommand[];
}

/** Where a command reads or writes a file. */
export interface ShellRedirect {
  readonly isWrite: boolean;
  readonly isRead: boolean;
  readonly target: ShellWord;
  /** The number of the stream; `undefined` for the usual one. */
  readonly stream: number | undefined;
  /** Whether the target is a stream: `<&3`. */
  readonly isStream: boolean;
}

/** One simple command of a script, wherever it stands: in a pipeline, a function, a substitution, a string for `sh -c`. */
export interface ShellCommand {
  /** Its name without directories: `curl` for `/usr/bin/curl`; "" when it only sets variables, or is not known. */
  readonly name: string;
  /** The word that names it, directories included; `undefined` when it only sets variables. */
  readonly program: ShellWord | undefined;
  /** What follows the name. */
  readonly args: readonly ShellWord[];
  /** Variables that it sets. */
  readonly assignments: readonly { readonly name: string; readonly value: ShellWord }[];
  readonly redirects: readonly ShellRedirect[];
  /** Text that it reads from a here-document or here-string. */
  readonly input: readonly ShellWord[];
  /** The commands of its pipeline before it, whose output reaches it. */
  readonly before: readonly ShellCommand[];
  /** Programs that run it for another: `sudo`, `xargs`. */
  readonly wrappers: readonly string[];
  /** The commands of the function or alias that it calls. */
  readonly calls: readonly ShellCommand[];
  /** The function in which it stands. */
  readonly definedIn: string | undefined;
  /** Whether the script goes on when it fails: it stands before `||`. */
  readonly isExcused: boolean;
  /** Its range in the script; for one in a string, the range of that string. */
  readonly start: number;
  readonly end: number;
}

/** The commands whose output a command reads: those of its pipeline, and those in what is put to its input. */
export function feedsOf({ before, input, redirects }: ShellCommand): readonly ShellCommand[] {
  const read = redirects.filter(({ isRead }) => isRead).flatMap(({ target }) => target.inner);
  return [...before, ...input.flatMap(({ inner }) => inner), ...read];
}

/** Programs that run the command that follows them, and their options that take a value. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  sudo: ["-u", "-g", "-h", "-p", "-C", "-T"],
  doas: ["-u"],
  env: ["-u", "-C"],
  exec: ["-a"],
  command: [],
  builtin: [],
  nohup: [],
  nice: ["-n"],
  ionice: ["-c", "-n"],
  time: ["-f", "-o"],
  timeout: ["-s", "-k"],
  setsid: [],
  stdbuf: ["-i", "-o", "-e"],
  unbuffer: [],
  busybox: [],
  toybox: [],
  xargs: ["-I", "-n", "-L", "-P", "-d", "-s", "-E", "-a"],
  watch: ["-n"],
  caffeinate: [],
  chroot: [],
  unshare: [],
  strace: ["-o", "-e"],
  "systemd-run": ["-p", "-t"],
};

/** Takes off the programs that only run another one. */
export function unwrap(words: readonly ShellWord[]): {
  readonly wrappers: readonly string[];
  readonly words: readonly ShellWord[];
} {
  const wrappers: string[] = [];
  let rest = words;
  for (;;) {
    const name = nameOf(rest[0]);
    const valued = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
    if (!valued || rest.length < 2) return { wrappers, words: rest };
    let at = 1;
    while (at < rest.length) {
      const text = rest[at]?.text ?? "";
      if (name === "env" && /^(?:-\w*S|--split-string(?:=|$))/.test(text)) break;
      if (text.startsWith("-") && text !== "-") at += valued.includes(text) ? 2 : 1;
      else if ((name === "env" || name === "sudo") && /^\w+=/.test(text)) at += 1;
      else break;
    }
    if (name === "timeout" || name === "chroot") at += 1;
    // What only looks up a program runs none.
    if (at >= rest.length || (name === "command" && /^-[vV]$/.test(rest[1]?.text ?? "")))
      return { wrappers, words: rest };
    wrappers.push(name);
    rest = splitString(rest.slice(at));
  }
}

/** `env -S "bash -e"` takes a command line in one word. */
function splitString(words: readonly ShellWord[]): readonly ShellWord[] {
  const [first, second] = words;
  const joined = /^(?:-\w*S|--split-string=)(.*)$/.exec(first?.text ?? "");
  if (!first || !joined) return words;
  const own = joined[1] === "" ? second : first;
  const text = joined[1] === "" ? (second?.text ?? "") : (joined[1] ?? "");
  const rest = words.slice(joined[1] === "" ? 2 : 1);
  const parts = text.split(/\s+/).filter((part) => part !== "");
  return own ? [...parts.map((part) => ({ ...own, text: part, bare: part })), ...rest] : rest;
}

/** The name of the program that a word means, as far as it can be told; the shell for `$SHELL`. */
export function nameOf(word: ShellWord | undefined): string {
  if (!word) return "";
  if (word.isLiteral) return programName(word.text);
  if (/^\$\{?(?:SHELL|BASH|0)\}?$/.test(word.text)) return "sh";
  return programName(word.bare === "" ? word.text : word.bare);
}

/** The name of a program without its directories and without `.exe`, in lower case; with wildcards, one that they can mean. */
export function programName(path: string): string {
  const name = path
    .slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)
    .toLowerCase()
    .replace(/\.exe$/, "");
  return /[*?[]/.test(name) ? (globbedProgram(name) ?? name) : name;
}
