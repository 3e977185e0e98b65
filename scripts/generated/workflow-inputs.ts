import { readFileSync } from "node:fs";
import { parse } from "yaml";

interface Called {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
    };
  };
}

/** The inputs of a reusable workflow as a table. */
export function workflowInputsTable(path: string): string {
  const { on } = parse(readFileSync(path, "utf8")) as Called;
  const rows = Object.entries(on.workflow_call.inputs).map(
    ([name, { description, default: preset = "" }]) =>
      `| \`${name}\` | ${description} | ${preset === "" ? "" : `\`${preset}\``} |`,
  );
  return ["| Input | What it is | Default |", "|---|---|---|", ...rows].join("\n");
}
