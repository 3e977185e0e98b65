import { levels } from "../../core/cleanroom/level.ts";
import type { Command } from "../command-line.ts";

export const runCommand: Command = {
  name: "run",
  operands: "<phase…>",
  maxOperands: Number.POSITIVE_INFINITY,
  summary: "Runs phases of a make.toml, with what they depend on and the hooks around them.",
  options: [
    { name: "list", description: "List the phases and run none." },
    { name: "graph", description: "Show what would be run and what waits for what." },
    { name: "dry-run", description: "Show the commands that would be run." },
    { name: "dir", value: "<dir>", description: "The project. Default: the current directory." },
    { name: "file", value: "<file>", description: "The file of the phases. Default: make.toml." },
    { name: "env", value: "<name>", description: "The environment: [env.<name>], and GGEN_ENV for the commands." },
    { name: "workspace", value: "<name>", repeatable: true, description: "Run in this workspace." },
    {
      name: "parallel",
      value: "<n>",
      description: "Phases at once. Default: what [execution] says, else the processors.",
    },
    {
      name: "timeout",
      value: "<time>",
      description: "Time for the whole run, such as 90s, 20m or 1h; then it is cancelled.",
    },
    {
      name: "cleanroom",
      value: "<mode>",
      choices: ["auto", "off", "required"],
      description: "auto (where the phase asks for one), off or required. Default: auto.",
    },
    {
      name: "policy",
      value: "<level>",
      choices: levels,
      description: "Level of the cleanroom where the phase names none. Default: high.",
    },
    { name: "backend", value: "<name>", description: "The one backend of the cleanroom that may be taken." },
    {
      name: "twice",
      description: "Run in two fresh copies of the project and compare what is put out; a difference fails.",
    },
    { name: "no-cache", description: "Run phases that say cache = true, too, and keep nothing of them." },
    { name: "json", value: "<file>", description: "Write what was run as JSON; - is standard output." },
    { name: "attestation", value: "<file>", description: "Write an in-toto statement of what ran, unsigned." },
    { name: "quiet", description: "Print no output of commands." },
  ],
  async run(line, terminal) {
    const { runForPerson } = await import("../run.ts");
    return runForPerson(line, terminal);
  },
};
