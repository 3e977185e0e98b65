import { catalogueOptions } from "../catalogue/options.ts";
import type { Command } from "../command-line.ts";

export const resolveCommand: Command = {
  name: "resolve",
  operands: "[dir] <id>[@range]…",
  maxOperands: 100,
  summary: "Chooses a version for everything that packs need, or tells why there is none.",
  options: [
    { name: "lowest", description: "Take the lowest version of each pack that will do. Default: the highest." },
    {
      name: "lock",
      value: "<file>",
      description: "Keep the versions of this lock file where they will do, yanked or not.",
    },
    ...catalogueOptions,
  ],
  async run(line, terminal) {
    const { resolvePacks } = await import("../catalogue/resolve.ts");
    return resolvePacks(line, terminal);
  },
};
