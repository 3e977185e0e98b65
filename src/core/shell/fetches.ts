import { codeOf } from "./code.ts";
import { isFetching } from "./code.ts";
import type { ShellCommand, ShellWord } from "./command.ts";
import { isInterpreter, isNetworkProgram, isShell } from "./programs.ts";

/** Programs that turn what hides a script into one, and the option that makes them do so. */
const DECODERS: Readonly<Record<string, RegExp | undefined>> = {
  base64: /^(?:-[a-z]*d[a-z]*|-D|--decode)$/,
  base32: /^(?:-d|--decode)$/,
  basenc: /^(?:-d|--decode)$/,
  xxd: /^-\w*r/,
  openssl: /^-d$/,
  gzip: /^-\w*d/,
  xz: /^-\w*d/,
  bzip2: /^-\w*d/,
  zstd: /^-\w*d/,
  gunzip: undefined,
  zcat: undefined,
  bzcat: undefined,
  xzcat: undefined,
  uudecode: undefined,
  gpg: /^(?:-d|--decrypt)$/,
  certutil: /^[-/]decode(?:hex)?$/i,
};

/** Programs that write a text anew: what comes out is not what was read. */
const CHANGERS = new Set(["rev", "tr", "sed", "awk", "gawk", "cut", "tac", "fold", "paste"]);

/** Words of programs that get something from a server, in their order. */
const SUBCOMMANDS: Readonly<Record<string, RegExp>> = {
  gh: /^(?:api|gist view|gist clone|release download|run download)\b/,
  aws: /^s3(?:api)? (?:cp s3:|get-object)/,
  gcloud: /^storage (?:cat|cp gs:)/,
  az: /^storage blob download/,
  docker: /^(?:run|exec|cp)\b/,
  podman: /^(?:run|exec|cp)\b/,
  kubectl: /^(?:exec|cp|logs)\b/,
  ssh: /./,
  openssl: /^s_client\b/,
  mc: /^(?:cat|cp)\b/,
  oras: /^pull\b/,
  heroku: /^config\b/,
};

/** Whether a command gets something from a server. */
export function isFetch(command: ShellCommand): boolean {
  const { name, args, redirects } = command;
  if (isNetworkProgram(name)) return !args.some(({ text }) => LOCAL_ADDRESS.test(text));
  if (redirects.some(({ isRead, target }) => isRead && isRemoteStream(target))) return true;
  if (isInterpreter(name) && !isShell(name)) return codeOf(command).some(isFetching);
  if (Object.hasOwn(SUBCOMMANDS, name)) {
    const words = args.map(({ text }) => text).filter((text) => !text.startsWith("-"));
    if (SUBCOMMANDS[name]?.test(words.slice(0, 3).join(" "))) return true;
  }
  return (
    name === "git" &&
    args.some(({ text }) => text === "archive") &&
    args.some(({ text }) => text.startsWith("--remote"))
  );
}

const LOCAL_ADDRESS = /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/;

/** Whether a file is a connection to a server, as bash and zsh have it. */
export function isRemoteStream({ text }: ShellWord): boolean {
  return /^\/dev\/(?:tcp|udp)\/(?!localhost\/|127\.)/.test(text);
}

/** Whether a command puts out what it decodes. */
export function isDecoder({ name, args }: ShellCommand): boolean {
  if (!Object.hasOwn(DECODERS, name)) return false;
  const option = DECODERS[name];
  return option === undefined || args.some(({ text }) => option.test(text));
}

/** Whether a command puts out another text than it reads. */
export function isChanger({ name }: ShellCommand): boolean {
  return CHANGERS.has(name);
}

/** The files that a download writes. */
export function* targets({ name, args }: ShellCommand): Generator<string> {
  if (name === "bitsadmin" || name === "certutil") {
    const last = args.at(-1)?.text;
    if (last !== undefined && args.length > 2) yield last;
    return;
  }
  if (name === "scp" || name === "rsync" || name === "gsutil" || name === "aws") {
    const operands = args.filter(({ text }) => !text.startsWith("-"));
    const [from, to] = [operands.at(-2)?.text ?? "", operands.at(-1)?.text];
    if (to !== undefined && to !== "-" && /^(?:[\w.@-]+:|s3:|gs:)/.test(from)) yield to;
    return;
  }
  let remote = name !== "curl";
  let named = false;
  let directory = "";
  for (const [at, { text }] of args.entries()) {
    const joined = /^(?:--output(?:-document)?|--outfile)=(.+)$/.exec(text)?.[1] ?? /^-[oO](.+)$/.exec(text)?.[1];
    const isOutput =
      /^-[a-zA-Z]*o$|^--output(?:-document)?$|^-OutFile$/.test(text) || (name === "wget" && /^-[a-zA-Z]*O$/.test(text));
    if (/^(?:--output-dir|--directory-prefix|-P|--dir)$/.test(text)) directory = `${args[at + 1]?.text ?? ""}/`;
    if (name === "curl" && /^-[a-zA-Z]*[OJ]|^--remote-name/.test(text)) remote = true;
    const value = isOutput ? args[at + 1]?.text : name === "curl" && text.startsWith("-O") ? undefined : joined;
    if (value === undefined) continue;
    named = true;
    yield value;
  }
  if (!remote || named) return;
  for (const { text } of args) {
    const last = lastOfAddress(text);
    if (last !== undefined) yield directory.replace(/\/{2,}$/, "/") + last;
  }
}

/** The last part of the path of an address: the name of the file that it is saved under. */
export function lastOfAddress(text: string): string | undefined {
  return /^[a-z][a-z\d+.-]*:\/\/[^?#]*\/([^/?#]+)/i.exec(text)?.[1];
}
