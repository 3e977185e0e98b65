import { TooCostly } from "../limits.ts";
import { downloadsThatRun } from "../shell/download.ts";
import { isNetworkProgram } from "../shell/programs.ts";
import { pathEscape } from "../path-escape.ts";
import type { Place } from "../source.ts";
import { teraCalls } from "../tera-calls.ts";
import { headerTexts } from "../template-texts.ts";
import type { Content } from "./content.ts";
import { emittedText } from "./emitted-text.ts";
import { isFormatterOnly } from "./formatter.ts";
import { queriesOf } from "./queries.ts";
import { surfaceOf } from "./surface.ts";
import { commandsOf } from "./script-commands.ts";
import type { Script } from "./scripts.ts";
import { outputPath } from "./unit.ts";

/**
 * What a gpack can do beyond writing source files:
 *
 * - `exec`: it runs commands when somebody generates or installs, formatters apart
 * - `net`: something of it reaches a server
 * - `ci`: it writes what a CI runs
 * - `auto`: it writes what an editor, an agent, git or a build runs by itself
 * - `env`: it reads the environment
 * - `fs-escape`: it writes or reads outside of the project
 */
export const capabilities = ["exec", "net", "ci", "auto", "env", "fs-escape"] as const;
export type Capability = (typeof capabilities)[number];

/** What each capability means, after "The gpack can now". */
export const meanings: Readonly<Record<Capability, string>> = {
  exec: "run commands of its own",
  net: "reach servers",
  ci: "write what a CI runs",
  auto: "write what editors, agents, git or builds run by themselves",
  env: "read the environment",
  "fs-escape": "read or write outside of the project",
};

/** The capabilities that one file gives its gpack, each with the place that shows it. */
export function* capabilitiesOf(content: Content): Generator<readonly [Capability, Place]> {
  if (content.context === "TEST" || content.context === "DOC") return;
  const { source } = content;
  for (const script of content.scripts()) {
    const at = script.place(0, script.text.length);
    const [runs, reaches] = scriptDoes(script);
    if ((script.kind === "hook" || script.kind === "manifest") && runs) yield ["exec", at];
    if (reaches) yield ["net", at];
  }
  for (const { text, place } of queriesOf(content))
    if (/\b(?:service|load)\b\s*(?:silent\s*)?[<?$]/i.test(text)) yield ["net", place(0)];
  const template = content.template();
  if (!template || !source) return;
  const surface = surfaceOf(outputPath(content));
  if (surface !== undefined) yield [/CI|GitHub Actions/.test(surface) ? "ci" : "auto", source.place(0)];
  for (const { name, start, end } of teraCalls(source.text))
    if (name === "get_env") yield ["env", source.place(start, end)];
  for (const key of ["to", "from", "rdf", "freeze_slots_dir"]) {
    for (const { text, place } of headerTexts(template, key)) {
      const escape = pathEscape(
        emittedText(text),
        key === "to" || key === "freeze_slots_dir" ? 0 : content.path.split("/").length,
      );
      if (escape !== undefined && escape !== "inside") yield ["fs-escape", place(0, text.length)];
    }
  }
}

/** Whether a script does more than format, and whether it reaches a server. What is too long to be read does both. */
function scriptDoes(script: Script): readonly [boolean, boolean] {
  try {
    const commands = commandsOf(script);
    const reaches = commands.some(({ name }) => isNetworkProgram(name)) || downloadsThatRun(commands).length > 0;
    return [!isFormatterOnly(commands), reaches];
  } catch (error) {
    if (error instanceof TooCostly) return [true, true];
    throw error;
  }
}
