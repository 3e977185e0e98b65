import type { Command } from "../command-line.ts";

export const readinessVerifyCommand: Command = {
  name: "readiness verify",
  operands: "<summary> [dir]",
  maxOperands: 2,
  summary: "Checks offline that a signed summary says that exactly these files passed a gate.",
  options: [
    {
      name: "key",
      value: "<file>",
      repeatable: true,
      description: "Public key that must have signed it, PEM. Needed.",
    },
    { name: "environment", value: "<name>", description: "The gate that must have been open. Default: production." },
    { name: "commit", value: "<sha>", description: "Hold it against this commit, without looking at any file." },
    { name: "policy", value: "<file>", description: "The policy by which it must have been judged." },
    { name: "max-age-days", value: "<days>", description: "Days for which a summary holds. Default: 30." },
    { name: "now", value: "<time>", description: "Time by which its age is counted, RFC 3339. Default: the clock." },
  ],
  async run(line, terminal) {
    const { verifyForPerson } = await import("../readiness-verify.ts");
    return verifyForPerson(line, terminal);
  },
};
