import type { RuleInfo } from "../core/rule.ts";
import { InputError } from "../core/input-error.ts";
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

/**
 * Runs `gpack explain`: prints the page of a rule.
 * @throws InputError for a rule that does not exist
 */
export function explainRule(
  line: CommandLine,
  rules: readonly RuleInfo[],
  pages: Readonly<Record<string, string>>,
  terminal: Terminal,
): number {
  const [id] = line.operands;
  if (id === undefined)
    throw new InputError("rule", "gpack explain needs a rule, such as `gpack explain manifest/semver-version`");
  const rule = rules.find((candidate) => candidate.id === id);
  const page = rule && pages[id];
  if (!rule || page === undefined) {
    const near = rules
      .filter((candidate) => candidate.id.includes(id))
      .slice(0, 5)
      .map((candidate) => candidate.id);
    const hint = near.length > 0 ? `; near is ${near.join(", ")}` : "; `gpack rules` lists all";
    throw new InputError("rule", `there is no rule ${JSON.stringify(id)}${hint}`);
  }
  const text = page
    .replace(/^# .*\n/, "")
    .replace(/^Base: .*\n/m, "")
    .trim();
  terminal.out(`${rule.id} (${rule.severity}): ${rule.summary}\n\n${text}\n`);
  return 0;
}
