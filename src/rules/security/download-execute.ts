import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import type { Severity } from "../../core/finding.ts";
import type { Script } from "../../core/security/scripts.ts";
import { commandsOf } from "../../core/security/script-commands.ts";
import { Arrivals, type Run, downloadsThatRun } from "../../core/shell/download.ts";
import { powershellDownloads } from "../../core/shell/powershell.ts";

export default defineRule({
  id: "security/download-execute",
  subject: "content",
  severity: "error",
  summary: "Run nothing that comes over a network unseen",
  security: { catalogue: "B03", cwe: [494], score: 9, confidence: "high" },
  *check(content) {
    // Hooks, phases and steps follow each other: what one got, the next can run.
    const arrivals = new Arrivals();
    for (const script of content.scripts()) {
      const severity = severityIn(script.context, "EXEC", "error");
      if (script.shell === "powershell") {
        for (const { start, end } of powershellDownloads(script.text))
          yield {
            message: say(script.where, script.written.slice(start, end), "pipe"),
            at: script.place(start, end),
            severity,
          };
        continue;
      }
      for (const { how, start, end } of downloadsThatRun(commandsOf(script), arrivals, isRun(script))) {
        yield {
          message: say(script.where, shown(script, start, end), how),
          at: script.place(start, end),
          severity: (how === "package" || how === "source") && script.kind === "file" ? milder(severity) : severity,
        };
      }
    }
  },
});

/** Whether a script is there to be run: an example of a document is read, and installs what the reader wants. */
function isRun({ context }: Script): boolean {
  return context === "EXEC" || context === "EMIT";
}

/** A command as it is written; that of a recipe has other offsets there, and is shown as the shell reads it. */
function shown({ text, written }: Script, start: number, end: number): string {
  return (written.length === text.length ? written : text).slice(start, end);
}

function milder(severity: Severity): Severity {
  return severity === "error" ? "warning" : "note";
}

function say(where: string, command: string, how: Run["how"]): string {
  return `${where} ${WHAT[how]} by ${quote(command.trim())}; pin what is needed by its digest, and check that before it runs`;
}

const WHAT: Readonly<Record<Run["how"], string>> = {
  pipe: "runs what it downloads",
  substitution: "runs what it downloads",
  file: "runs a file that it downloaded",
  variable: "runs text that it downloaded",
  code: "runs code that it downloads",
  encoded: "runs what it decodes, so that nobody can read it",
  source: "builds or runs what it has got from elsewhere",
  remote: "hands a shell to a server",
  package: "installs a package from an address where another one can stand tomorrow,",
};
