import { levels } from "../../core/cleanroom/level.ts";
import type { Command } from "../command-line.ts";

export const tryCommand: Command = {
  name: "try",
  operands: "[pack]",
  maxOperands: 1,
  summary: "Renders every template of a gpack into an empty workspace with its defaults, and parses what comes out.",
  options: [
    { name: "var", value: "<name=value>", repeatable: true, description: "A value for the templates; it wins." },
    { name: "vars", value: "<file>", description: "Values for the templates: a JSON object." },
    {
      name: "out",
      value: "<dir>",
      description: "Keep the outputs in this directory, which must not exist or be empty.",
    },
    {
      name: "policy",
      value: "<level>",
      choices: levels,
      description: "Level of the cleanroom of parsers that are programs. Default: high.",
    },
    { name: "no-programs", description: "Start no programs: leave what only they can parse." },
    { name: "json", value: "<file>", description: "Write what happened as JSON; - is standard output." },
  ],
  async run(line, terminal) {
    const { tryForPerson } = await import("../try.ts");
    return tryForPerson(line, terminal);
  },
};
