import type { SyntaxNode, WordPart } from "unbash";
import type { ShellCommand, ShellWord } from "./command.ts";
import { printed } from "./words.ts";

/** Characters that a word may grow to while it is expanded. */
export const MAX_VALUE = 4096;

/** What the parts of a word mean where it stands. */
export interface WordScope {
  /** The value of a variable that was set to a fixed text. */
  readonly valueOf: (name: string) => string | undefined;
  /** Notes the commands below a node, and answers with those whose output is the node's. */
  readonly commandsOf: (node: SyntaxNode) => readonly ShellCommand[];
  /** Takes the scripts of `>(…)`, which read what the command writes; absent where they are read as any other. */
  readonly pending: SyntaxNode[] | undefined;
}

/** A word from its parts: its text, and what is not known of it. */
export function readParts(parts: readonly WordPart[], scope: WordScope): ShellWord {
  const variables: string[] = [];
  const inner: ShellCommand[] = [];
  let isLiteral = true;
  /** Its text, and its text where what is not known is empty. */
  const textOf = (part: WordPart): readonly [string, string] => {
    switch (part.type) {
      case "DoubleQuoted":
      case "LocaleString": {
        const texts = part.parts.map(textOf);
        return [texts.map(([text]) => text).join(""), texts.map(([, bare]) => bare).join("")];
      }
      case "SimpleExpansion":
      case "ParameterExpansion": {
        const name = part.type === "ParameterExpansion" ? part.parameter : part.text.slice(1);
        variables.push(name);
        const isPlain = part.type === "SimpleExpansion" || (!part.operation && !part.prefix && !part.index);
        const known = isPlain ? scope.valueOf(name) : undefined;
        const operation = part.type === "ParameterExpansion" ? part.operation : undefined;
        if (operation) inner.push(...scope.commandsOf(operation));
        if (known !== undefined) return [known, known];
        isLiteral = false;
        return [part.text, operation?.type === "Default" ? operation.operand.value : ""];
      }
      case "CommandExpansion":
      case "ProcessSubstitution": {
        const isFed = part.type === "ProcessSubstitution" && part.operator === ">";
        // The parser reads a script anew each time it is asked for: it is asked once.
        const { script } = part;
        if (isFed && scope.pending) {
          if (script) scope.pending.push(script);
          isLiteral = false;
          return [part.text, part.text];
        }
        const commands = script ? scope.commandsOf(script) : [];
        inner.push(...commands);
        const text = part.type === "CommandExpansion" ? printed(commands)?.trimEnd().slice(0, MAX_VALUE) : undefined;
        if (text !== undefined) return [text, text];
        isLiteral = false;
        return [part.text, part.text];
      }
      case "ArithmeticExpansion":
        isLiteral = false;
        inner.push(...scope.commandsOf(part));
        return [part.text, ""];
      case "BraceExpansion":
      case "ExtendedGlob":
      case "Glob":
        return [part.text, part.text];
      case "Literal":
      case "SingleQuoted":
      case "AnsiCQuoted":
        return [part.value, part.value];
    }
  };
  const texts = parts.map(textOf);
  return {
    text: texts
      .map(([text]) => text)
      .join("")
      .slice(0, MAX_VALUE),
    bare: texts
      .map(([, bare]) => bare)
      .join("")
      .slice(0, MAX_VALUE),
    isLiteral,
    variables,
    inner,
  };
}
