import { TooCostly } from "../limits.ts";
import type { ShellCommand } from "../shell/command.ts";
import { shellCommands } from "../shell/commands.ts";
import type { Script } from "./scripts.ts";

const known = new WeakMap<Script, readonly ShellCommand[] | TooCostly>();

/**
 * The commands of a script, worked out once: many rules ask for them.
 * @throws TooCostly for a script that is longer than any honest one, each time
 */
export function commandsOf(script: Script): readonly ShellCommand[] {
  const found = known.get(script) ?? work(script);
  known.set(script, found);
  if (found instanceof TooCostly) throw found;
  return found;
}

function work({ text }: Script): readonly ShellCommand[] | TooCostly {
  try {
    return shellCommands(text);
  } catch (error) {
    if (error instanceof TooCostly) return error;
    throw error;
  }
}
