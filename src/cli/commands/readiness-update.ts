import { updateRequirement } from "../../actions/readiness-gate/declare.ts";
import { InputError } from "../../core/input-error.ts";
import type { Command } from "../command-line.ts";
import { declarationPort } from "../declaration-port.ts";

export const readinessUpdateCommand: Command = {
  name: "readiness update",
  operands: "<id> <status> [dir]",
  maxOperands: 3,
  summary: "Changes how a requirement is declared to stand: complete, placeholder, missing or needs-review.",
  options: [],
  run(line, terminal) {
    const [id, status, directory] = line.operands;
    if (id === undefined || status === undefined)
      throw new InputError(
        "id",
        "gpack readiness update needs an id and a status: `gpack readiness update unit-tests complete`",
      );
    const { from, to } = updateRequirement(declarationPort(directory), id, status);
    terminal.out(`${id}: ${from} -> ${to}\n`);
    return 0;
  },
};
