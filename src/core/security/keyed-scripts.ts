import { type Document, type Path, isTable, own } from "../document.ts";
import type { Context } from "./context.ts";
import type { Script } from "./scripts.ts";
import { surfaceOf } from "./surface.ts";
import type { Unit } from "./unit.ts";

/** Keys of configuration under which a command stands. */
const RUNS =
  /^(?:run|sh|shell|bash|pwsh|script|before_script|after_script|commands?|cmds?|exec|entrypoint|entry|runcmd|bootcmd|inline|inlineScript|\w{1,20}Commands?|runner|rustc-wrapper|credential-process|credential-provider|postStart|preStop|test)$/;
/** Tables whose own values are commands. */
const TABLES = /^(?:scripts|tasks|alias|aliases|recipes|envScripts)$/;
/** What tells without parsing that a text has none of them. */
const SCREEN =
  /(?:run|sh|shell|bash|script|scripts|tasks|alias|aliases|commands?|cmds?|exec|entrypoint|entry|runcmd|bootcmd|inline|inlineScript|Commands?|runner|wrapper|credential-process|credential-provider|test)["']?\s{0,20}[\]:=]|postStart|preStop/;

const MAX_NODES = 50_000;
const MAX_DEPTH = 24;
const MAX_FOUND = 500;
const MAX_TEXT = 32_000;

/** Whether a text of configuration can hold a command. */
export function mayHoldCommands(text: string): boolean {
  return SCREEN.test(text);
}

/** The commands in configuration of any tool, told by the keys that tools have for them. */
export function* keyedScripts(unit: Unit, doc: Document): Generator<Script> {
  const context: Context =
    unit.context !== "DATA" ? unit.context : surfaceOf(unit.path) === undefined ? "EMIT" : "EXEC";
  let found = 0;
  for (const { path, text } of commandsIn(doc.value)) {
    if (found >= MAX_FOUND) return;
    found += 1;
    const at = doc.at(path);
    yield {
      text,
      written: text,
      shell: "posix",
      context,
      where: path.filter((step) => typeof step === "string").join("."),
      kind: "file",
      place: () => at,
    };
  }
}

interface Command {
  readonly path: Path;
  readonly text: string;
}

function* commandsIn(root: unknown): Generator<Command> {
  const open: { value: unknown; path: Path; isTable: boolean }[] = [{ value: root, path: [], isTable: false }];
  for (let seen = 0; seen < MAX_NODES; seen += 1) {
    const node = open.pop();
    if (!node) return;
    const { value, path } = node;
    if (path.length > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries())
        if (typeof item === "object" && item !== null) open.push({ value: item, path: [...path, at], isTable: false });
      continue;
    }
    if (!isTable(value)) continue;
    for (const [key, item] of Object.entries(value)) {
      const own = [...path, key];
      if (RUNS.test(key) || node.isTable) yield* commandsOf(value, key, item, own);
      if (typeof item === "object" && item !== null) open.push({ value: item, path: own, isTable: TABLES.test(key) });
    }
  }
}

/** What a value runs: a text, a list of texts, or a program with its words; `args` beside it belong to it. */
function* commandsOf(table: object, key: string, value: unknown, path: Path): Generator<Command> {
  const more = key === "command" || key === "entrypoint" || key === "entry" ? words(own(table, "args")) : undefined;
  if (typeof value === "string") {
    const text = more ? commandLine([value, ...more]) : value;
    if (isCommand(text)) yield { path, text };
    return;
  }
  const list = words(value);
  if (!list) return;
  const text = commandLine([...list, ...(more ?? [])]);
  if (isProgram(list)) {
    if (isCommand(text)) yield { path, text };
  } else yield { path, text: list.join("\n").slice(0, MAX_TEXT) };
}

function words(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const texts = value.filter((item) => typeof item === "string");
  return texts.length === 0 ? undefined : texts.slice(0, 200);
}

/** Whether a list is one program with its words, and no list of commands. */
function isProgram([first = "", ...rest]: readonly string[]): boolean {
  return (
    !/\s/.test(first.trim()) &&
    (rest.length === 0 || rest.some((word) => word.startsWith("-")) || first.startsWith("/"))
  );
}

function commandLine(list: readonly string[]): string {
  return list
    .map((word, at) =>
      /^[\w./:=@%+,-]+$/.test(word) || (at === 0 && list.length === 1)
        ? word
        : `'${word.replaceAll("'", String.raw`'\''`)}'`,
    )
    .join(" ")
    .slice(0, MAX_TEXT);
}

function isCommand(text: string): boolean {
  return text.length < MAX_TEXT && /\s/.test(text.trim());
}
