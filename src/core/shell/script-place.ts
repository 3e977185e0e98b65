import type { SyntaxNode } from "unbash";
import type { ShellCommand } from "./command.ts";

/** Where a part of a script stands. */
export interface Within {
  /** The range of the string that it stands in, in the outermost script. */
  readonly range: readonly [number, number] | undefined;
  /** The commands whose output reaches it. */
  readonly before: readonly ShellCommand[];
  /** How many strings stand around it. */
  readonly depth: number;
  readonly definedIn?: string;
  readonly isExcused?: boolean;
}

/** What a function or an alias stands for. */
export interface Body {
  readonly commands: readonly ShellCommand[];
  /** Whether it runs what it is given: `"$@"`. */
  readonly runsArguments: boolean;
}

/** Makes the body of a function. */
export function bodyOf(commands: readonly ShellCommand[]): Body {
  return { commands, runsArguments: commands.some(({ program }) => /^\$[@*1]$/.test(program?.text ?? "")) };
}

/** A value while it is made. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A command that does nothing; it stands for what a compound command reads and writes as a whole: `while …; done < file`. */
export function emptyCommand({ pos, end }: SyntaxNode, within: Within): Mutable<ShellCommand> {
  return {
    name: "",
    program: undefined,
    args: [],
    assignments: [],
    redirects: [],
    input: [],
    before: within.before,
    wrappers: [],
    calls: [],
    definedIn: within.definedIn,
    isExcused: within.isExcused === true,
    start: within.range?.[0] ?? pos,
    end: within.range?.[1] ?? end,
  };
}
