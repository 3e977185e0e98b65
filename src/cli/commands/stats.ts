import { catalogueOptions } from "../catalogue/options.ts";
import type { Command } from "../command-line.ts";

export const statsCommand: Command = {
  name: "stats",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Counts the packs, versions and dependencies of a registry.",
  options: catalogueOptions,
  async run(line, terminal) {
    const { showStats } = await import("../catalogue/stats.ts");
    return showStats(line, terminal);
  },
};
