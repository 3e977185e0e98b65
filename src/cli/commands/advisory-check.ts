import type { Command } from "../command-line.ts";

export const advisoryCheckCommand: Command = {
  name: "advisory check",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Checks the advisories of a registry: their form, and that they are about gpacks it has.",
  options: [],
  async run(line, terminal) {
    const [{ checkAdvisories }, { validatePorts }, { indexPorts }] = await Promise.all([
      import("../advisory/check.ts"),
      import("../validate-ports.ts"),
      import("../index/ports.ts"),
    ]);
    const directory = line.operands[0] ?? ".";
    return checkAdvisories(indexPorts(directory), validatePorts(directory), terminal);
  },
};
