import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { enter } from "../actions/door.ts";
import { loadEngine } from "../actions/engine.ts";
import { exitCodes } from "../actions/exit-code.ts";
import { InputError } from "../core/input-error.ts";
import { toolVersion } from "../core/tool.gen.ts";
import { sha256 } from "../platform/digest.ts";
import { syntaxPort } from "../platform/syntax/syntax.ts";
import { workspaceAt } from "../platform/workspace.ts";
import { visible } from "../report/escape.ts";
import { ruleList } from "../rules/list.gen.ts";
import { commandHelp, parseCommandLine } from "./command-line.ts";
import { commands, programHelp } from "./commands.ts";
import { explainRule, listRules } from "./rules.ts";
import type { Terminal } from "./terminal.ts";
import { fixOnLaptop, validateOnLaptop } from "./validate.ts";

const { env, stdout, stderr } = process;

const terminal: Terminal = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  color: env["NO_COLOR"] ? false : env["FORCE_COLOR"] ? env["FORCE_COLOR"] !== "0" : stdout.isTTY,
  interactive: stderr.isTTY && !env["CI"],
  write(path, text) {
    try {
      writeFileSync(resolve(path), text);
    } catch (error) {
      const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
      throw new InputError(
        "file",
        `${JSON.stringify(path)} cannot be written (${reason}); give a file in a directory that exists`,
        { cause: error },
      );
    }
  },
};

// A reader that closes early, such as `head`, is no fault of ours.
stdout.on("error", () => undefined);

await enter(
  {
    fail: (message) => terminal.err(`gpack: ${visible(message)}\n`),
    exit: (code) => void (process.exitCode = code),
    info: (text) => terminal.err(`${text}\n`),
  },
  async () => {
    process.exitCode = await run(process.argv.slice(2));
  },
);

async function run([name = "help", ...words]: readonly string[]): Promise<number> {
  if (["help", "--help", "-h"].includes(name)) {
    terminal.out(programHelp(toolVersion));
    return exitCodes.pass;
  }
  if (name === "--version" || name === "-v") {
    terminal.out(`${toolVersion}\n`);
    return exitCodes.pass;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    throw new InputError(
      name,
      `there is no command ${JSON.stringify(name)}; allowed is ${commands.map((known) => known.name).join(", ")}`,
    );
  }
  const line = parseCommandLine(command, words);
  if (line.has("help")) {
    terminal.out(commandHelp(command));
    return exitCodes.pass;
  }
  switch (name) {
    case "rules":
      return listRules(line, ruleList, terminal);
    case "explain":
      return explainRule(line, ruleList, (await import("./pages.gen.ts")).pages, terminal);
    default: {
      const workspace = workspaceAt(resolve(line.operands[0] ?? "."));
      const ports = { workspace, ruleList, engine: loadEngine, syntax: syntaxPort(), sha256, version: toolVersion };
      return name === "fix" ? fixOnLaptop(line, ports, terminal) : validateOnLaptop(line, ports, terminal);
    }
  }
}
