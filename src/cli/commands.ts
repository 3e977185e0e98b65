import type { Command } from "./command-line.ts";
import { advisoryCheckCommand } from "./commands/advisory-check.ts";
import { advisoryNewCommand } from "./commands/advisory-new.ts";
import { attestCommand } from "./commands/attest.ts";
import { dependentsCommand } from "./commands/dependents.ts";
import { cleanroomDoctorCommand } from "./commands/cleanroom-doctor.ts";
import { cleanroomRunCommand } from "./commands/cleanroom-run.ts";
import { doctorCommand } from "./commands/doctor.ts";
import { explainCommand } from "./commands/explain.ts";
import { fixCommand } from "./commands/fix.ts";
import { indexAddCommand } from "./commands/index-add.ts";
import { indexCheckCommand } from "./commands/index-check.ts";
import { indexSyncCommand } from "./commands/index-sync.ts";
import { infoCommand } from "./commands/info.ts";
import { listCommand } from "./commands/list.ts";
import { readinessCommand } from "./commands/readiness.ts";
import { readinessInitCommand } from "./commands/readiness-init.ts";
import { readinessUpdateCommand } from "./commands/readiness-update.ts";
import { readinessVerifyCommand } from "./commands/readiness-verify.ts";
import { resolveCommand } from "./commands/resolve.ts";
import { runCommand } from "./commands/run.ts";
import { rulesCommand } from "./commands/rules.ts";
import { searchCommand } from "./commands/search.ts";
import { securityScanCommand } from "./commands/security-scan.ts";
import { statsCommand } from "./commands/stats.ts";
import { selfTestCommand } from "./commands/self-test.ts";
import { tryCommand } from "./commands/try.ts";
import { validateCommand } from "./commands/validate.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  validateCommand,
  fixCommand,
  rulesCommand,
  explainCommand,
  indexAddCommand,
  indexSyncCommand,
  indexCheckCommand,
  advisoryNewCommand,
  advisoryCheckCommand,
  attestCommand,
  resolveCommand,
  dependentsCommand,
  listCommand,
  searchCommand,
  infoCommand,
  statsCommand,
  selfTestCommand,
  doctorCommand,
  securityScanCommand,
  runCommand,
  tryCommand,
  readinessCommand,
  readinessInitCommand,
  readinessUpdateCommand,
  readinessVerifyCommand,
  cleanroomRunCommand,
  cleanroomDoctorCommand,
];

/** The command that the first words name, and the words after its name. */
export function findCommand(
  words: readonly string[],
): { readonly command: Command; readonly rest: readonly string[] } | undefined {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(" ");
    const command = commands.find((candidate) => candidate.name === name);
    if (command) return { command, rest: words.slice(length) };
  }
  return undefined;
}

/** The help of the program. */
export function programHelp(version: string): string {
  const width = Math.max(...commands.map(({ name, operands }) => `${name} ${operands}`.length)) + 3;
  return [
    `gpack ${version}: decides whether a registry of gpacks, or a change to one, is good, and says why.`,
    "",
    "Usage: gpack <command> [options]",
    "",
    ...commands.map(({ name, operands, summary }) => `  ${`${name} ${operands}`.padEnd(width)}${summary}`),
    "",
    "Exit codes: 0 pass, 1 fail, 2 wrong request, 3 incomplete, 4 a fault of gpack.",
    "`gpack <command> --help` shows the options of a command.",
    "",
  ].join("\n");
}
