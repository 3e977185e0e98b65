import { parseCommandLine } from "../../src/cli/command-line.ts";
import { findCommand } from "../../src/cli/commands.ts";

/** Runs a command as the program does, and keeps what it prints. */
export async function runGpack(
  ...words: readonly string[]
): Promise<{ readonly status: number; readonly out: string; readonly error: string }> {
  let out = "";
  const terminal = {
    out: (text: string) => void (out += text),
    err: () => {},
    color: false,
    interactive: false,
    write: () => {},
  };
  const found = findCommand(words);
  if (!found) throw new Error(`no command ${words.join(" ")}`);
  try {
    const status = await found.command.run(parseCommandLine(found.command, found.rest), terminal);
    return { status, out, error: "" };
  } catch (error) {
    return { status: 2, out, error: error instanceof Error ? error.message : String(error) };
  }
}
