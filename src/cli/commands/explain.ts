import { ruleList } from "../../rules/list.gen.ts";
import type { Command } from "../command-line.ts";
import { explainRule } from "../rules.ts";

export const explainCommand: Command = {
  name: "explain",
  operands: "<rule>",
  maxOperands: 1,
  summary: "Shows why a rule exists, a wrong and a right case, and how to repair what it finds.",
  options: [],
  async run(line, terminal) {
    const { pages } = await import("../pages.gen.ts");
    return explainRule(line, ruleList, pages, terminal);
  },
};
