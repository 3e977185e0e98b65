import { catalogueOptions } from "../catalogue/options.ts";
import type { Command } from "../command-line.ts";

export const listCommand: Command = {
  name: "list",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Lists the packs of a registry, each with its newest version.",
  options: catalogueOptions,
  async run(line, terminal) {
    const { listPacks } = await import("../catalogue/list.ts");
    return listPacks(line, terminal);
  },
};
