import type { ShellCommand } from "../shell/command.ts";

/** Programs that rewrite the layout of files that are named, and run nothing that these files say. */
const FORMATTERS = new Set([
  "rustfmt",
  "gofmt",
  "goimports",
  "prettier",
  "black",
  "ruff",
  "clang-format",
  "taplo",
  "shfmt",
  "terraform",
  "oxfmt",
  "biome",
  "dprint",
  "stylua",
  "zig",
  "isort",
]);
/** Of programs that do more than format: the words that make them do so. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  ruff: ["format"],
  taplo: ["fmt", "format"],
  terraform: ["fmt"],
  biome: ["format"],
  dprint: ["fmt"],
  zig: ["fmt"],
};
/** Options that make a formatter load code or a configuration from elsewhere. */
const LOADING = /^--(?:plugin|config|config-path|rcfile|manifest-path|tool)/;

/** Whether commands do nothing but format files that they name by a fixed path below the directory they run in. */
export function isFormatterOnly(commands: readonly ShellCommand[]): boolean {
  if (commands.length === 0) return false;
  return commands.every(({ name, program, args, assignments, redirects, input, wrappers }) => {
    const isFormat = name === "cargo" || name === "go" ? args[0]?.text === "fmt" : FORMATTERS.has(name);
    if (!isFormat || program?.text !== name) return false;
    if (assignments.length + redirects.length + input.length + wrappers.length > 0) return false;
    const word = Object.hasOwn(ONLY, name) ? ONLY[name] : undefined;
    if (word && !word.includes(args[0]?.text ?? "")) return false;
    return args.every(
      ({ text, isLiteral }) =>
        isLiteral && !LOADING.test(text) && !text.startsWith("/") && !text.startsWith("~") && !text.includes(".."),
    );
  });
}
