import { InputError } from "../core/input-error.ts";
import type { Terminal } from "./terminal.ts";

/** One option of a command. */
export interface OptionDeclaration {
  readonly name: string;
  /** What stands for the value in the help; absent for a switch. */
  readonly value?: string;
  readonly description: string;
  /** Values that are allowed; absent for any. */
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
}

export interface CommandDeclaration {
  /** One word, or two for a command of a group: `validate`, `index add`. */
  readonly name: string;
  /** What follows the name in the help, such as `[dir]`. */
  readonly operands: string;
  readonly maxOperands: number;
  readonly summary: string;
  readonly options: readonly OptionDeclaration[];
}

/** Every command has it. */
const help: OptionDeclaration = { name: "help", description: "Show this help." };

/** A command: what it takes, and what it does. Its file stands in `commands/`. */
export interface Command extends CommandDeclaration {
  /**
   * Runs it and returns the exit code. What only this command needs and is slow to load comes by `await import`.
   * @throws InputError for a wrong request
   */
  run(line: CommandLine, terminal: Terminal): number | Promise<number>;
}

/** The words of a command line, sorted. */
export interface CommandLine {
  readonly operands: readonly string[];
  /** The values of an option, in order; a switch that is set has one empty value. */
  values(name: string): readonly string[];
  value(name: string): string | undefined;
  has(name: string): boolean;
}

/**
 * Sorts the words after the name of a command. `-` alone is an operand or a value; `--` ends the options.
 * @throws InputError that names the option and what is allowed
 */
export function parseCommandLine(command: CommandDeclaration, words: readonly string[]): CommandLine {
  const operands: string[] = [];
  const found = new Map<string, string[]>();
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift() ?? "";
    if (word === "--") {
      operands.push(...rest.splice(0));
    } else if (word.startsWith("--")) {
      const equals = word.indexOf("=");
      const name = word.slice(2, equals === -1 ? undefined : equals);
      const option = optionOf(command, name);
      const value = valueOf(option, equals === -1 ? undefined : word.slice(equals + 1), rest);
      const values = found.get(name) ?? [];
      if (values.length > 0 && !option.repeatable)
        throw new InputError(`--${name}`, `--${name} is given twice; give it once`);
      found.set(name, [...values, value]);
    } else if (word.startsWith("-") && word !== "-") {
      throw new InputError(
        word,
        `${word} is no option of gpack ${command.name}; options begin with --, see \`gpack ${command.name} --help\``,
      );
    } else {
      operands.push(word);
    }
  }
  if (operands.length > command.maxOperands) {
    const surplus = operands[command.maxOperands] ?? "";
    throw new InputError(
      surplus,
      `gpack ${command.name} takes ${command.operands || "no operand"}; ${JSON.stringify(surplus)} is one too many`,
    );
  }
  const values = (name: string): readonly string[] => found.get(name) ?? [];
  return { operands, values, value: (name) => values(name).at(-1), has: (name) => found.has(name) };
}

function optionOf(command: CommandDeclaration, name: string): OptionDeclaration {
  const option = optionsOf(command).find((candidate) => candidate.name === name);
  if (option) return option;
  const known = optionsOf(command)
    .map((candidate) => `--${candidate.name}`)
    .join(", ");
  throw new InputError(`--${name}`, `--${name} is no option of gpack ${command.name}; allowed is ${known}`);
}

function optionsOf({ options }: CommandDeclaration): readonly OptionDeclaration[] {
  return [...options, help];
}

function valueOf(option: OptionDeclaration, inline: string | undefined, rest: string[]): string {
  const name = `--${option.name}`;
  if (option.value === undefined) {
    if (inline !== undefined) throw new InputError(name, `${name} takes no value`);
    return "";
  }
  const value = inline ?? rest.shift();
  if (value === undefined || (inline === undefined && value.startsWith("--"))) {
    throw new InputError(name, `${name} needs a value: ${name} ${option.value}`);
  }
  if (option.choices && !option.choices.includes(value)) {
    throw new InputError(
      name,
      `${name} ${JSON.stringify(value)} is not allowed; allowed is ${option.choices.join(", ")}`,
    );
  }
  return value;
}

/** The help of one command. */
export function commandHelp(command: CommandDeclaration): string {
  const { name, operands, summary } = command;
  const options = optionsOf(command);
  const usage = ["gpack", name, operands, "[options]"].filter((part) => part !== "").join(" ");
  const left = options.map((option) => `  --${option.name}${option.value ? ` ${option.value}` : ""}`);
  const width = Math.max(0, ...left.map((text) => text.length)) + 2;
  const rows = options.map((option, index) => `${(left[index] ?? "").padEnd(width)}${option.description}`);
  return `${[`Usage: ${usage}`, "", summary, "", "Options:", ...rows].join("\n")}\n`;
}
