import type { Command } from "../command-line.ts";

export const readinessCommand: Command = {
  name: "readiness",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Says from evidence how ready a gpack or project is, what is missing and the cheapest way there.",
  options: [
    {
      name: "environment",
      value: "<name>",
      description: "Whose gate decides: dev, staging, production, strict or of the policy. Default: production.",
    },
    { name: "threshold", value: "<points>", description: "Ask for at least so many points, beside the policy." },
    {
      name: "base",
      value: "<commit>",
      description: "Compare with this commit, and block only what the change made worse.",
    },
    { name: "head", value: "<commit>", description: "Judge this commit instead of the files of the directory." },
    {
      name: "run",
      value: "<phases>",
      repeatable: true,
      description: "Run these phases of make.toml in a cleanroom first, as evidence.",
    },
    {
      name: "evidence",
      value: "<file[#sha256=…]>",
      repeatable: true,
      description: "Signed evidence, or the JSON report of a run with the digest that its step reports.",
    },
    {
      name: "policy",
      value: "<file>",
      description: "The policy. Default: registry/policy.toml of the registry around the directory.",
    },
    {
      name: "previous",
      value: "<file>",
      description: "JSON report of an earlier run: tells what the world and the policy did to the score.",
    },
    {
      name: "now",
      value: "<time>",
      description: "Time by which evidence ages and waivers expire, RFC 3339. Default: the clock.",
    },
    { name: "json", value: "<file>", description: "Write the JSON report; - is standard output." },
    {
      name: "attestation",
      value: "<file>",
      description: "Write the verification summary, for gpack readiness verify.",
    },
    { name: "signing-key", value: "<file>", description: "Private key, PEM, by which the summary is signed." },
    { name: "markdown", value: "<file>", description: "Write Markdown; - is standard output." },
    { name: "html", value: "<file>", description: "Write one HTML file to read in a browser; - is standard output." },
    {
      name: "badge",
      value: "<file>",
      description: "Write a badge: a picture for a name in .svg, else the JSON that shields.io asks for.",
    },
    {
      name: "history",
      value: "<file>",
      description: "Scores of the past, one JSON object on a line: drawn in the page, and this score is added.",
    },
    { name: "quiet", description: "Print the verdict in one line." },
  ],
  async run(line, terminal) {
    const { readinessForPerson } = await import("../readiness.ts");
    return readinessForPerson(line, terminal);
  },
};
