import { describe, expect, test } from "vitest";
import { emptyChecks, innocent } from "./attempts/innocent.ts";
import { packAttempts } from "./attempts/packs.ts";
import { shellAttempts } from "./attempts/shell.ts";
import { scanFiles } from "./scan.ts";

/** Rules that judge that a hook is there, or where a file lies, and not what it does. */
const MERE = ["security/shell-hook", "security/execution-surface"];

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
    expect(scanFiles(hook(benign)).findings.filter((finding) => !MERE.includes(finding.rule))).toEqual([]);
  });
});

test.each([
  "rustfmt src/lib.rs",
  "prettier --write src/index.ts",
  "gofmt -w main.go",
  "black --quiet src/app.py",
  "cargo fmt",
  "clang-format -i src/main.c && shfmt -w scripts/build.sh",
])("a hook that formats is a note: %s", (command) => {
  const { findings } = scanFiles(hook(command));
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["security/shell-hook", "note"]]);
});

describe("a gpack that somebody wrote by hand", () => {
  test.each(packAttempts.map((attempt) => [attempt.rule, attempt.name, attempt] as const))(
    "%s: %s",
    (_, __, { rule, hostile, benign }) => {
      const { findings } = scanFiles(hostile);
      expect(findings.filter(({ severity }) => severity !== "note").map((finding) => finding.rule)).toContain(
        `security/${rule}`,
      );
      const accused = scanFiles(benign).findings.filter(
        (finding) => finding.rule === `security/${rule}` || !MERE.includes(finding.rule),
      );
      expect(accused).toEqual([]);
    },
  );
});

describe("a file as real ones are", () => {
  test.each(Object.entries(innocent))("%s: nothing is found", (_, files) => {
    expect(scanFiles(files).findings).toEqual([]);
  });

  test.each(Object.entries(emptyChecks))("a check %s changes nothing", (_, command) => {
    expect(scanFiles(hook(command)).findings.map((finding) => finding.rule)).toContain("security/download-execute");
  });
});
