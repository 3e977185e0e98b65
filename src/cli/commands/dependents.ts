import { catalogueOptions } from "../catalogue/options.ts";
import type { Command } from "../command-line.ts";

export const dependentsCommand: Command = {
  name: "dependents",
  operands: "[dir] <id>[@version]",
  maxOperands: 2,
  summary: "Lists the packs that need a pack, directly and through others, and whose ranges take a version of it.",
  options: catalogueOptions,
  async run(line, terminal) {
    const { listDependents } = await import("../catalogue/dependents.ts");
    return listDependents(line, terminal);
  },
};
