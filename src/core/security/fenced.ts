import type { Script } from "./scripts.ts";
import type { Unit } from "./unit.ts";

const SHELLS = new Set(["sh", "bash", "shell", "zsh", "console", "shell-session"]);

/** The shell commands in fenced blocks of a Markdown text. A prompt before a command is left out. */
export function* fencedScripts({ source, written: whole, context }: Unit): Generator<Script> {
  const { text } = source;
  const fence = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w-]*)[^\n]*$/gm;
  for (let open = fence.exec(text); open; open = fence.exec(text)) {
    const [line, mark = "```", language = ""] = open;
    const start = open.index + line.length + 1;
    const end = closing(text, start, mark);
    fence.lastIndex = afterLine(text, end);
    const isPowershell = /^(?:powershell|pwsh|ps1)$/i.test(language);
    if (!isPowershell && !SHELLS.has(language.toLowerCase())) continue;
    const covered = text.slice(start, end);
    yield {
      text: covered.replaceAll(/^[$>#] /gm, "  "),
      written: whole.slice(start, end),
      shell: isPowershell ? "powershell" : "posix",
      context,
      where: "A code block",
      kind: "file",
      place: (from, to) => source.place(start + from, start + (to ?? from)),
    };
  }
}

function afterLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function closing(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length;) {
    const next = text.indexOf("\n", at);
    const end = next === -1 ? text.length : next;
    const line = text.slice(at, Math.min(end, at + 120)).trim();
    if (line.startsWith(mark) && line.replaceAll(mark[0] ?? "`", "") === "") return at;
    at = end + 1;
  }
  return text.length;
}
