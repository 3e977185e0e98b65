import { initRequirements } from "../../actions/readiness-gate/declare.ts";
import { PRODUCTION_PATH } from "../../core/readiness/production-file.ts";
import type { Command } from "../command-line.ts";
import { declarationPort } from "../declaration-port.ts";

export const readinessInitCommand: Command = {
  name: "readiness init",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Writes .ggen/production.toml with the 17 requirements that ggen proposes.",
  options: [],
  run(line, terminal) {
    initRequirements(declarationPort(line.operands[0]));
    terminal.out(
      `Wrote ${PRODUCTION_PATH}: 17 requirements, all missing. \`gpack readiness update <id> <status>\` changes one.\n`,
    );
    return 0;
  },
};
