import { ruleList } from "../../rules/list.gen.ts";
import type { Command } from "../command-line.ts";
import { explainRule } from "../explain.ts";

export const explainCommand: Command = {
  name: "explain",
  operands: "<rule>",
  maxOperands: 1,
  summary: "Shows why a rule exists, a wrong and a right case, and how to repair what it finds.",
  options: [
    { name: "all", description: "Show every case." },
    { name: "page", description: "Print the page as it is written, in Markdown." },
  ],
  async run(line, terminal) {
    const [{ pages }, { bases }] = await Promise.all([import("../pages.gen.ts"), import("../samples.gen.ts")]);
    return explainRule(line, ruleList, { pages, bases }, terminal);
  },
};
