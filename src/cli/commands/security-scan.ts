import { sharded } from "../../actions/security-scan/sharded.ts";
import type { ValidatePorts } from "../../actions/validate-gpack/ports.ts";
import { resolve } from "node:path";
import { resultStore } from "../../platform/result-store.ts";
import { splitList } from "../../actions/contract.ts";
import { parsePersona, scanRules } from "../../core/security/selection.ts";
import { personas } from "../../core/security/facts.ts";
import { ruleList } from "../../rules/list.gen.ts";
import { checkingOptions } from "../checking-options.ts";
import { reportingOptions } from "../reporting-options.ts";
import type { Command, CommandLine } from "../command-line.ts";
import { validateOnLaptop } from "../validate.ts";
import { validatePorts } from "../validate-ports.ts";

export const securityScanCommand: Command = {
  name: "security-scan",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Finds what a gpack can do to those who generate from it. With --base only what head adds.",
  options: [
    {
      name: "base",
      value: "<commit>",
      description: "Compare with this commit: show what head adds to it, from git objects.",
    },
    {
      name: "head",
      value: "<commit>",
      description: "Scan this commit instead of the files of the directory. Default with --base: HEAD.",
    },
    {
      name: "persona",
      value: "<name>",
      choices: personas,
      description: "Who asks: default, pedantic (every weak spot) or auditor (every signal).",
    },
    {
      name: "shard",
      value: "<part>",
      description: "One part of a sweep, such as 2/8: each gpack is in one part, by a hash of its directory.",
    },
    {
      name: "cache",
      value: "<file>",
      description:
        "Keep results here: a gpack that is as it was, judged by the same rules and advisories, is not scanned again.",
    },
    {
      name: "advisories",
      value: "<path>",
      repeatable: true,
      description:
        "Advisories of OSV for crates, npm, PyPI and Go: an archive, a record or a directory. Nothing is fetched.",
    },
    {
      name: "max-advisory-days",
      value: "<days>",
      description: "How many days old the newest of these may be; older ones make the verdict incomplete. Default: 7.",
    },
    ...checkingOptions,
    ...reportingOptions,
  ],
  run: (line, terminal) => validateOnLaptop(withScanRules(line), scanPorts(line), terminal),
};

function scanPorts(line: CommandLine): ValidatePorts {
  const ports = validatePorts(line.operands[0]);
  const cache = line.value("cache");
  return {
    ...ports,
    ...(cache === undefined ? {} : { results: resultStore(resolve(cache), "--cache") }),
    workspace: sharded(ports.workspace, line.value("shard") ?? "", ports.sha256),
  };
}

function withScanRules(line: CommandLine): CommandLine {
  const persona = parsePersona(line.value("persona") ?? "default");
  const asked = line.values("rules").flatMap(splitList);
  const rules = scanRules(ruleList, asked, persona);
  return { ...line, values: (name) => (name === "rules" ? rules : line.values(name)) };
}
