import { ruleList } from "../../rules/list.gen.ts";
import type { Command } from "../command-line.ts";
import { listRules } from "../rules.ts";

export const rulesCommand: Command = {
  name: "rules",
  operands: "",
  maxOperands: 0,
  summary: "Lists every rule with its severity.",
  options: [{ name: "json", description: "As JSON." }],
  run: (line, terminal) => listRules(line, ruleList, terminal),
};
