import { shellQuote } from "../shell-quote.ts";

/**
 * The script that starts a container and removes it when it is told to or when we are gone: a client that is killed
 * leaves its container running. Its standard input is a pipe that we hold.
 * @param names the container, and before it those that share its network: podman removes them first or nothing
 */
export function containerLauncher(
  program: string,
  names: readonly string[],
  directory: string,
  remains: string,
  args: readonly string[],
): string {
  const orphaned = shellQuote(`${directory}/orphaned`);
  const remove = names
    .map((name) => [program, "rm", "--force", "--volumes", name].map(shellQuote).join(" "))
    .join("; ");
  return [
    "exec 3<&0 </dev/null",
    "(",
    "  exec >/dev/null 2>&1",
    `  read -r word <&3 || echo >${orphaned}`,
    `  while :; do ${remove}; sleep 0.2; done`,
    ") &",
    "watcher=$!",
    `${[program, ...args].map(shellQuote).join(" ")} 3<&-`,
    "status=$?",
    "kill -KILL $watcher 2>/dev/null",
    `if [ ! -d ${shellQuote(directory)} ] || [ -e ${orphaned} ]; then { ${remove}; } >/dev/null 2>&1; rm -rf ${shellQuote(remains)}; fi`,
    "exit $status",
  ].join("\n");
}
