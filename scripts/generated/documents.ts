import type { Contract } from "../../src/actions/contract.ts";
import { rules as others } from "../../src/rules/index.gen.ts";
import { securityRules } from "../../src/rules/security.gen.ts";
import { compareText } from "../../src/core/finding.ts";
import { probes } from "../../src/probes/index.gen.ts";
import { actionNames, rootAction } from "../actions.ts";
import { actionYml } from "./action-yml.ts";
import { levelsTable, limitsTable, program } from "./cleanroom-tables.ts";
import { rulesList } from "./rules-index.ts";
import { sampleReport } from "./sample-report.ts";
import { probesTable } from "./probes-index.ts";
import { workflowInputsTable } from "./workflow-inputs.ts";
import {
  actionsTable,
  areasTable,
  catalogueTable,
  inputsTable,
  outputsTable,
  rulesTable,
  withSections,
} from "./tables.ts";

/** What is made from the rules and contracts: path from the root of the repository to content. */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  const rules = [...others, ...securityRules].toSorted((a, b) => compareText(a.id, b.id));
  const documents = new Map([
    ["src/rules/list.gen.ts", rulesList(rules)],
    [
      "docs/workflows.md",
      withSections("docs/workflows.md", {
        "validate-pr": workflowInputsTable(".github/workflows/validate-pr.yml"),
        report: workflowInputsTable(".github/workflows/report.yml"),
        "scan-registry": workflowInputsTable(".github/workflows/scan-registry.yml"),
      }),
    ],
    ["docs/readiness.md", withSections("docs/readiness.md", { probes: probesTable(probes) })],
    ["docs/rules.md", withSections("docs/rules.md", { rules: rulesTable(rules, "../") })],
    ["docs/security-scan.md", withSections("docs/security-scan.md", { catalogue: catalogueTable(rules, "../") })],
    [
      "docs/cleanroom.md",
      withSections("docs/cleanroom.md", {
        levels: levelsTable(),
        limits: limitsTable(),
        example: program("tests/api/cleanroom-example.test.ts"),
      }),
    ],
  ]);
  const contracts = await Promise.all(actionNames().map(contractOf));
  const byName = new Map(contracts.map((contract) => [contract.name, contract]));
  for (const contract of contracts) {
    const { name } = contract;
    const isRoot = name === rootAction;
    documents.set(
      isRoot ? "action.yml" : `actions/${name}/action.yml`,
      actionYml(contract, isRoot ? `dist/${name}.js` : `../../dist/${name}.js`, byName),
    );
    const readme = isRoot ? "README.md" : `actions/${name}/README.md`;
    const more = isRoot
      ? { actions: actionsTable(contracts, rootAction), areas: areasTable(rules), sample: sampleReport() }
      : {};
    documents.set(
      readme,
      withSections(readme, { inputs: inputsTable(contract), outputs: outputsTable(contract), ...more }),
    );
  }
  return documents;
}

async function contractOf(name: string): Promise<Contract> {
  const { contract } = (await import(`../../src/actions/${name}/contract.ts`)) as { readonly contract: Contract };
  return contract;
}
