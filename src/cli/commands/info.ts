import { catalogueOptions } from "../catalogue/options.ts";
import type { Command } from "../command-line.ts";

export const infoCommand: Command = {
  name: "info",
  operands: "[dir] <id>",
  maxOperands: 2,
  summary: "Shows what a registry says of one pack.",
  options: catalogueOptions,
  async run(line, terminal) {
    const { showPack } = await import("../catalogue/info.ts");
    return showPack(line, terminal);
  },
};
