import { checks } from "./checks.ts";
import { codeDoes, codeOf } from "./code.ts";
import { type ShellCommand, type ShellWord, feedsOf } from "./command.ts";
import { isChanger, isDecoder, isFetch, isRemoteStream, targets } from "./fetches.ts";
import { installsFromAddress, runsFromAddress } from "./packages.ts";
import { powershellDownloads } from "./powershell.ts";
import { isInterpreter, isShell } from "./programs.ts";
import { givesShell } from "./remote-shell.ts";
import { Unpacked } from "./unpacked.ts";
import { isCoded, printed } from "./words.ts";

/** How what comes from elsewhere is run. */
export interface Run {
  readonly how: "pipe" | "substitution" | "file" | "variable" | "code" | "encoded" | "remote" | "package" | "source";
  /** Where the pipeline or command stands that runs it. */
  readonly start: number;
  readonly end: number;
}

/** What is known to have come from elsewhere; it lives as long as the scripts that follow each other. */
export class Arrivals {
  readonly files = new Set<string>();
  readonly variables = new Set<string>();
  readonly unpacked = new Unpacked();
  readonly #sources = new Map<ShellCommand, boolean>();
  /** The same for the commands of functions, which are called often. */
  readonly #bodies = new Map<readonly ShellCommand[], boolean>();

  /** Whether what a command puts out came over a network, or from an encoding that hides it. */
  isSource(command: ShellCommand): boolean {
    const known = this.#sources.get(command);
    if (known !== undefined) return known;
    this.#sources.set(command, false);
    const { args, calls, redirects, input } = command;
    const found =
      isFetch(command) ||
      isDecoder(command) ||
      this.isSourceBody(calls) ||
      args.some(({ inner }) => inner.some((one) => this.isSource(one))) ||
      input.some(({ inner }) => inner.some((one) => this.isSource(one))) ||
      redirects.some(
        ({ isRead, isStream, target }) =>
          isRead && (target.inner.some((one) => this.isSource(one)) || (isStream && this.files.has(`&${target.text}`))),
      ) ||
      (command.name === "cat" && args.some(({ text }) => this.files.has(plain(text))));
    this.#sources.set(command, found);
    return found;
  }

  /** Whether one of the commands of a function gets something from elsewhere. */
  isSourceBody(calls: readonly ShellCommand[]): boolean {
    if (calls.length === 0) return false;
    const known = this.#bodies.get(calls);
    if (known !== undefined) return known;
    this.#bodies.set(calls, false);
    const found = calls.some((called) => this.isSource(called));
    this.#bodies.set(calls, found);
    return found;
  }

  /** Whether a word holds what came from elsewhere. */
  holds({ inner, variables, text }: ShellWord): boolean {
    return (
      inner.some((one) => this.isSource(one)) ||
      variables.some((variable) => this.variables.has(variable)) ||
      (/^\$[{(]?</.test(text) && this.files.has(plain(text.replaceAll(/^\$\(<\s*|\)$/g, ""))))
    );
  }
}

/**
 * The commands of a script that run something which was got over a network, or which was hidden in an encoding, without
 * anybody having looked at it. What an earlier script left behind is in `arrivals`. Packages that are installed from an
 * address count where `isRun` says that the script is run, and not only read.
 */
export function downloadsThatRun(
  commands: readonly ShellCommand[],
  arrivals = new Arrivals(),
  isRun = true,
): readonly Run[] {
  const found: Run[] = [];
  for (const command of commands) {
    const how = howItRuns(command, arrivals, isRun);
    const start = Math.min(command.start, ...command.before.map((other) => other.start));
    const isKnown = found.some((run) => run.start === start && run.end === command.end);
    if (how && !isKnown) found.push({ how, start, end: command.end });
    note(command, arrivals);
    // One finding for each thing that is built: its other steps say no more.
    if (how === "source") arrivals.unpacked.clear();
    if (how === "file" && command.program)
      for (const word of [command.program, ...command.args]) arrivals.files.delete(plain(word.text));
  }
  return found;
}

function howItRuns(command: ShellCommand, arrivals: Arrivals, isRun: boolean): Run["how"] | undefined {
  const { name, program, args, input, calls } = command;
  if ((name === "powershell" || name === "pwsh") && isPowershellDownload(args)) return "encoded";
  if (givesShell(command)) return "remote";
  if (runsFromAddress(command)) return "code";
  const { files, unpacked } = arrivals;
  const feeds = feedsOf(command);
  if (isInterpreter(name) || name === "eval") {
    if ([...args, ...input].some(({ inner }) => inner.some((one) => arrivals.isSource(one)))) return "substitution";
    if ([...args, ...input].some((word) => arrivals.holds(word))) return "variable";
    const script = args.find(({ text }) => !text.startsWith("-"));
    if (script && files.has(plain(script.text))) return "file";
    if (script && isRun && !hasCode(args) && unpacked.has(script.text)) return "source";
    const piped = name !== "eval" && readsInput(command, feeds) ? howFed(feeds, arrivals) : undefined;
    if (piped) return piped;
    const does = isShell(name) ? undefined : codeDoes(codeOf(command).join("\n"));
    if (does) return does;
  }
  // A function that reads a script runs what reaches it.
  if (calls.slice(0, 200).some((one) => isShell(one.name) && one.args.every(({ text }) => text.startsWith("-")))) {
    const piped = howFed(feeds, arrivals);
    if (piped) return piped;
  }
  if (program?.inner.some((one) => arrivals.isSource(one))) return "substitution";
  if (program && arrivals.holds(program)) return "variable";
  if (program && files.has(plain(program.text))) return "file";
  if (name === "make" && args.some(({ text }, at) => args[at - 1]?.text === "-f" && files.has(plain(text))))
    return "file";
  if (isRun && unpacked.runs(command)) return "source";
  return isRun && installsFromAddress(command) ? "package" : undefined;
}

/** How what reaches an interpreter came from elsewhere. */
function howFed(feeds: readonly ShellCommand[], arrivals: Arrivals): Run["how"] | undefined {
  if (feeds.some(isFetch)) return "pipe";
  if (feeds.some(isDecoder)) return "encoded";
  if (feeds.some((one) => arrivals.isSource(one))) return "pipe";
  const words = feeds.flatMap(({ args }) => args);
  if (words.some((word) => arrivals.holds(word))) return "variable";
  if (words.some(({ text }) => arrivals.files.has(plain(text)))) return "file";
  // A text that is written by codes, or written anew on its way, is there so that nobody reads it.
  const [first] = feeds;
  const isText = first && (printed([first]) !== undefined || first.input.length > 0);
  if (isText && feeds.some(isChanger)) return "encoded";
  return first && first.args.some(({ text }) => isCoded(text)) ? "encoded" : undefined;
}

/** Whether PowerShell is handed a script that is encoded, or one that runs what it downloads. */
function isPowershellDownload(args: readonly ShellWord[]): boolean {
  const text = args.map((word) => word.text).join(" ");
  return !powershellDownloads(`powershell ${text}`).next().done;
}

/** Whether a program reads its script from its input: it has no file, or one that is its input. */
function readsInput({ name, args, wrappers }: ShellCommand, feeds: readonly ShellCommand[]): boolean {
  if (feeds.length === 0) return false;
  if (wrappers.includes("xargs")) return true;
  if (name === "source" || name === ".") return args.some(({ text }) => /^\/dev\/(?:stdin|fd\/0)$/.test(text));
  if (hasCode(args.filter(({ text }) => !isShell(name) || !/^-[a-z]*e[a-z]*$/.test(text)))) return false;
  const operands = args.filter(({ text }) => !text.startsWith("-") || text === "-");
  return (
    operands.length === 0 ||
    args.some(({ text }) => text === "-s" || text === "--") ||
    operands.some(({ text }) => text === "-" || /^\/dev\/(?:stdin|fd\/0)$/.test(text))
  );
}

/** Whether an option gives a program its script. */
function hasCode(args: readonly ShellWord[]): boolean {
  return args.some(({ text }) => /^-[a-z]*[ce]$/i.test(text));
}

/** Remembers which files and variables hold what came from elsewhere, and forgets those that are checked. */
function note(command: ShellCommand, arrivals: Arrivals): void {
  const { files, variables, unpacked } = arrivals;
  const { name, args, assignments, redirects } = command;
  for (const { name: variable, value } of assignments) if (arrivals.holds(value)) variables.add(variable);
  const feeds = feedsOf(command);
  const isFed = feeds.some((one) => arrivals.isSource(one));
  if (/^(?:read|mapfile|readarray)$/.test(name) && isFed) {
    for (const { text } of args) if (!text.startsWith("-")) variables.add(text);
  }
  for (const file of checks(command, files)) {
    if (file === undefined) {
      files.clear();
      unpacked.clear();
    } else files.delete(plain(file));
  }
  unpacked.note(command, (one) => arrivals.isSource(one), files);
  if (name === "exec")
    for (const { target, stream } of redirects) if (isRemoteStream(target)) files.add(`&${stream ?? 0}`);
  const isHere = isFetch(command);
  const isOwn = isHere || isDecoder(command) || arrivals.isSourceBody(command.calls);
  if (isOwn || isFed) {
    for (const { isWrite, target } of redirects) if (isWrite) files.add(plain(target.text));
    if (name === "tee") for (const { text } of args) if (!text.startsWith("-")) files.add(plain(text));
    if (isHere) for (const file of targets(command)) files.add(plain(file));
    if (name === "certutil") for (const file of targets(command)) files.add(plain(file));
  }
  // A copy of a file that came from elsewhere came from there, too.
  const isCopy = args.some(({ text }) => files.has(plain(text)) || (isFed && text === "/dev/stdin"));
  const last = args.at(-1)?.text;
  if (/^(?:mv|cp|install|ln|dd)$/.test(name) && isCopy && last !== undefined) files.add(plain(last));
}

/** `./x` and `x` are one file. */
function plain(path: string): string {
  return path.replace(/^(?:\.\/)+/, "");
}
