/** A word of a command, quotes removed, as far as it is known without running anything. */
export interface ShellWord {
  /** What it is: expansions of variables that the script sets to a fixed text are done, others stand as they are written. */
  readonly text: string;
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
  readonly target: ShellWord;
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
  /** Its range in the script; for one in a string, the range of that string. */
  readonly start: number;
  readonly end: number;
}

/** Programs that run the command that follows them, and their options that take a value. */
const WRAPPERS: Readonly<Record<string, readonly string[]>> = {
  sudo: ["-u", "-g", "-h", "-p", "-C", "-T"],
  doas: ["-u"],
  env: ["-u", "-C", "-S"],
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
  busybox: [],
  toybox: [],
  xargs: ["-I", "-n", "-L", "-P", "-d", "-s", "-E", "-a"],
  watch: ["-n"],
  caffeinate: [],
  chroot: [],
};

/** Takes off the programs that only run another one. */
export function unwrap(words: readonly ShellWord[]): {
  readonly wrappers: readonly string[];
  readonly words: readonly ShellWord[];
} {
  const wrappers: string[] = [];
  let rest = words;
  for (;;) {
    const name = programName(rest[0]?.text ?? "");
    const valued = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
    if (!valued || rest.length < 2) return { wrappers, words: rest };
    let at = 1;
    while (at < rest.length) {
      const text = rest[at]?.text ?? "";
      if (text.startsWith("-") && text !== "-") at += valued.includes(text) ? 2 : 1;
      else if (name === "env" && /^\w+=/.test(text)) at += 1;
      else break;
    }
    if (name === "timeout" || name === "chroot") at += 1;
    if (at >= rest.length) return { wrappers, words: rest };
    wrappers.push(name);
    rest = rest.slice(at);
  }
}

/** The name of a program without its directories and without `.exe`, in lower case. */
export function programName(path: string): string {
  return path
    .slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)
    .toLowerCase()
    .replace(/\.exe$/, "");
}
