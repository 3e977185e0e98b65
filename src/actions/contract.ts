import { InputError } from "../core/input-error.ts";

/** How one input is read. `list` splits at commas and line breaks. */
export type InputKind = "text" | "list" | "flag" | readonly string[];

export interface InputDeclaration {
  readonly kind: InputKind;
  readonly description: string;
  readonly default?: string;
}

/** Inputs and outputs of an action, declared once: the source of action.yml, of the parser and of the README table. */
export interface Contract {
  readonly name: string;
  readonly description: string;
  readonly icon: string;
  readonly inputs: Readonly<Record<string, InputDeclaration>>;
  readonly outputs: Readonly<Record<string, string>>;
  /**
   * Programs of this suite that run before the own one; with them the action is a composite. They are of the same commit,
   * whatever it is pinned to.
   */
  readonly before?: readonly StepBefore[];
  /** Inputs of the own program of a composite that are not the input of that name: expressions. */
  readonly given?: Readonly<Record<string, string>>;
}

/** A program of this suite that runs before the own one of a composite. */
export interface StepBefore {
  readonly id: string;
  /** The action whose program it is. */
  readonly program: string;
  /** When it runs; an expression. Default: always. */
  readonly when?: string;
  /** Its inputs: expressions and texts. What fails in it does not end the action: the own program judges. */
  readonly inputs: Readonly<Record<string, string>>;
}

type Value<Kind extends InputKind> = Kind extends "flag"
  ? boolean
  : Kind extends "list"
    ? readonly string[]
    : Kind extends readonly (infer Choice)[]
      ? Choice
      : string;

/** The values of the inputs of a contract, by name. */
export type Inputs<C extends Contract> = {
  readonly [Name in keyof C["inputs"]]: Value<C["inputs"][Name]["kind"]>;
};

/**
 * Reads every input of a contract. An empty text stands for "not given".
 * @throws InputError that names every wrong input and what is allowed
 */
export function parseInputs<const C extends Contract>(contract: C, read: (name: string) => string): Inputs<C> {
  const problems: string[] = [];
  const names: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, { kind, default: preset = "" }] of Object.entries(contract.inputs)) {
    const text = read(name).trim() || preset;
    const problem = problemOf(kind, text);
    if (problem) {
      names.push(name);
      problems.push(`input ${name}: ${JSON.stringify(text)} is not allowed; ${problem}`);
    }
    values[name] = valueOf(kind, text);
  }
  if (problems.length > 0) throw new InputError(names.join(", "), problems.join("\n"));
  return values as Inputs<C>;
}

function problemOf(kind: InputKind, text: string): string | undefined {
  if (kind === "flag") return ["true", "false", ""].includes(text) ? undefined : "allowed is true or false";
  if (typeof kind === "string") return undefined;
  return kind.includes(text) ? undefined : `allowed is ${kind.filter((choice) => choice !== "").join(", ")}`;
}

function valueOf(kind: InputKind, text: string): unknown {
  if (kind === "flag") return text === "true";
  if (kind === "list") return splitList(text);
  return text;
}

/** The items of a list: split at commas and line breaks, trimmed, empty ones left out. */
export function splitList(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
