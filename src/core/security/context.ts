import { type Severity, severities } from "../finding.ts";
import { baseName } from "../tree.ts";
import type { Language } from "./language.ts";

/**
 * What happens to a piece of text, the worst first:
 *
 * - `EXEC`: it is run: a hook, a script, a Dockerfile, a workflow
 * - `EMIT`: it is written into the project of whoever generates
 * - `DATA`: it is read: graphs, queries, configuration
 * - `DOC`: people read it
 * - `TEST`: only the tests of the gpack use it
 */
export const contexts = ["EXEC", "EMIT", "DATA", "DOC", "TEST"] as const;
export type Context = (typeof contexts)[number];

const TEST_DIRECTORIES = new Set(["test", "tests", "__tests__", "fixtures", "__fixtures__", "testdata"]);

const EXECUTED: readonly Language[] = ["shell", "powershell", "dockerfile", "workflow", "make"];
/** Languages of texts that people read. */
export const READ_BY_PEOPLE: readonly Language[] = ["markdown", "html"];

/**
 * The context of a file, told from its path in its gpack and its language. A template is never a test: a manifest can
 * name templates in any directory.
 */
export function contextOf(path: string, language: Language): Context {
  if (language === "template") return "EMIT";
  const directories = path.split("/").slice(0, -1);
  if (directories.some((name) => TEST_DIRECTORIES.has(name.toLowerCase()))) return "TEST";
  if (EXECUTED.includes(language)) return "EXEC";
  if (isForAgents(path)) return "EXEC";
  return READ_BY_PEOPLE.includes(language) ? "DOC" : "DATA";
}

const AGENT_FILES =
  /^(?:agents|claude|gemini|skill|copilot-instructions)(?:\.[\w-]+)?\.md$|^\.(?:cursorrules|windsurfrules|clinerules)$|^\.?mcp\.json$/i;

/** Whether a file tells a coding agent what to do. */
export function isForAgents(path: string): boolean {
  const name = baseName(path);
  if (/^(?:readme|changelog|license)\b/i.test(name)) return false;
  return AGENT_FILES.test(name) || /(?:^|\/)\.(?:claude|cursor|windsurf|codex|gemini)\//.test(path);
}

/** The severity of a rule that is meant for one context, in another: a step milder for each step down. */
export function severityIn(context: Context, meant: Context, severity: Severity): Severity {
  const steps = Math.max(0, contexts.indexOf(context) - contexts.indexOf(meant));
  return severities[Math.min(severities.length - 1, severities.indexOf(severity) + steps)] ?? "note";
}
