/**
 * The commands of a shell script, each as its words: split at line breaks, `;`, `&` and `|`, continued lines joined.
 * Quotes are not understood, so it tells what a script may do and not what it does.
 */
export function commandsOf(script: string): readonly (readonly string[])[] {
  return script
    .replaceAll(/\\\r?\n/g, " ")
    .split(/[\r\n;&|]/)
    .map((command) => command.split(/[ \t"'()]/).filter((word) => word !== ""))
    .filter((words) => words.length > 0);
}

/** Whether a command has words one after the other, such as `gh pr checkout`. */
export function hasWords(command: readonly string[], words: readonly string[]): boolean {
  return command.some((_, at) => words.every((word, nth) => command[at + nth] === word));
}
