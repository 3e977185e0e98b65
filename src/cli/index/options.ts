import type { CommandLine, OptionDeclaration } from "../command-line.ts";

/** Options of every command that reads or writes an index. */
export const indexOptions: readonly OptionDeclaration[] = [
  {
    name: "index",
    value: "<file>",
    description: "The index, from the root of the registry. Default: registry/index.json.",
  },
];

/** Options of the commands that write one. */
export const writingOptions: readonly OptionDeclaration[] = [
  ...indexOptions,
  {
    name: "git-url",
    value: "<url>",
    description: "The address of the repository. Default: what the index says already, else the remote origin.",
  },
  { name: "rewrite", description: "Give a listed version other files. Only for one that nobody has yet." },
  { name: "dry-run", description: "Show what would be written and write nothing." },
];

/** The index file that a command line names. */
export function indexOf(line: CommandLine): string {
  return line.value("index") ?? "registry/index.json";
}
