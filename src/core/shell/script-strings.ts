import { codeOf, commandsInCode } from "./code.ts";
import type { ShellCommand, ShellWord } from "./command.ts";
import { isInterpreter, isShell } from "./programs.ts";
import { printed } from "./words.ts";

/** Programs that run one of their words as a script, and the option before it. */
const BY_OPTION: Readonly<Record<string, RegExp>> = {
  su: /^-\w*c$|^--command$/,
  runuser: /^-\w*c$|^--command$/,
  script: /^-\w*c$|^--command$/,
  flock: /^-c$|^--command$/,
  npx: /^-c$|^--call$/,
  "nix-shell": /^--(?:run|command)$/,
  tmux: /^(?:new-session|new|send-keys)$/,
  screen: /^-\w*X$/,
};
/** Settings of programs that are commands: their name, and what follows it. */
const SETTING =
  /^-*(?:o\s*)?(?:ProxyCommand|LocalCommand|KnownHostsCommand|checkpoint-action|to-command|use-compress-program|rsh|alias\.[\w-]+|core\.(?:sshCommand|pager|editor|fsmonitor)|sequence\.editor|diff\.external|credential\.helper)[=\s]+(?:exec=|!)?([\s\S]+)$/i;
/** Variables whose value a program runs. */
const RUN_VARIABLE =
  /^(?:GIT_(?:SSH_COMMAND|PAGER|EDITOR|SEQUENCE_EDITOR|EXTERNAL_DIFF|ASKPASS|PROXY_COMMAND)|PAGER|MANPAGER|LESSOPEN|PROMPT_COMMAND|RSYNC_RSH|EDITOR|VISUAL|BROWSER)$/;
/** Programs whose words are text and nothing else. */
const TEXT_ONLY = /^(?:echo|printf|grep|sed|cat|git-commit|test|\[)$/;

/** The texts that a command is given to run: by `sh -c`, `eval`, `trap`, `find -exec`, here-documents and many others. */
export function scriptStrings(command: ShellCommand): readonly string[] {
  const { name, args, input, assignments, wrappers } = command;
  const found = assignments.filter((one) => RUN_VARIABLE.test(one.name)).map(({ value }) => value.text);
  if (name === "eval") found.push(joined(args));
  else if (name === "trap") found.push(...(args.length > 1 ? [args[0]?.text ?? ""] : []));
  else if (isShell(name)) {
    found.push(...after(args, /^-[a-z]*c$/i), ...input.map(({ text }) => text), ...given(command));
  } else if (name === "at" || name === "batch") found.push(...input.map(({ text }) => text), ...given(command));
  else if (name === "cmd") found.push(joined(args.slice(1 + args.findIndex(({ text }) => /^\/[ck]$/i.test(text)))));
  else if (name === "ssh") found.push(...remote(args));
  else if (name === "parallel") found.push(...args.map(({ text }) => text).filter((text) => /\s/.test(text)));
  else if (name === "find") found.push(...executed(args));
  else if (Object.hasOwn(BY_OPTION, name)) found.push(...after(args, BY_OPTION[name] ?? /^$/));
  else if (!isInterpreter(name) && !TEXT_ONLY.test(name)) found.push(...inner(args));
  if (wrappers.includes("watch") && args.length === 0) found.push(command.program?.text ?? "");
  if (!TEXT_ONLY.test(name)) found.push(...settings(args));
  for (const code of codeOf(command)) found.push(...commandsInCode(code));
  return found.filter((text) => /[\s|;&$`]/.test(text.trim()));
}

/** The word after an option. */
function after(args: readonly ShellWord[], option: RegExp): readonly string[] {
  const at = args.findIndex(({ text }) => option.test(text));
  const text = at === -1 ? undefined : args[at + 1]?.text;
  return text === undefined ? [] : [text];
}

function joined(args: readonly ShellWord[]): string {
  return args.map(({ text }) => text).join(" ");
}

/** What reaches a shell through a pipe, where that is known. */
function given({ before }: ShellCommand): readonly string[] {
  const text = printed(before);
  return text === undefined ? [] : [text];
}

/** The command of `ssh host command`. */
function remote(args: readonly ShellWord[]): readonly string[] {
  const host = args.findIndex(
    ({ text }, at) => !text.startsWith("-") && !/^-[bcDEeFIiJLlmOopQRSWw]$/.test(args[at - 1]?.text ?? ""),
  );
  return host === -1 ? [] : [joined(args.slice(host + 1))];
}

/** `docker run image sh -c "…"`, `kubectl exec pod -- bash -c "…"`, and whatever else runs a shell. */
function inner(args: readonly ShellWord[]): readonly string[] {
  const at = args.findIndex(({ text }, position) => /^-[a-z]*c$/.test(text) && isShell(baseOf(args[position - 1])));
  const text = args[at + 1]?.text;
  return at < 1 || text === undefined ? [] : [text];
}

function baseOf(word: ShellWord | undefined): string {
  return word?.text.slice(word.text.lastIndexOf("/") + 1) ?? "";
}

function settings(args: readonly ShellWord[]): readonly string[] {
  return args.flatMap(({ text }) => SETTING.exec(text.slice(0, 4096))?.[1] ?? []);
}

function executed(args: readonly ShellWord[]): readonly string[] {
  const at = args.findIndex(({ text }) => /^-(?:exec|execdir|ok|okdir)$/.test(text));
  if (at === -1) return [];
  const end = args.findIndex(({ text }, position) => position > at && (text === ";" || text === "+"));
  return [
    args
      .slice(at + 1, end === -1 ? undefined : end)
      .map(({ text }) => quoteWord(text))
      .join(" "),
  ];
}

function quoteWord(text: string): string {
  return /^[\w./{}:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
