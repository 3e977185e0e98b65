import type { OptionDeclaration } from "./command-line.ts";

/** What fails, and where the report goes: options of the commands that end in a verdict. */
export const reportingOptions: readonly OptionDeclaration[] = [
  {
    name: "fail-on",
    value: "<severity>",
    choices: ["error", "warning", "note", "never"],
    description: "Least severity that fails: error, warning, note or never.",
  },
  { name: "json", value: "<file>", description: "Write the JSON report; - is standard output." },
  { name: "sarif", value: "<file>", description: "Write SARIF 2.1.0; - is standard output." },
  { name: "markdown", value: "<file>", description: "Write Markdown; - is standard output." },
  { name: "html", value: "<file>", description: "Write one HTML file to read in a browser; - is standard output." },
  { name: "quiet", description: "Print the verdict only." },
];
