import { checkingOptions } from "../checking-options.ts";
import { reportingOptions } from "../reporting-options.ts";
import type { Command } from "../command-line.ts";
import { validateOnLaptop } from "../validate.ts";
import { validatePorts } from "../validate-ports.ts";

export const validateCommand: Command = {
  name: "validate",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Checks a registry, a gpack or any tree of their files. With --base only what a change can affect.",
  options: [
    {
      name: "base",
      value: "<commit>",
      description: "Compare with this commit: check what head adds to it, from git objects.",
    },
    {
      name: "head",
      value: "<commit>",
      description: "Check this commit instead of the files of the directory. Default with --base: HEAD.",
    },
    {
      name: "other",
      value: "<[name=]commit>",
      repeatable: true,
      description: "Another open change on the same base: tell what both would publish, such as '#12=feature'.",
    },
    {
      name: "actor",
      value: "<login>",
      description: "Who makes the change, to be held against owners and maintainers. Default: nobody is.",
    },
    {
      name: "approved-by",
      value: "<logins>",
      repeatable: true,
      description: "Who approved the change as it is; they count like the author.",
    },
    {
      name: "teams",
      value: "<teams>",
      repeatable: true,
      description: "Teams that one of them belongs to, such as example/writers. GitHub is not asked.",
    },
    ...checkingOptions,
    ...reportingOptions,
  ],
  run: (line, terminal) => validateOnLaptop(line, validatePorts(line.operands[0]), terminal),
};
