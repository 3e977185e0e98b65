import { InputError } from "../../core/input-error.ts";
import type { Command, CommandLine } from "../command-line.ts";
import { indexOf, indexOptions } from "../index/options.ts";

const SEVERITIES = { critical: "CRITICAL", high: "HIGH", moderate: "MODERATE", low: "LOW" } as const;

export const advisoryNewCommand: Command = {
  name: "advisory new",
  operands: "<id> [dir]",
  maxOperands: 2,
  summary: "Writes an advisory about a gpack into registry/advisories, as a record of OSV.",
  options: [
    { name: "summary", value: "<text>", description: "What is wrong, in one sentence. Required." },
    { name: "introduced", value: "<version>", description: "The first version that has it. Default: 0, all of them." },
    { name: "fixed", value: "<version>", description: "The version that repairs it." },
    { name: "last-affected", value: "<version>", description: "The last version that has it, where none repairs it." },
    {
      name: "severity",
      value: "<word>",
      choices: Object.keys(SEVERITIES),
      description: "critical, high, moderate or low.",
    },
    { name: "malicious", description: "The gpack is meant to do harm: nothing waives this." },
    { name: "alias", value: "<id>", repeatable: true, description: "Its id in another database, such as a CVE." },
    { name: "reference", value: "<url>", repeatable: true, description: "Where more is written." },
    ...indexOptions,
  ],
  async run(line, terminal) {
    const [id, directory = "."] = line.operands;
    const summary = line.value("summary")?.trim();
    if (id === undefined)
      throw new InputError("id", "name the gpack that the advisory is about, such as io.example.docs");
    if (!summary) throw new InputError("--summary", "say what is wrong in one sentence: --summary <text>");
    const [{ newAdvisory }, { indexPorts }] = await Promise.all([
      import("../advisory/new.ts"),
      import("../index/ports.ts"),
    ]);
    const advisory = {
      package: id,
      summary,
      introduced: line.value("introduced") ?? "0",
      fixed: line.value("fixed"),
      lastAffected: line.value("last-affected"),
      severity: severityOf(line),
      malicious: line.has("malicious"),
      aliases: line.values("alias"),
      references: line.values("reference"),
    };
    return newAdvisory(advisory, indexOf(line), indexPorts(directory), terminal);
  },
};

function severityOf(line: CommandLine): "CRITICAL" | "HIGH" | "MODERATE" | "LOW" | undefined {
  const word = line.value("severity");
  return word === "critical" || word === "high" || word === "moderate" || word === "low" ? SEVERITIES[word] : undefined;
}
