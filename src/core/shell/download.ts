import type { ShellCommand, ShellWord } from "./command.ts";
import { powershellDownloads } from "./powershell.ts";
import { isInterpreter, isNetworkProgram, isShell } from "./programs.ts";

/** How what comes from elsewhere is run. */
export interface Run {
  readonly how: "pipe" | "substitution" | "file" | "variable" | "code" | "encoded";
  /** Where the pipeline or command stands that runs it. */
  readonly start: number;
  readonly end: number;
}

/** Programs that turn what hides a script into one. */
const DECODERS: Readonly<Record<string, RegExp | undefined>> = {
  base64: /^(?:-d|-D|--decode|-di)$/,
  base32: /^(?:-d|--decode)$/,
  xxd: /^-\w*r/,
  openssl: /^-d$/,
  uudecode: undefined,
};

/**
 * The commands of a script that run something which was got over a network, or which was hidden in an encoding, without
 * anybody having looked at it.
 */
export function downloadsThatRun(commands: readonly ShellCommand[]): readonly Run[] {
  const found: Run[] = [];
  const files = new Set<string>();
  const variables = new Set<string>();
  for (const command of commands) {
    const how = howItRuns(command, files, variables);
    const start = Math.min(command.start, ...command.before.map((other) => other.start));
    const isKnown = found.some((run) => run.start === start && run.end === command.end);
    if (how && !isKnown) found.push({ how, start, end: command.end });
    note(command, files, variables);
  }
  return found;
}

function howItRuns(
  command: ShellCommand,
  files: ReadonlySet<string>,
  variables: ReadonlySet<string>,
): Run["how"] | undefined {
  const { name, program, args, before, input } = command;
  const words = [...args, ...input];
  if ((name === "powershell" || name === "pwsh") && isPowershellDownload(args)) return "encoded";
  const runs = isInterpreter(name) || name === "eval";
  const isFetched = (word: ShellWord): boolean => word.inner.some(isSource);
  if (runs) {
    if (words.some(isFetched)) return "substitution";
    if (words.some((word) => word.variables.some((variable) => variables.has(variable)))) return "variable";
    const script = args.find(({ text }) => !text.startsWith("-"));
    if (script && files.has(plain(script.text))) return "file";
    if (readsInput(command)) {
      if (before.some(isFetch)) return "pipe";
      if (before.some(isDecoder)) return "encoded";
      const reads = before.some((other) => other.args.some((word) => word.variables.some((v) => variables.has(v))));
      if (reads) return "variable";
      if (before.some((other) => other.args.some(({ text }) => files.has(plain(text))))) return "file";
    }
    if (!isShell(name) && args.some(({ text }) => isFetchingCode(text))) return "code";
  }
  if (program?.inner.some(isSource)) return "substitution";
  if (program && files.has(plain(program.text))) return "file";
  return undefined;
}

/** Whether PowerShell is handed a script that is encoded, or one that runs what it downloads. */
function isPowershellDownload(args: readonly ShellWord[]): boolean {
  const text = args.map((word) => word.text).join(" ");
  return !powershellDownloads(`powershell ${text}`).next().done;
}

/** Whether a program reads its script from where the pipe ends: it has no file, or one that is its input. */
function readsInput({ name, args, before, wrappers }: ShellCommand): boolean {
  if (before.length === 0) return false;
  if (wrappers.includes("xargs")) return true;
  if (name === "source" || name === ".") return args.some(({ text }) => /^\/dev\/(?:stdin|fd\/0)$/.test(text));
  if (args.some(({ text }) => /^-[a-z]*[ce]$/i.test(text) && !/^-[a-z]*e[a-z]*$/.test(isShell(name) ? text : ""))) {
    return false;
  }
  const operands = args.filter(({ text }) => !text.startsWith("-") || text === "-");
  return (
    operands.length === 0 ||
    args.some(({ text }) => text === "-s" || text === "--") ||
    operands.some(({ text }) => text === "-" || /^\/dev\/(?:stdin|fd\/0)$/.test(text))
  );
}

/** Remembers which files and variables hold what came from elsewhere. */
function note(command: ShellCommand, files: Set<string>, variables: Set<string>): void {
  const { name, args, assignments, redirects, before } = command;
  for (const { name: variable, value } of assignments) {
    if (value.inner.some(isSource)) variables.add(variable);
  }
  if (name === "read" && before.some(isSource)) {
    for (const { text } of args) if (!text.startsWith("-")) variables.add(text);
  }
  const isHere = isFetch(command);
  const arrives = isHere || before.some(isSource);
  if (!arrives && !isDecoder(command)) {
    // A copy of a file that came from elsewhere came from there, too.
    if (/^(?:mv|cp|install|ln)$/.test(name) && args.some(({ text }) => files.has(plain(text)))) {
      const last = args.at(-1)?.text;
      if (last !== undefined) files.add(plain(last));
    }
    return;
  }
  for (const { isWrite, target } of redirects) if (isWrite) files.add(plain(target.text));
  if (name === "tee") for (const { text } of args) if (!text.startsWith("-")) files.add(plain(text));
  if (isHere) for (const file of targets(args, name)) files.add(plain(file));
}

/** The files that a download writes. */
function* targets(args: readonly ShellWord[], name: string): Generator<string> {
  let remote = name !== "curl";
  let named = false;
  for (const [at, { text }] of args.entries()) {
    const joined = /^(?:--output(?:-document)?|--outfile)=(.+)$/.exec(text)?.[1] ?? /^-[oO](.+)$/.exec(text)?.[1];
    const isOutput =
      /^-[a-zA-Z]*o$|^--output(?:-document)?$|^-OutFile$/.test(text) || (name === "wget" && text === "-O");
    if (name === "curl" && /^-[a-zA-Z]*O|^--remote-name/.test(text)) remote = true;
    const value = isOutput ? args[at + 1]?.text : name === "curl" && text.startsWith("-O") ? undefined : joined;
    if (value === undefined) continue;
    named = true;
    yield value;
  }
  if (!remote || named) return;
  for (const { text } of args) {
    const last = /^[a-z][a-z\d+.-]*:\/\/[^?#]*\/([^/?#]+)/i.exec(text)?.[1];
    if (last !== undefined) yield last;
  }
}

/** `./x` and `x` are one file. */
function plain(path: string): string {
  return path.replace(/^(?:\.\/)+/, "");
}

/** Whether what a command puts out came over a network, or from an encoding that hides it. */
function isSource(command: ShellCommand): boolean {
  return isFetch(command) || isDecoder(command) || command.args.some(({ inner }) => inner.some(isSource));
}

function isFetch({ name, args }: ShellCommand): boolean {
  if (isNetworkProgram(name)) return true;
  if (isInterpreter(name)) return args.some(({ text }) => NETWORK_CODE.test(text));
  return (
    name === "git" &&
    args.some(({ text }) => text === "archive") &&
    args.some(({ text }) => text.startsWith("--remote"))
  );
}

function isDecoder({ name, args }: ShellCommand): boolean {
  if (!Object.hasOwn(DECODERS, name)) return false;
  const option = DECODERS[name];
  return option === undefined || args.some(({ text }) => option.test(text));
}

const NETWORK_CODE =
  /require\(\s*['"](?:node:)?https?['"]|urlopen|urlretrieve|requests\.get|http\.get|https\.get|fetch\(|LWP|open-uri|Net::HTTP|file_get_contents\(\s*['"]https?|IO::Socket|DownloadString|DownloadFile/;
const RUNNING_CODE =
  /\bexec\b|\beval\b|system\(|popen|spawn|subprocess|child_process|Invoke-Expression|\biex\b|Function\(/i;

/** Whether the code given to an interpreter gets something over a network and runs it. */
function isFetchingCode(code: string): boolean {
  return NETWORK_CODE.test(code) && RUNNING_CODE.test(code);
}
