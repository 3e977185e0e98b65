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

/** Every rule with its severity, whether it can repair, and a link to its page; `root` leads to the repository's root. */
export function rulesTable(rules: readonly AnyRule[], root: string): string {
  const rows = rules.map(({ id, severity, summary }) => {
    const page = readFileSync(`tests/rules/${id}.md`, "utf8");
    const fix = / fixed$/m.test(page) ? "yes" : "";
    return `| [${id}](${root}tests/rules/${id}.md) | ${severity} | ${cell(summary)} | ${fix} |`;
  });
  return ["| Rule | Severity | What it asks for | Repairs |", "|---|---|---|---|", ...rows].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|");
}
