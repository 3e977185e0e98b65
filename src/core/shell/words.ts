import type { ShellCommand, ShellWord } from "./command.ts";

/** A word that is a fixed text. */
export function literal(text: string): ShellWord {
  return { text, bare: text, isLiteral: true, variables: [], inner: [] };
}

/** A word that a shell makes several of: `{curl,-s,url}`, and blanks written as `$IFS`. */
export function spread(word: ShellWord): readonly ShellWord[] {
  const isBlank = word.variables.includes("IFS");
  const brace = /^\{([^{}]*,[^{}]*)\}$/.exec(word.text)?.[1];
  const texts = isBlank
    ? word.text.split(/\$\{IFS[^}]*\}|\$IFS(?:\$\d)?/)
    : brace === undefined
      ? undefined
      : brace.split(",");
  if (!texts) return [word];
  const rest = word.variables.filter((name) => name !== "IFS");
  return texts
    .filter((text) => text !== "")
    .map((text) => ({ ...word, text, bare: text, isLiteral: rest.length === 0 && word.inner.length === 0 }));
}

/** The words that a shell makes of a text that stands without quotes. */
export function split(word: ShellWord): readonly ShellWord[] {
  const texts = word.text.split(/\s+/).filter((text) => text !== "");
  return texts.map((text) => ({ ...word, text, bare: text }));
}

/**
 * What commands print whose output is known without running them: one `echo`, `printf` or `cat` of a here-document; or the
 * name that `which` and `command -v` look up. `undefined` for all others.
 */
export function printed(commands: readonly ShellCommand[]): string | undefined {
  const isKept = commands.some(({ redirects }) => redirects.some(({ isWrite, stream }) => isWrite && stream !== 2));
  return isKept ? undefined : written(commands);
}

/** The same for a command that writes it to a file. */
export function written(commands: readonly ShellCommand[]): string | undefined {
  const [command] = commands;
  if (!command || commands.length !== 1) return undefined;
  const { name, args, input } = command;
  if (name === "cat" && args.length === 0 && input.length === 1) return input[0]?.text;
  if (!args.every(({ isLiteral }) => isLiteral)) return undefined;
  const texts = args.map(({ text }) => text);
  if (name === "echo") {
    const at = texts.findIndex((text) => !/^-[neE]+$/.test(text));
    return at === -1 ? "" : unescaped(texts.slice(at).join(" "));
  }
  if (name === "printf") {
    const [format = "", ...values] = texts;
    let next = 0;
    return unescaped(
      format.replaceAll(/%(?:[sbq]|%)/g, (part) => (part === "%%" ? "%" : unescaped(values[next++] ?? ""))),
    );
  }
  if (name === "which" || name === "type" || (name === "command" && texts[0]?.toLowerCase() === "-v"))
    return texts.at(-1);
  return undefined;
}

const ESCAPE = /\\(?:x([\dA-Fa-f]{1,2})|0?([0-7]{1,3})|u([\dA-Fa-f]{1,4})|([abefnrt\\]))/g;
const CONTROL: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", "\\": "\\" };

/** A text with the escapes of `printf` resolved. */
function unescaped(text: string): string {
  return text.replaceAll(ESCAPE, (_, hex?: string, octal?: string, wide?: string, char?: string) => {
    if (char !== undefined) return CONTROL[char] ?? "";
    const code =
      hex === undefined && wide === undefined
        ? Number.parseInt(octal ?? "0", 8)
        : Number.parseInt(hex ?? wide ?? "0", 16);
    return String.fromCharCode(code);
  });
}

/** Whether a text is written by the codes of its characters, so that nobody can read it. */
export function isCoded(text: string): boolean {
  return (
    (text.match(/\\(?:x[\dA-Fa-f]{2}|0?[0-7]{3}|u[\dA-Fa-f]{4})/g)?.length ?? 0) >= 4 &&
    !text.includes("\\033[") &&
    !text.includes("\\x1b[")
  );
}
