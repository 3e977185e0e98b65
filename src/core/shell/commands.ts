import { type Command, type Redirection, type SyntaxNode, type Word, type WordPart, forEachChild } from "unbash";
import { TooCostly } from "../limits.ts";
import { type ShellCommand, type ShellRedirect, type ShellWord, programName, unwrap } from "./command.ts";
import { parseShell } from "./parse.ts";
import { scriptStrings } from "./script-strings.ts";

/** Scripts within strings within strings that are followed. */
const MAX_NESTING = 4;

/** Commands of a script that are looked at. */
const MAX_COMMANDS = 20_000;

/** Commands within commands that are followed: honest scripts have a dozen. */
const MAX_DEPTH = 60;

/** Commands of one pipeline that are followed. */
const MAX_PIPELINE = 200;

/** Characters that a variable may grow to while it is expanded. */
const MAX_VALUE = 4096;

/**
 * Every simple command of a script in the order in which they stand, those in substitutions, functions and strings that a
 * shell is given to run included.
 * @throws TooCostly for a script that is longer than any honest one
 */
export function shellCommands(text: string): readonly ShellCommand[] {
  const reader = new Reader();
  reader.read(text, undefined, [], 0);
  return reader.commands;
}

type Range = readonly [number, number];

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads one script; it lives as long as that takes. */
class Reader {
  readonly commands: ShellCommand[] = [];
  /** Variables that were set to a fixed text. */
  readonly #known = new Map<string, string>();
  #depth = 0;

  read(text: string, within: Range | undefined, before: readonly ShellCommand[], depth: number): ShellCommand[] {
    if (depth > MAX_NESTING) return [];
    return this.#children(parseShell(text), within, before, depth);
  }

  #children(
    node: SyntaxNode,
    within: Range | undefined,
    before: readonly ShellCommand[],
    depth: number,
  ): ShellCommand[] {
    const found: ShellCommand[] = [];
    forEachChild(node, (child) => void found.push(...this.#visit(child, within, before, depth)));
    return found;
  }

  /** Notes the commands below a node; answers with those whose output is the node's. */
  #visit(
    node: SyntaxNode,
    within: Range | undefined,
    before: readonly ShellCommand[],
    depth: number,
  ): readonly ShellCommand[] {
    if (this.commands.length >= MAX_COMMANDS) throw new TooCostly(`a script has more than ${MAX_COMMANDS} commands`);
    if (this.#depth > MAX_DEPTH) throw new TooCostly(`commands of a script are nested deeper than ${MAX_DEPTH} levels`);
    this.#depth += 1;
    try {
      return this.#visited(node, within, before, depth);
    } finally {
      this.#depth -= 1;
    }
  }

  #visited(
    node: SyntaxNode,
    within: Range | undefined,
    before: readonly ShellCommand[],
    depth: number,
  ): readonly ShellCommand[] {
    if (node.type === "Command") return [this.#command(node, within, before, depth)];
    if (node.type === "Redirected") {
      const command = emptyCommand(node, within, before);
      this.commands.push(command);
      this.#redirect(command, node.redirects, (from) => this.#word(from, within, before, depth));
      return this.#children(node, within, before, depth);
    }
    if (node.type !== "Pipeline") return this.#children(node, within, before, depth);
    if (node.commands.length > MAX_PIPELINE)
      throw new TooCostly(`a pipeline of a script has more than ${MAX_PIPELINE} commands`);
    const flow: ShellCommand[] = [];
    for (const command of node.commands) flow.push(...this.#visit(command, within, [...before, ...flow], depth));
    return flow;
  }

  #command(node: Command, within: Range | undefined, before: readonly ShellCommand[], depth: number): ShellCommand {
    const word = (from: Word): ShellWord => this.#word(from, within, before, depth);
    const assignments: { name: string; value: ShellWord }[] = [];
    const words: ShellWord[] = [];
    if (node.name) words.push(...spread(word(node.name)));
    for (const part of [...node.prefix, ...node.suffix]) {
      if (part.type === "Assignment") {
        const values = part.value.type === "ArrayValue" ? part.value.elements : [part.value];
        for (const value of values) {
          const read = word(value);
          assignments.push({ name: part.name, value: read });
          if (read.isLiteral && read.text.length <= MAX_VALUE && !part.append) this.#known.set(part.name, read.text);
          else this.#known.delete(part.name);
        }
      } else if (part.type === "Word") words.push(...spread(word(part)));
    }
    const { wrappers, words: own } = unwrap(words);
    const command: Mutable<ShellCommand> = {
      name: programName(own[0]?.text ?? ""),
      program: own[0],
      args: own.slice(1),
      assignments,
      redirects: [],
      input: [],
      before,
      wrappers,
      start: within?.[0] ?? node.pos,
      end: within?.[1] ?? node.end,
    };
    this.commands.push(command);
    this.#redirect(command, node.redirects, word);
    this.#strings(command, depth);
    return command;
  }

  #redirect(
    command: Mutable<ShellCommand>,
    redirections: readonly Redirection[],
    word: (from: Word) => ShellWord,
  ): void {
    const redirects: ShellRedirect[] = [];
    const input: ShellWord[] = [];
    for (const redirection of redirections) {
      if (redirection.type === "HereDoc") {
        const { text } = redirection.body;
        input.push({ text, isLiteral: true, variables: [], inner: [] });
      } else if (redirection.target) {
        const target = word(redirection.target);
        if (redirection.type === "HereString") input.push(target);
        else redirects.push({ isWrite: redirection.operator.includes(">"), target });
      }
    }
    command.redirects = redirects;
    command.input = input;
  }

  /** Follows the strings that a command is given to run. */
  #strings(command: ShellCommand, depth: number): void {
    const within: Range = [command.start, command.end];
    for (const text of scriptStrings(command)) this.read(text, within, command.before, depth + 1);
  }

  /** The commands of a substitution. The parser reads one anew each time it is asked for: it is asked once. */
  #substitution(
    script: SyntaxNode | undefined,
    within: Range | undefined,
    before: readonly ShellCommand[],
    depth: number,
  ): readonly ShellCommand[] {
    return script ? this.#children(script, within, before, depth) : [];
  }

  #word(node: Word, within: Range | undefined, before: readonly ShellCommand[], depth: number): ShellWord {
    const variables: string[] = [];
    const inner: ShellCommand[] = [];
    let isLiteral = true;
    const textOf = (part: WordPart): string => {
      switch (part.type) {
        case "DoubleQuoted":
        case "LocaleString":
          return part.parts.map(textOf).join("");
        case "SimpleExpansion":
        case "ParameterExpansion": {
          const name = part.type === "ParameterExpansion" ? part.parameter : part.text.slice(1);
          variables.push(name);
          const isPlain = part.type === "SimpleExpansion" || (!part.operation && !part.prefix && !part.index);
          const known = isPlain ? this.#known.get(name) : undefined;
          if (part.type === "ParameterExpansion" && part.operation)
            inner.push(...this.#children(part.operation, within, before, depth));
          if (known === undefined) isLiteral = false;
          return known ?? part.text;
        }
        case "CommandExpansion":
        case "ProcessSubstitution":
          isLiteral = false;
          inner.push(...this.#substitution(part.script, within, before, depth));
          return part.text;
        case "ArithmeticExpansion":
          isLiteral = false;
          inner.push(...this.#children(part, within, before, depth));
          return part.text;
        case "BraceExpansion":
        case "ExtendedGlob":
        case "Glob":
          return part.text;
        case "Literal":
        case "SingleQuoted":
        case "AnsiCQuoted":
          return part.value;
      }
    };
    const { parts } = node;
    const text = parts ? parts.map(textOf).join("") : node.value;
    return { text: text.slice(0, MAX_VALUE), isLiteral, variables, inner };
  }
}

/** Stands for what a compound command reads and writes as a whole: `while …; done < file`. */
function emptyCommand(
  { pos, end }: SyntaxNode,
  within: Range | undefined,
  before: readonly ShellCommand[],
): Mutable<ShellCommand> {
  return {
    name: "",
    program: undefined,
    args: [],
    assignments: [],
    redirects: [],
    input: [],
    before,
    wrappers: [],
    start: within?.[0] ?? pos,
    end: within?.[1] ?? end,
  };
}

/** A word that a shell makes several of: `{curl,-s,url}`, and blanks written as `$IFS`. */
function spread(word: ShellWord): readonly ShellWord[] {
  const isBlank = word.variables.includes("IFS");
  const brace = /^\{([^{}]*,[^{}]*)\}$/.exec(word.text)?.[1];
  const texts = isBlank
    ? word.text.split(/\$\{IFS[^}]*\}|\$IFS(?:\$\d)?/)
    : brace === undefined
      ? undefined
      : brace.split(",");
  if (!texts) return [word];
  const rest = word.variables.filter((name) => name !== "IFS");
  return texts
    .filter((text) => text !== "")
    .map((text) => ({ ...word, text, isLiteral: rest.length === 0 && word.inner.length === 0 }));
}
