import type { GroupLayout } from "./control-groups/group.ts";
import { shellQuote } from "./shell-quote.ts";

/** What a launcher does. */
export interface Launch {
  /** Directory of the run: `args` is read from it, `log` written to it. */
  readonly directory: string;
  /** What is removed when we are gone. */
  readonly remains: string;
  /** The filter of system calls. */
  readonly filter: string | undefined;
  /** The program with its words, already with what drops to another user. */
  readonly command: readonly string[];
  readonly group: GroupLayout | undefined;
  /** True where only the launcher may make, read and remove the group; else it removes it only when we are gone. */
  readonly ownsGroup: boolean;
  /** Bytes of one file. */
  readonly fileBytes: number | undefined;
}

/** Status of a launcher that could not make the sandbox. */
export const LAUNCH_FAULT = 125;

/**
 * The launcher, as a script for /bin/sh: it is there on every Linux and starts in a millisecond. Its standard input is
 * a pipe that we hold. When it is closed, however we died, or when a line is written to it, all is ended; in the first
 * case what remains is removed, too. Its log has a line for each thing that happened: `fault …`, `started`, what bubblewrap
 * says, `status …`, and what was measured. Run as root it is the only part that stays root.
 */
export function launcherScript(launch: Launch): string {
  const { directory, remains, filter, command, group, ownsGroup, fileBytes } = launch;
  const args = shellQuote(`${directory}/args`);
  const log = shellQuote(`${directory}/log`);
  const orphaned = shellQuote(`${directory}/orphaned`);
  const words = command.map(shellQuote).join(" ");
  const directories = (group?.directories ?? []).map(shellQuote).join(" ");
  const fail = (what: string): string => `{ echo ${shellQuote(`fault ${what}`)} >>${log}; exit ${LAUNCH_FAULT}; }`;
  const lines = [
    "umask 022",
    "exec 3<&0 </dev/null",
    `: >${log}`,
    ...(group && ownsGroup ? [`mkdir ${directories} || ${fail("the control group cannot be made")}`] : []),
    ...(ownsGroup ? (group?.settings ?? []) : []).map(
      ({ file: setting, value, optional }) =>
        `{ echo ${shellQuote(value)} >${shellQuote(setting)}; } 2>/dev/null${optional ? "" : ` || { rmdir ${directories}; ${fail(`${setting} cannot be written`)} }`}`,
    ),
    // Ends everything when it is told to, or when nobody is left to tell.
    "(",
    "  exec >/dev/null 2>&1",
    // Somebody who tidies up may take the directory away from under us: what is open stays.
    `  exec 5<${log}`,
    `  read -r word <&3 || echo >${orphaned}`,
    "  while :; do",
    ...(group?.kill ? [`    echo 1 >${shellQuote(group.kill)}`] : []),
    `    while read -r brace key pid rest; do case $key in *child-pid*) kill -KILL "\${pid%,}";; esac; done </proc/self/fd/5`,
    "    sleep 0.02",
    "  done",
    ") &",
    "watcher=$!",
    "(",
    ...(group?.enter ?? []).map((enter) => `  echo 0 >${shellQuote(enter)} || ${fail(`${enter} cannot be entered`)}`),
    "  ulimit -c 0",
    ...(fileBytes === undefined ? [] : [`  ulimit -f ${Math.ceil(fileBytes / 512)} || exit ${LAUNCH_FAULT}`]),
    `  exec ${words} 3<&- 6>>${log} 7<${args} ${filter === undefined ? "" : `8<${shellQuote(filter)} `}9>>${log}`,
    ")",
    "status=$?",
    "kill -KILL $watcher 2>/dev/null",
    "{",
    '  echo "status $status"',
    "  times",
    ...(ownsGroup ? (group?.readings ?? []) : []).map(
      ({ key, file: reading }) =>
        `  [ ! -r ${shellQuote(reading)} ] || while read -r line; do echo "${key} $line"; done <${shellQuote(reading)}`,
    ),
    // In this order: nobody may be left to read that the log is gone.
    `} 2>/dev/null >>${log}`,
    `remove() { tries=0; until rmdir ${directories} 2>/dev/null || [ $tries -gt 200 ]; do tries=$((tries + 1)); sleep 0.01; done; }`,
    ...(group && ownsGroup ? ["remove"] : []),
    `[ -d ${shellQuote(directory)} ] && [ ! -e ${orphaned} ] || { ${group && !ownsGroup ? "remove; " : ""}rm -rf ${shellQuote(remains)}; }`,
    "exit $status",
  ];
  return lines.join("\n");
}
