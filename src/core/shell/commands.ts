import { type Command, type Redirection, type SyntaxNode, type Word, type WordPart, forEachChild } from "unbash";
import { TooCostly } from "../limits.ts";
import { type ShellCommand, type ShellRedirect, type ShellWord, nameOf, unwrap } from "./command.ts";
import { MAX_SCRIPT } from "../security/limits.ts";
import { parseShell } from "./parse.ts";
import { scriptStrings } from "./script-strings.ts";
import { isInterpreter } from "./programs.ts";
import { type Body, type Mutable, type Within, bodyOf, emptyCommand } from "./script-place.ts";
import { MAX_VALUE, readParts } from "./word-parts.ts";
import { literal, split, spread, written } from "./words.ts";

/** Scripts within strings within strings that are followed. */
const MAX_NESTING = 4;

/** Commands of a script that are looked at. */
const MAX_COMMANDS = 20_000;

/** Commands within commands that are followed: honest scripts have a dozen. */
const MAX_DEPTH = 60;

/** Commands of one pipeline that are followed. */
const MAX_PIPELINE = 200;

/** Files that are followed from where they are written to where they are run. */
const MAX_WRITTEN = 50;

/** Characters of scripts that are read, those in strings and in files that the script writes included. */
const MAX_READ = 8 * MAX_SCRIPT;

/**
 * Every simple command of a script in the order in which they stand, those in substitutions, functions and strings that a
 * shell is given to run included.
 * @throws TooCostly for a script that is longer than any honest one
 */
export function shellCommands(text: string): readonly ShellCommand[] {
  const reader = new Reader();
  reader.read(text, { range: undefined, before: [], depth: 0 });
  return reader.commands;
}

/** Reads one script; it lives as long as that takes. */
class Reader {
  readonly commands: ShellCommand[] = [];
  /** Variables that were set to a fixed text, and arrays. */
  readonly #known = new Map<string, string>();
  readonly #arrays = new Map<string, readonly ShellWord[]>();
  /** The commands of functions and aliases. */
  readonly #functions = new Map<string, Body>();
  /** What the script writes to files. */
  readonly #written = new Map<string, string>();
  #depth = 0;
  #size = 0;

  read(text: string, within: Within): ShellCommand[] {
    if (within.depth > MAX_NESTING) return [];
    this.#size += text.length;
    if (this.#size > MAX_READ) throw new TooCostly("a script runs the same texts again and again");
    return this.#children(parseShell(text), within);
  }

  #children(node: SyntaxNode, within: Within): ShellCommand[] {
    const found: ShellCommand[] = [];
    forEachChild(node, (child) => void found.push(...this.#visit(child, within)));
    return found;
  }

  /** Notes the commands below a node; answers with those whose output is the node's. */
  #visit(node: SyntaxNode, within: Within): readonly ShellCommand[] {
    if (this.commands.length >= MAX_COMMANDS) throw new TooCostly(`a script has more than ${MAX_COMMANDS} commands`);
    if (this.#depth > MAX_DEPTH) throw new TooCostly(`commands of a script are nested deeper than ${MAX_DEPTH} levels`);
    this.#depth += 1;
    try {
      return this.#visited(node, within);
    } finally {
      this.#depth -= 1;
    }
  }

  #visited(node: SyntaxNode, within: Within): readonly ShellCommand[] {
    switch (node.type) {
      case "Command":
        return [this.#command(node, within)];
      case "Redirected": {
        const command = emptyCommand(node, within);
        this.commands.push(command);
        this.#redirect(command, node.redirects, within);
        const read = command.redirects.filter(({ isRead }) => isRead).flatMap(({ target }) => target.inner);
        const given = command.input.flatMap(({ inner }) => inner);
        return this.#visit(node.command, { ...within, before: [...within.before, ...read, ...given] });
      }
      case "Function": {
        const name = node.name.value;
        this.#functions.set(name, bodyOf(this.#visit(node.body, { ...within, definedIn: name })));
        return [];
      }
      case "For": {
        const words = (node.wordlist ?? []).flatMap((word) => this.#words(word, within));
        const assignments = words.slice(0, 200).map((value) => ({ name: node.name.value, value }));
        this.commands.push({ ...emptyCommand(node, within), assignments });
        this.#known.delete(node.name.value);
        return this.#visit(node.body, within);
      }
      case "AndOr":
        return node.commands.flatMap((command, at) =>
          this.#visit(command, { ...within, isExcused: node.operators[at] === "||" }),
        );
      case "Pipeline": {
        if (node.commands.length > MAX_PIPELINE)
          throw new TooCostly(`a pipeline of a script has more than ${MAX_PIPELINE} commands`);
        const flow: ShellCommand[] = [];
        for (const command of node.commands)
          flow.push(...this.#visit(command, { ...within, before: [...within.before, ...flow] }));
        return flow;
      }
      default:
        return this.#children(node, within);
    }
  }

  #command(node: Command, within: Within): ShellCommand {
    const pending: SyntaxNode[] = [];
    const assignments: { name: string; value: ShellWord }[] = [];
    const words: ShellWord[] = [];
    if (node.name) words.push(...this.#words(node.name, within, pending));
    for (const part of [...node.prefix, ...node.suffix]) {
      if (part.type === "Assignment") {
        const isArray = part.value.type === "ArrayValue";
        const values = part.value.type === "ArrayValue" ? part.value.elements : [part.value];
        const read = values.flatMap((value) => (isArray ? this.#words(value, within) : [this.#word(value, within)]));
        for (const value of read) assignments.push({ name: part.name, value });
        this.#know(part.name, read, isArray, part.append === true);
      } else if (part.type === "Word") words.push(...this.#words(part, within, pending));
    }
    const { wrappers, words: own } = unwrap(words);
    const command: Mutable<ShellCommand> = {
      ...emptyCommand(node, within),
      name: nameOf(own[0]),
      program: own[0],
      args: own.slice(1),
      assignments,
      wrappers,
    };
    this.commands.push(command);
    const called = this.#functions.get(command.name);
    // A function that runs its arguments is a wrapper of its own.
    if (called?.runsArguments === true && command.args.length > 0) {
      command.name = nameOf(command.args[0]);
      command.args = command.args.slice(1);
    } else command.calls = called?.commands ?? [];
    this.#redirect(command, node.redirects, within, pending);
    // What `>(…)` runs reads what this command writes.
    for (const script of pending) this.#children(script, { ...within, before: [...command.before, command] });
    if (command.name === "set" && command.args[0]?.text === "--") this.#arrays.set("@", command.args.slice(1, 201));
    this.#strings(command, within);
    return command;
  }

  /** Remembers what a variable was set to. */
  #know(name: string, values: readonly ShellWord[], isArray: boolean, isMore: boolean): void {
    const [first] = values;
    this.#known.delete(name);
    this.#arrays.delete(name);
    if (isMore || !first) return;
    if (isArray) this.#arrays.set(name, values.slice(0, 200));
    else if (first.isLiteral && first.text.length <= MAX_VALUE) this.#known.set(name, first.text);
  }

  #redirect(
    command: Mutable<ShellCommand>,
    redirections: readonly Redirection[],
    within: Within,
    pending?: SyntaxNode[],
  ): void {
    const redirects: ShellRedirect[] = [];
    const input: ShellWord[] = [];
    for (const redirection of redirections) {
      if (redirection.type === "HereDoc") {
        const { text, parts } = redirection.body;
        input.push(parts && /\$|`/.test(text) ? { ...this.#read(parts, within), text, bare: text } : literal(text));
      } else if (redirection.target) {
        const target = this.#word(redirection.target, within, pending);
        const { operator, descriptor } = redirection;
        if (operator === "<<<") input.push(target);
        else
          redirects.push({
            isWrite: operator.includes(">"),
            isRead: operator.startsWith("<"),
            target,
            stream: descriptor?.type === "FileDescriptor" ? descriptor.value : undefined,
            isStream: operator.endsWith("&"),
          });
      }
    }
    command.redirects = redirects;
    command.input = input;
  }

  /** Follows the strings that a command is given to run; what an alias stands for; what is printed into a shell. */
  #strings(command: ShellCommand, within: Within): void {
    const inside = { ...within, range: [command.start, command.end], depth: within.depth + 1 } as const;
    for (const text of scriptStrings(command)) this.read(text, inside);
    // A file that the script itself has written is run as what was written.
    for (const { text } of command.program ? [command.program, ...command.args.slice(0, 20)] : []) {
      const script =
        text === command.program?.text || isInterpreter(command.name) ? this.#written.get(text) : undefined;
      if (script !== undefined) this.read(script, inside);
    }
    const text = written([command]);
    for (const { isWrite, target } of command.redirects)
      if (isWrite && text !== undefined && this.#written.size < MAX_WRITTEN) this.#written.set(target.text, text);
    if (command.name !== "alias") return;
    for (const { name, value } of command.assignments.slice(0, 50))
      this.#functions.set(name, bodyOf(this.read(value.text, inside)));
  }

  /** The words that a shell makes of one that is written. */
  #words(node: Word, within: Within, pending?: SyntaxNode[]): readonly ShellWord[] {
    const [part, ...others] = node.parts ?? [];
    const one = part?.type === "DoubleQuoted" && part.parts.length === 1 ? part.parts[0] : part;
    if (one && others.length === 0 && (one.type === "SimpleExpansion" || one.type === "ParameterExpansion")) {
      const isAll = one.type === "ParameterExpansion" && /^[@*]$/.test(one.index?.value ?? "");
      const name = one.type === "ParameterExpansion" ? one.parameter : one.text.slice(1);
      const array = isAll || name === "@" || name === "*" ? this.#arrays.get(isAll ? name : "@") : undefined;
      if (array) return array.map((word) => ({ ...word, variables: [...word.variables, name] }));
    }
    const word = this.#word(node, within, pending);
    if (part && others.length === 0 && part.type !== "DoubleQuoted" && word.isLiteral && word.variables.length > 0)
      return split(word);
    return spread(word);
  }

  #word(node: Word, within: Within, pending?: SyntaxNode[]): ShellWord {
    return node.parts ? this.#read(node.parts, within, pending) : literal(node.value.slice(0, MAX_VALUE));
  }

  #read(parts: readonly WordPart[], within: Within, pending?: SyntaxNode[]): ShellWord {
    const valueOf = (name: string): string | undefined => this.#known.get(name);
    return readParts(parts, { valueOf, commandsOf: (node) => this.#children(node, within), pending });
  }
}
