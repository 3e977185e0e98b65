import type { GroupLayout } from "./control-groups/group.ts";
import { shellQuote } from "./shell-quote.ts";

/** What a launcher does. */
export interface Launch {
  /** Directory of the run: `args`, `seccomp` are read from it; `started`, `status`, `usage` and `fault` are written to it. */
  readonly directory: string;
  /** The program with its words, already with what drops to another user. */
  readonly command: readonly string[];
  readonly group: GroupLayout | undefined;
  /** Bytes of one file. */
  readonly fileBytes: number | undefined;
}

/** Status of a launcher that could not make the sandbox. */
export const LAUNCH_FAULT = 125;

/**
 * The launcher, as a script for /bin/sh: it is there on every Linux and starts in a millisecond. Its standard input is
 * a pipe that we hold. When it is closed, however we died, or when a line is written to it, all is ended; in the first
 * case the directory of the run is removed, too. Run as root it is the only part that stays root.
 */
export function launcherScript({ directory, command, group, fileBytes }: Launch): string {
  const file = (name: string): string => shellQuote(`${directory}/${name}`);
  const words = command.map(shellQuote).join(" ");
  const directories = (group?.directories ?? []).map(shellQuote).join(" ");
  const fail = (what: string): string => `{ echo ${shellQuote(what)} >${file("fault")}; exit ${LAUNCH_FAULT}; }`;
  const lines = [
    "umask 022",
    "exec 3<&0 </dev/null",
    // Makes the group before anything else, so that a failure costs nothing.
    ...(group ? [`mkdir ${directories} 2>${file("fault")} || exit ${LAUNCH_FAULT}`] : []),
    ...(group?.settings ?? []).map(
      ({ file: setting, value, optional }) =>
        `{ echo ${shellQuote(value)} >${shellQuote(setting)}; } 2>/dev/null${optional ? "" : ` || { rmdir ${directories}; ${fail(`${setting} cannot be written`)} }`}`,
    ),
    // Ends everything when it is told to, or when nobody is left to tell.
    "(",
    "  exec >/dev/null 2>&1",
    `  read -r word <&3 || : >${file("orphaned")}`,
    "  while :; do",
    ...(group?.kill ? [`    echo 1 >${shellQuote(group.kill)}`] : []),
    `    while read -r brace key pid rest; do case $key in *child-pid*) kill -KILL "\${pid%,}";; esac; done <${file("status")}`,
    "    sleep 0.02",
    "  done",
    ") &",
    "watcher=$!",
    "(",
    ...(group?.enter ?? []).map((enter) => `  echo 0 >${shellQuote(enter)} || ${fail(`${enter} cannot be entered`)}`),
    "  ulimit -c 0",
    ...(fileBytes === undefined ? [] : [`  ulimit -f ${Math.ceil(fileBytes / 512)} || exit ${LAUNCH_FAULT}`]),
    `  exec ${words} 3<&- 6>${file("started")} 7<${file("args")} 8<${file("seccomp")} 9>${file("status")}`,
    ")",
    "status=$?",
    "kill -KILL $watcher 2>/dev/null",
    "{",
    '  echo "status $status"',
    "  times",
    ...(group?.readings ?? []).map(
      ({ key, file: reading }) =>
        `  [ ! -r ${shellQuote(reading)} ] || while read -r line; do echo "${key} $line"; done <${shellQuote(reading)}`,
    ),
    `} >${file("usage")} 2>/dev/null`,
    ...(group
      ? [
          `tries=0; until rmdir ${directories} 2>/dev/null || [ $tries -gt 200 ]; do tries=$((tries + 1)); sleep 0.01; done`,
        ]
      : []),
    `[ ! -e ${file("orphaned")} ] || rm -rf ${shellQuote(directory)}`,
    "exit $status",
  ];
  return lines.join("\n");
}
