import type { RuleInfo } from "../core/rule.ts";
import type { CommandLine } from "./command-line.ts";
import type { Terminal } from "./terminal.ts";

/** Runs `gpack rules`. */
export function listRules(line: CommandLine, rules: readonly RuleInfo[], terminal: Terminal): number {
  if (line.has("json")) {
    const list = rules.map(({ id, severity, summary }) => ({ id, severity, summary }));
    terminal.out(`${JSON.stringify(list, null, 2)}\n`);
    return 0;
  }
  const width = Math.max(...rules.map(({ id }) => id.length)) + 2;
  for (const { id, severity, summary } of rules) terminal.out(`${id.padEnd(width)}${severity.padEnd(9)}${summary}\n`);
  return 0;
}
