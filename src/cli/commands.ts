import type { CommandDeclaration, OptionDeclaration } from "./command-line.ts";

const help: OptionDeclaration = { name: "help", description: "Show this help." };

const checking: readonly OptionDeclaration[] = [
  {
    name: "packages",
    value: "<globs>",
    repeatable: true,
    description: "Check only the packs in these directories, such as 'packages/io.example.*'.",
  },
  { name: "index", value: "<file>", repeatable: true, description: "A further index file, relative to the directory." },
  {
    name: "rules",
    value: "<rules>",
    repeatable: true,
    description: "Rules to run (area/name, area/*) or severities to set (area/name=warning|off).",
  },
  { name: "policy", value: "<file>", description: "The policy. Default: registry/policy.toml where it exists." },
];

export const validateCommand: CommandDeclaration = {
  name: "validate",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Checks a registry, a gpack or any tree of their files. With --base only what a change can affect.",
  options: [
    {
      name: "base",
      value: "<commit>",
      description: "Compare with this commit: check what head adds to it, from git objects.",
    },
    {
      name: "head",
      value: "<commit>",
      description: "Check this commit instead of the files of the directory. Default with --base: HEAD.",
    },
    ...checking,
    {
      name: "fail-on",
      value: "<severity>",
      choices: ["error", "warning", "note", "never"],
      description: "Least severity that fails: error, warning, note or never.",
    },
    { name: "json", value: "<file>", description: "Write the JSON report; - is standard output." },
    { name: "sarif", value: "<file>", description: "Write SARIF 2.1.0; - is standard output." },
    { name: "markdown", value: "<file>", description: "Write Markdown; - is standard output." },
    { name: "quiet", description: "Print the verdict only." },
    help,
  ],
};

export const fixCommand: CommandDeclaration = {
  name: "fix",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Repairs what can be repaired mechanically, then checks again.",
  options: [
    ...checking,
    { name: "unsafe", description: "Make repairs that may change what a pack means, too." },
    { name: "dry-run", description: "Show what would change and change nothing." },
    help,
  ],
};

export const rulesCommand: CommandDeclaration = {
  name: "rules",
  operands: "",
  maxOperands: 0,
  summary: "Lists every rule with its severity.",
  options: [{ name: "json", description: "As JSON." }, help],
};

export const explainCommand: CommandDeclaration = {
  name: "explain",
  operands: "<rule>",
  maxOperands: 1,
  summary: "Shows why a rule exists, a wrong and a right case, and how to repair what it finds.",
  options: [help],
};

export const commands: readonly CommandDeclaration[] = [validateCommand, fixCommand, rulesCommand, explainCommand];

/** The help of the program. */
export function programHelp(version: string): string {
  const width = Math.max(...commands.map(({ name, operands }) => `${name} ${operands}`.length)) + 3;
  return [
    `gpack ${version}: decides whether a registry of gpacks, or a change to one, is good, and says why.`,
    "",
    "Usage: gpack <command> [options]",
    "",
    ...commands.map(({ name, operands, summary }) => `  ${`${name} ${operands}`.padEnd(width)}${summary}`),
    "",
    "Exit codes: 0 pass, 1 fail, 2 wrong request, 3 incomplete, 4 a fault of gpack.",
    "`gpack <command> --help` shows the options of a command.",
    "",
  ].join("\n");
}
