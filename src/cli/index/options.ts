import { type SourceMode, sourceModes } from "../../actions/validate-gpack/sources.ts";
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

/** What becomes of versions whose files do not stand in the tree. */
export const sourcesOption: OptionDeclaration = {
  name: "sources",
  value: "<choice>",
  choices: sourceModes,
  description:
    "Files of versions in other commits and repositories: fetch compares them with the index, offline says that nobody looked, off counts them. Default: off.",
};

/** What a command line says of them. */
export function sourcesOf(line: CommandLine): SourceMode {
  return sourceModes.find((mode) => mode === line.value("sources")) ?? "off";
}

/** The index file that a command line names. */
export function indexOf(line: CommandLine): string {
  return line.value("index") ?? "registry/index.json";
}
