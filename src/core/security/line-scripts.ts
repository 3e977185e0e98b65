import type { Script } from "./scripts.ts";
import type { Unit } from "./unit.ts";

/** Files in which commands stand in lines of their own, by path: the command is the first group. */
const FILES: readonly (readonly [RegExp, RegExp])[] = [
  [/\.(?:service|socket|timer)$/, /^Exec\w{4,12}=[-@:+!]{0,4}(.+)$/gm],
  [/\.desktop$/, /^(?:Exec|TryExec)=(.+)$/gm],
  [
    /(?:^|\/)(?:crontab|[\w-]+\.cron|cron\.d\/[\w.-]+)$/,
    /^\s{0,8}(?:@\w{1,20}|[\d*][\d*,/-]{0,60}(?:[ \t]{1,20}[^\s]{1,60}){4})[ \t]{1,20}(.+)$/gm,
  ],
  [/(?:^|\/)Procfile(?:\.\w+)?$/, /^[\w-]{1,40}:\s{1,20}(.+)$/gm],
  [/(?:^|\/)(?:ssh_?config|\.ssh\/config)$/, /^\s{0,20}(?:ProxyCommand|LocalCommand|KnownHostsCommand)\s+(.+)$/gim],
  [
    /(?:^|\/)\.(?:gitmodules|gitconfig)$|(?:^|\/)\.git\/config$/,
    /^\s{0,20}(?:update|smudge|clean|process|textconv|command|helper|sshCommand|pager|editor|fsmonitor|[\w-]{1,30})\s{0,4}=\s{0,4}!(.+)$/gm,
  ],
];
const MAX_FOUND = 2000;

/** Whether commands stand in lines of a file of this path. */
export function hasLineScripts(path: string): boolean {
  return FILES.some(([name]) => name.test(path));
}

/** The commands of units of systemd, tables of cron, Procfiles and others that name one in a line. */
export function* lineScripts({ source, written, context, path }: Unit): Generator<Script> {
  const lines = FILES.find(([name]) => name.test(path))?.[1];
  if (!lines) return;
  let found = 0;
  for (const match of source.text.matchAll(lines)) {
    if (found >= MAX_FOUND) return;
    found += 1;
    const text = match[1] ?? "";
    const start = match.index + match[0].length - text.length;
    yield {
      text,
      written: written.slice(start, start + text.length),
      shell: "posix",
      context: context === "DATA" ? "EXEC" : context,
      where: "The command",
      kind: "file",
      place: (from, to) => source.place(start + from, start + (to ?? from)),
    };
  }
}
