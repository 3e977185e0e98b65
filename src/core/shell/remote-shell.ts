import type { ShellCommand } from "./command.ts";
import { isRemoteStream } from "./fetches.ts";
import { isShell } from "./programs.ts";

/** Whether a command hands a shell of this machine to another one. */
export function givesShell(command: ShellCommand): boolean {
  const { name, args, redirects, before } = command;
  const words = args.map(({ text }) => text);
  if (isShell(name) && redirects.some(({ target }) => isRemoteStream(target))) return true;
  if (name === "nc" || name === "ncat" || name === "netcat") {
    if (
      words.some(
        (word, at) =>
          /^-\w*[ec]$|^--(?:sh-)?exec$/.test(word) && /(?:^|\/)(?:ba|da|z|k)?sh\b|cmd/.test(words[at + 1] ?? ""),
      )
    )
      return true;
  }
  if (
    name === "socat" &&
    words.some((word) => /^(?:EXEC|SYSTEM):/i.test(word)) &&
    words.some((word) => /^(?:TCP|UDP|OPENSSL|SSL)\d?(?:-CONNECT)?:/i.test(word))
  )
    return true;
  // A shell between a pipe and a connection obeys whoever is at the other end.
  const isLine = /^(?:nc|ncat|netcat|socat|telnet)$/.test(name) || (name === "openssl" && words[0] === "s_client");
  return isLine && before.some((one) => isShell(one.name) && one.args.every(({ text }) => text.startsWith("-")));
}
