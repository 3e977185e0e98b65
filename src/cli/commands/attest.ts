import { splitList } from "../../actions/contract.ts";
import type { Command } from "../command-line.ts";

export const attestCommand: Command = {
  name: "attest",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Writes what is to be signed of the gpacks of a registry, for GitHub's attestations.",
  options: [
    {
      name: "packages",
      value: "<globs>",
      repeatable: true,
      description: "Only the gpacks in these directories, such as 'packages/io.example.*'.",
    },
    {
      name: "checksums",
      value: "<file>",
      description: "The file for `subject-checksums` of actions/attest. Default: -, standard output.",
    },
  ],
  async run(line, terminal) {
    const [{ attestPacks }, { indexPorts }] = await Promise.all([
      import("../attest/attest.ts"),
      import("../index/ports.ts"),
    ]);
    const packages = line.values("packages").flatMap(splitList);
    return attestPacks(
      { packages, checksums: line.value("checksums") ?? "-" },
      indexPorts(line.operands[0] ?? "."),
      terminal,
    );
  },
};
