import { type Path, isTable, own } from "../document.ts";
import { type Expression, type Reference, expressionsAt, references } from "./expression.ts";
import type { Job, Step, Workflow } from "./workflow.ts";

/** The expressions that the variables of a step are made of, by name; the innermost `env` wins. */
export function variablesOf({ doc }: Workflow, job: Job, step: Step): ReadonlyMap<string, readonly Expression[]> {
  const levels: readonly (readonly [unknown, Path])[] = [
    [doc.value, []],
    [job.table, job.path],
    [step.table, step.path],
  ];
  const variables = new Map<string, readonly Expression[]>();
  for (const [table, path] of levels) {
    const env = own(table, "env");
    if (!isTable(env)) continue;
    for (const name of Object.keys(env)) variables.set(name, expressionsAt(doc, [...path, "env", name]));
  }
  return variables;
}

/**
 * The values that an expression reads, and through `env` those that the variables are made of. A variable that is made
 * of others is followed no further: GitHub does not let one `env` refer to itself.
 */
export function valuesOf(
  expression: string,
  variables: ReadonlyMap<string, readonly Expression[]>,
): readonly Reference[] {
  return references(expression).flatMap((value) => {
    if (!value.name.startsWith("env.")) return [value];
    const name = value.name.slice("env.".length);
    const made = [...variables].find(([variable]) => variable.toLowerCase() === name)?.[1] ?? [];
    return [value, ...made.flatMap(({ text }) => references(text))];
  });
}

/** The variables that a shell script names, as `$NAME` or `${NAME…}`. */
export function namedVariables(script: string): readonly string[] {
  return script
    .split("$")
    .slice(1)
    .flatMap((part) => /^\{?([A-Za-z_]\w*)/.exec(part)?.[1] ?? []);
}
