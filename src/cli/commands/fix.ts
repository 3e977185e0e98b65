import { checkingOptions } from "../checking-options.ts";
import type { Command } from "../command-line.ts";
import { fixOnLaptop } from "../validate.ts";
import { validatePorts } from "../validate-ports.ts";

export const fixCommand: Command = {
  name: "fix",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Repairs what can be repaired mechanically, then checks again.",
  options: [
    ...checkingOptions,
    { name: "unsafe", description: "Make repairs that may change what a pack means, too." },
    { name: "dry-run", description: "Show what would change and change nothing." },
  ],
  run: (line, terminal) => fixOnLaptop(line, validatePorts(line.operands[0]), terminal),
};
