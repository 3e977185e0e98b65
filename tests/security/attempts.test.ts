import { describe, expect, test } from "vitest";
import { shellAttempts } from "./attempts/shell.ts";
import { scanFiles } from "./scan.ts";

/** Rules that judge that a hook is there, not what it does. */
const ANY_HOOK = new Set(["security/shell-hook"]);

function hook(command: string): Readonly<Record<string, string>> {
  const block = command
    .split("\n")
    .map((line) => `  ${line}\n`)
    .join("");
  return { "templates/a.tmpl": `---\nto: src/a.rs\nsh_after: |\n${block}---\nfn main() {}\n` };
}

describe("a command that somebody wrote by hand", () => {
  test.each(shellAttempts)("%s: %s", (rule, hostile, benign) => {
    const { findings } = scanFiles(hook(hostile));
    expect(findings.filter(({ severity }) => severity === "error").map((finding) => finding.rule)).toContain(
      `security/${rule}`,
    );
    expect(scanFiles(hook(benign)).findings.filter((finding) => !ANY_HOOK.has(finding.rule))).toEqual([]);
  });
});
