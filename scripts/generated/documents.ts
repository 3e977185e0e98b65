import { contract as validateGpack } from "../../src/actions/validate-gpack/contract.ts";
import { rules } from "../../src/rules/index.gen.ts";
import { actionYml } from "./action-yml.ts";
import { rulesList } from "./rules-index.ts";
import { areasTable, inputsTable, outputsTable, rulesTable, withSections } from "./tables.ts";

/** What is made from the rules and contracts: path from the root of the repository to content. */
export function documents(): ReadonlyMap<string, string> {
  return new Map([
    ["src/rules/list.gen.ts", rulesList(rules)],
    ["action.yml", actionYml(validateGpack, "dist/validate-gpack.js")],
    [
      "README.md",
      withSections("README.md", {
        inputs: inputsTable(validateGpack),
        outputs: outputsTable(validateGpack),
        areas: areasTable(rules),
      }),
    ],
    ["docs/rules.md", withSections("docs/rules.md", { rules: rulesTable(rules, "../") })],
  ]);
}
