import type { ShellCommand } from "./command.ts";
import { isInterpreter, isShell } from "./programs.ts";

/** Characters of a program in which is looked for what it runs. */
const MAX_CODE = 40_000;
const MAX_FOUND = 200;

/** The code of another language that a command is given: by an option, or as its input. */
export function codeOf({ name, args, input }: ShellCommand): readonly string[] {
  if (/^[gmn]?awk$/.test(name)) return args.map(({ text }) => text);
  if (!isInterpreter(name) || isShell(name)) return [];
  return [...args, ...input].map(({ text }) => text).filter((text) => text.length > 8);
}

/** Calls that hand a text to a shell, in the languages that scripts and templates are written in. */
const CALL =
  /(?:\b|(?=\)))(?:system|popen\d?|exec(?:Sync|File|FileSync|ute|a_cmd)?|spawn(?:Sync)?|shell_exec|passthru|proc_open|check_(?:output|call)|getoutput|getstatusoutput|subprocess\.(?:run|call)|\)\.run|Popen|sh|bat|shell|Command|ProcessBuilder|CommandContext|create_subprocess_shell|inline)[\s(![&:fbru]{0,16}(["'`])/g;
/** Backticks of Perl, Ruby and PHP, and `%x(…)`. */
const TICKS = /%x\s*[({[|!]([^)}\]|!\n]{1,2000})|(?:^|[=\s(;])`([^`\n]{3,2000})`/g;

/** The texts in a program that it hands to a shell: `os.system("…")`, `execSync('…')`, backticks. */
export function commandsInCode(code: string): readonly string[] {
  return [...callsInCode(code)].map(({ text }) => text);
}

/** A text that a program hands to a shell, and where its quotes begin and end. */
export interface CodeCommand {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The same with their places. */
export function* callsInCode(code: string, hasTicks = true): Generator<CodeCommand> {
  if (code.length > MAX_CODE) return;
  let found = 0;
  for (const match of code.matchAll(CALL)) {
    if (found >= MAX_FOUND) return;
    const [written, mark = ""] = match;
    const start = match.index + written.length;
    const end = closing(code, start, mark);
    if (end === undefined || end - start < 3) continue;
    found += 1;
    yield { text: code.slice(start, end).replaceAll(/\\(["'`\\])/g, "$1"), start, end };
  }
  if (!hasTicks) return;
  for (const match of code.matchAll(TICKS)) {
    if (found >= MAX_FOUND) return;
    found += 1;
    yield { text: match[1] ?? match[2] ?? "", start: match.index, end: match.index + match[0].length };
  }
}

function closing(code: string, start: number, mark: string): number | undefined {
  for (let at = start; at < Math.min(code.length, start + 4096); at += 1) {
    if (code[at] === "\\") at += 1;
    else if (code[at] === mark) return at;
  }
  return undefined;
}

const NETWORK =
  /require\(\s*['"](?:node:)?https?['"]|urlopen|urlretrieve|urllib|requests\.(?:get|post|request)|http\.get|https\.get|\bfetch\(|LWP|open-uri|URI\.open|Net::HTTP|file_get_contents\(\s*['"]https?|curl_exec|IO::Socket|socket\.connect|\.connect\(|Socket\.(?:new|open|tcp)|fsockopen|net\.Socket|TCPSocket|DownloadString|DownloadFile|HTTP::Tiny/;
const RUNNING =
  /\bexec\b|\beval\b|system\(|popen|spawn|subprocess|child_process|Invoke-Expression|\biex\b|Function\(|runInThisContext|importlib|\bloadstring/i;
const EVALUATING = /\bexec\s*\(|\beval\b|\bFunction\s*\(|\bloadstring|\bcompile\s*\(|Invoke-Expression/;
const DECODING =
  /b64decode|a85decode|fromhex|unhexlify|\batob\s*\(|Buffer\.from\s*\([^)]{0,1000}["'](?:base64|hex)|decode_base64|base64_decode|decode64|gzinflate|zlib\.decompress|marshal\.loads|\.unpack\(|unpack\s*\(?\s*["'][um]|pack\s*\(?\s*["']H\*|rot_?13|codecs\.decode|String\.fromCharCode|\bchr\s*\(\s*\w+\s*\)\s*for/;
const REMOTE_SHELL =
  /(?:socket|Socket|fsockopen)[\s\S]{0,1000}(?:dup2|pty\.spawn|\/bin\/(?:ba)?sh|cmd\.exe|exec\s*\(|spawn\s*\()/;

/** What a program in another language does with what comes from elsewhere. */
export function codeDoes(code: string): "code" | "encoded" | "remote" | undefined {
  const text = code.slice(0, MAX_CODE);
  if (REMOTE_SHELL.test(text)) return "remote";
  if (isFetching(text) && RUNNING.test(text) && !isOnlyLocal(text)) return "code";
  return DECODING.test(text) && EVALUATING.test(text) ? "encoded" : undefined;
}

/** Whether code gets something over a network. */
export function isFetching(code: string): boolean {
  return NETWORK.test(code.slice(0, MAX_CODE));
}

/** A program that asks its own machine whether it is up. */
function isOnlyLocal(code: string): boolean {
  const addresses = code.match(/https?:\/\/[^\s'"`)]+/g) ?? [];
  return (
    addresses.length > 0 && addresses.every((one) => /^https?:\/\/(?:localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(one))
  );
}
