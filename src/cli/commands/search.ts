import { catalogueOptions } from "../catalogue/options.ts";
import type { Command } from "../command-line.ts";

export const searchCommand: Command = {
  name: "search",
  operands: "[dir] <word>…",
  maxOperands: 20,
  summary: "Finds packs by words in their ids, names, descriptions, tags and keywords.",
  options: catalogueOptions,
  async run(line, terminal) {
    const { searchPacks } = await import("../catalogue/list.ts");
    return searchPacks(line, terminal);
  },
};
