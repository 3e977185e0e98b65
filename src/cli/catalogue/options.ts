import type { OptionDeclaration } from "../command-line.ts";

/** Options of every command that asks a registry. */
export const catalogueOptions: readonly OptionDeclaration[] = [
  { name: "index", value: "<file>", repeatable: true, description: "A further index file, relative to the directory." },
  { name: "json", description: "As JSON." },
];
