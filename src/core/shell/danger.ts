import type { ShellCommand } from "./command.ts";
import { credentials } from "./credentials.ts";
import { destruction } from "./destruction.ts";
import { Secrets, egress } from "./egress.ts";
import { type Left, persistence } from "./persistence.ts";

/** Something that a script does to the machine of whoever runs it. */
export interface Danger {
  readonly kind: "destruction" | "persistence" | "credentials" | "egress";
  /** What it does, as the end of a sentence: `deletes "/"`. */
  readonly what: string;
  /** See `Left`. */
  readonly setup?: Left["setup"];
  readonly start: number;
  readonly end: number;
}

/** What the commands of a script do to data, start-up, credentials and secrets: each a verb together with its object. */
export function dangersOf(commands: readonly ShellCommand[]): readonly Danger[] {
  const found: Danger[] = [];
  const told = new Set<string>();
  const secrets = new Secrets();
  for (const command of commands) {
    // A function of the script has the name: what it does is told where it stands.
    if (command.calls.length > 0 && command.wrappers.length === 0 && !command.program?.text.includes("/")) continue;
    const add = (kind: Danger["kind"], what: string | undefined, setup?: Left["setup"]): void => {
      const key = `${command.start} ${kind}`;
      if (what === undefined || told.has(key)) return;
      told.add(key);
      found.push({ kind, what, ...(setup ? { setup } : {}), start: command.start, end: command.end });
    };
    add("destruction", destruction(command));
    const left = persistence(command);
    add("persistence", left?.what, left?.setup);
    add("credentials", credentials(command));
    add("egress", egress(command, secrets));
  }
  return found;
}
