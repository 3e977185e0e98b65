import { readFileSync } from "node:fs";
import type { Contract } from "../../src/actions/contract.ts";
import type { AnyRule } from "../../src/core/rule.ts";

/** A file with the text between `<!-- generated: name -->` and `<!-- end -->` replaced, for each name. */
export function withSections(path: string, sections: Readonly<Record<string, string>>): string {
  let text = readFileSync(path, "utf8");
  for (const [name, content] of Object.entries(sections)) {
    const start = `<!-- generated: ${name} -->`;
    const from = text.indexOf(start);
    const to = text.indexOf("<!-- end -->", from);
    if (from === -1 || to === -1) throw new Error(`${path} has no section ${start} … <!-- end -->`);
    text = `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
  }
  return text;
}

/** The actions that people come for, in the order in which a registry adopts them; the others serve these. */
const principal = ["validate-gpack", "run-lifecycle-phase", "security-scan", "readiness-gate"];

/** The actions of the suite as a table; of each the address under which a workflow uses it. */
export function actionsTable(contracts: readonly Contract[], rootAction: string): string {
  const rank = ({ name }: Contract): number => (principal.includes(name) ? principal.indexOf(name) : principal.length);
  const rows = contracts
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ name, description }) => {
      const isRoot = name === rootAction;
      const link = isRoot ? "#in-a-workflow" : `actions/${name}/README.md`;
      return `| [${name}](${link}) | \`ggen/validate-gpack${isRoot ? "" : `/actions/${name}`}@v1\` | ${cell(description)} |`;
    });
  return ["| Action | Used as | What it does |", "|---|---|---|", ...rows].join("\n");
}

/** The inputs of an action as a table. */
export function inputsTable(contract: Contract): string {
  const rows = Object.entries(contract.inputs).map(
    ([name, { description, default: preset = "" }]) =>
      `| \`${name}\` | ${cell(description)} | ${preset === "" ? "" : `\`${preset}\``} |`,
  );
  return ["| Input | What it is | Default |", "|---|---|---|", ...rows].join("\n");
}

/** The outputs of an action as a table. */
export function outputsTable(contract: Contract): string {
  const rows = Object.entries(contract.outputs).map(([name, description]) => `| \`${name}\` | ${cell(description)} |`);
  return ["| Output | What it is |", "|---|---|", ...rows].join("\n");
}

/** Every rule with its severity, how it is repaired, and a link to its page; `root` leads to the repository's root. */
export function rulesTable(rules: readonly AnyRule[], root: string): string {
  const rows = rules.map((rule) => {
    const { id, severity, summary } = rule;
    return `| [${id}](${root}tests/rules/${id}.md) | ${severity} | ${cell(summary)} | ${repairOf(rule)} |`;
  });
  return [
    repairSentence(rules),
    "",
    "| Rule | Severity | What it asks for | Repair |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** Who makes the repair: `gpack fix`, or a person for whom it is clear what to do, or one who knows what was meant. */
function repairOf({ id, mechanical }: AnyRule): "`gpack fix`" | "by hand" | "" {
  if (/ fixed$/m.test(readFileSync(`tests/rules/${id}.md`, "utf8"))) return "`gpack fix`";
  return mechanical ? "by hand" : "";
}

function repairSentence(rules: readonly AnyRule[]): string {
  const fixes = rules.filter((rule) => repairOf(rule) === "`gpack fix`").length;
  const mechanical = rules.filter((rule) => repairOf(rule) !== "").length;
  const share = Math.floor((100 * fixes) / mechanical);
  return (
    `Of ${rules.length} rules, ${mechanical} have a repair that follows from the files alone, in at least one case. ` +
    `${fixes} of these (${share} %) carry it for \`gpack fix\`; the others say *by hand*. ` +
    "What the rest find is for somebody who knows what was meant."
  );
}

/** What each area of rules looks at. */
const areas: Readonly<Record<string, string>> = {
  syntax: "TOML 1.0, JSON, encoding, duplicate keys, nesting, merge conflicts",
  manifest: "`gpack.toml` and its relatives: fields, versions, licences, ranges, patterns, commands",
  layout: "the files of a gpack: manifest, licence, README, links, submodules, names that are portable",
  template: "headers and bodies of templates: keys, paths, shell hooks, Tera, what patterns find",
  rdf: "Turtle graphs, SPARQL queries, prefixes",
  index: "the index as ggen's client loads it: fields, versions, dates, yanks, owners",
  integrity: "digests and revisions: malformed, made up, shared, not of the files",
  registry: "index and gpacks together: listed and present, same id and version, dependencies, addresses",
  release: "what a change makes of published versions: entries, sources, files, yanks",
  advisory: "advisories of the registry: records of OSV about its gpacks",
  policy: "policy and waivers of the registry: what they say, who granted what, until when",
  version: "how a new version follows the published ones: steps, lines, pre-releases, notes, ranges",
  ownership: "who changes what: packages and namespaces of others, the policy, files beside packages",
  lock: "lock files",
  readiness: "`.ggen/production.toml`: the requirements of a project",
  make: "`make.toml`: what ggen refuses, ignores or runs in a circle, and how `gpack run` differs",
  security:
    "what a gpack can do to those who generate from it, by `gpack security-scan` or where they are asked for: commands, paths, queries, hidden content",
  workflow:
    "workflows of GitHub Actions, by `gpack doctor` or where they are asked for: privileges, pins, what strangers can start",
};

/** How many rules there are, by area. */
export function areasTable(rules: readonly AnyRule[]): string {
  const found = [...new Set(rules.map(({ id }) => id.split("/", 1)[0] ?? ""))];
  const rows = found.map((area) => {
    const what = areas[area];
    if (what === undefined)
      throw new Error(`scripts/generated/tables.ts does not say what the rules of ${area}/ look at`);
    return `| \`${area}\` | ${rules.filter(({ id }) => id.startsWith(`${area}/`)).length} | ${what} |`;
  });
  return [
    `${rules.length} rules in ${found.length} areas. Each has a page with wrong and right cases that is also its test: [all rules](docs/rules.md).`,
    "",
    "| Area | Rules | What it looks at |",
    "|---|---|---|",
    ...rows,
  ].join("\n");
}

/** The rules of security/ by the row of the catalogue that each covers. */
export function catalogueTable(rules: readonly AnyRule[], root: string): string {
  const rows = rules
    .flatMap((rule) => (rule.security ? [{ ...rule, security: rule.security }] : []))
    .toSorted((a, b) => (a.security.catalogue < b.security.catalogue ? -1 : 1))
    .map(({ id, severity, summary, security }) => {
      const { catalogue, cwe, score, confidence, persona = "default" } = security;
      const weakness = cwe.map((number) => `CWE-${number}`).join(", ");
      return `| ${catalogue} | [${id}](${root}tests/rules/${id}.md) | ${cell(summary)} | ${severity} | ${score.toFixed(1)} | ${weakness} | ${confidence} | ${persona} |`;
    });
  return [
    "| Row | Rule | What it asks for | Severity | Score | Weakness | Confidence | Persona |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
