import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { enter } from "../actions/door.ts";
import { exitCodes } from "../actions/exit-code.ts";
import { InputError } from "../core/input-error.ts";
import { toolVersion } from "../core/tool.gen.ts";
import { codeOf } from "../platform/make-directories.ts";
import { visible } from "../report/escape.ts";
import { commandHelp, parseCommandLine } from "./command-line.ts";
import { commands, findCommand, programHelp } from "./commands.ts";
import type { Terminal } from "./terminal.ts";

const { env, stdout, stderr } = process;

const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  color: env["NO_COLOR"] ? false : env["FORCE_COLOR"] ? env["FORCE_COLOR"] !== "0" : stdout.isTTY,
  interactive: stderr.isTTY && !env["CI"],
  write(path, text, option) {
    try {
      writeFileSync(resolve(path), text);
    } catch (error) {
      throw new InputError(
        option,
        `${option} ${JSON.stringify(path)} cannot be written (${codeOf(error)}); give a file in a directory that exists`,
        { cause: error },
      );
    }
  },
};

// A reader that closes early, such as `head`, is no fault of ours.
stdout.on("error", () => undefined);

/** Each line of a message is a fault of its own. */
const complain = (message: string): void => {
  for (const fault of message.split("\n")) terminal.err(`gpack: ${visible(fault)}\n`);
};

await enter(
  {
    fail: complain,
    refuse: ({ message }) => complain(message),
    exit: (code) => void (process.exitCode = code),
    info: (text) => terminal.err(`${text}\n`),
  },
  async () => {
    process.exitCode = await run(process.argv.slice(2));
  },
);

async function run(words: readonly string[]): Promise<number> {
  const [name = "help"] = words;
  if (["help", "--help", "-h"].includes(name)) {
    terminal.out(programHelp(toolVersion));
    return exitCodes.pass;
  }
  if (name === "--version" || name === "-v") {
    terminal.out(`${toolVersion}\n`);
    return exitCodes.pass;
  }
  const found = findCommand(words);
  if (!found) {
    const group = commands.filter((command) => command.name.startsWith(`${name} `));
    const allowed = (group.length > 0 ? group : commands).map((command) => command.name).join(", ");
    const asked = group.length > 0 ? words.slice(0, 2).join(" ") : name;
    throw new InputError(name, `there is no command ${JSON.stringify(asked)}; allowed is ${allowed}`);
  }
  const line = parseCommandLine(found.command, found.rest);
  if (line.has("help")) {
    terminal.out(commandHelp(found.command));
    return exitCodes.pass;
  }
  return found.command.run(line, terminal);
}
