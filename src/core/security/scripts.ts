import { type Document, type Path, isTable, own } from "../document.ts";
import { parseJsonDocument } from "../json-document.ts";
import type { Place } from "../source.ts";
import { headerOf, hookKeys } from "../template-keys.ts";
import { headerTexts } from "../template-texts.ts";
import { MANIFEST_NAMES, recognise } from "../recognise.ts";
import { parseTomlDocument } from "../toml-document.ts";
import { baseName } from "../tree.ts";
import { readWorkflow } from "../workflow/workflow.ts";
import { parseYamlDocument } from "../yaml-document.ts";
import { yamlText } from "../yaml-text.ts";
import type { Content } from "./content.ts";
import type { Context } from "./context.ts";
import { codeScripts } from "./code-scripts.ts";
import { dockerCommands } from "./dockerfile.ts";
import { keyedScripts, mayHoldCommands } from "./keyed-scripts.ts";
import { hasLineScripts, lineScripts } from "./line-scripts.ts";
import { makeScripts } from "./make-scripts.ts";
import { emittedText } from "./emitted-text.ts";
import { fencedScripts } from "./fenced.ts";
import type { Unit } from "./unit.ts";

/** Commands for a shell, wherever they stand. */
export interface Script {
  /** What is run; Tera tags are replaced by text of the same length. */
  readonly text: string;
  /** The same as it is written, tags included. */
  readonly written: string;
  readonly shell: "posix" | "powershell";
  readonly context: Context;
  /** What makes it run, in words: `sh_after`, `The script "build"`. */
  readonly where: string;
  /**
   * How it came to be: a hook of a template, a command of a manifest or phase, or a file or part of one.
   */
  readonly kind: "hook" | "manifest" | "phase" | "file";
  readonly place: (start: number, end?: number) => Place;
}

/** Tables in which a manifest says what happens around generating and installing. */
const MANIFEST_TABLES = ["generation", "installation", "install", "hooks", "lifecycle"];
const MOMENT = /^(?:(?:pre|post|before|after|on)[_-][a-z][a-z_-]*|command|commands|run|script)$/;
/** Commands of one file that are looked at. */
const MAX_COMMANDS = 2000;

/** Every script of a content: hooks of a header, commands of manifests and phases, files, steps, fenced blocks. */
export function* scriptsOf(content: Content): Generator<Script> {
  const template = content.template();
  if (template && headerOf(template)) {
    for (const key of hookKeys) {
      for (const { text, place } of headerTexts(template, key)) {
        if (text.trim() === "") continue;
        yield {
          text: emittedText(text),
          written: text,
          shell: "posix",
          context: content.context === "TEST" ? "TEST" : "EXEC",
          where: key,
          kind: "hook",
          place,
        };
      }
    }
  }
  for (const unit of content.units()) yield* scriptsOfUnit(unit);
}

function* scriptsOfUnit(unit: Unit): Generator<Script> {
  const { source, language } = unit;
  const whole = (shell: Script["shell"]): Script => ({
    text: source.text,
    written: unit.written,
    shell,
    context: unit.context,
    where: "The script",
    kind: "file",
    place: (start, end) => source.place(start, end),
  });
  switch (language) {
    case "shell":
      yield whole("posix");
      return;
    case "powershell":
      yield whole("powershell");
      return;
    case "dockerfile":
      yield* dockerCommands(unit);
      return;
    case "markdown":
      yield* fencedScripts(unit);
      return;
    case "workflow":
      yield* workflowScripts(unit);
      return;
    case "toml":
      if (
        /\b(?:command|cmd|hook|install|script|run|generation|lifecycle|pre|post|before|after|shell|tasks|exec)/.test(
          source.text,
        )
      ) {
        const doc = parseTomlDocument(source);
        yield* tomlCommands(unit, doc);
        if (!isOurs(unit.path)) yield* keyedScripts(unit, doc);
      }
      return;
    case "json":
      if (baseName(unit.path) === "package.json") yield* packageScripts(unit, parseJsonDocument(source));
      else if (mayHoldCommands(source.text)) yield* keyedScripts(unit, parseJsonDocument(source));
      return;
    case "yaml":
      if (mayHoldCommands(source.text)) yield* keyedScripts(unit, parseYamlDocument(source, source.text, 0, "file"));
      return;
    case "make":
      yield* makeScripts(unit);
      return;
    case "javascript":
    case "python":
    case "rust":
    case "code":
      yield* codeScripts(unit);
      return;
    case "text":
      if (hasLineScripts(unit.path)) yield* lineScripts(unit);
      return;
    default:
  }
}

function isMakeFile(path: string): boolean {
  return /(?:^|[./@])make(?:[@-][\w-]+)?\.toml$/.test(path);
}

/** Whether a file is one of ggen's own, whose commands have keys of their own. */
function isOurs(path: string): boolean {
  return isMakeFile(path) || MANIFEST_NAMES.includes(baseName(recognise(path).path));
}

/** The `run` steps of a workflow or of a composite action. */
export function* workflowScripts(unit: Unit): Generator<Script> {
  const { source } = unit;
  const doc = parseYamlDocument(source, source.text, 0, "workflow");
  const jobs = readWorkflow(doc)?.jobs ?? [];
  const composite = own(own(doc.value, "runs"), "steps");
  const paths: Path[] = [
    ...jobs.flatMap(({ steps }) => steps.flatMap(({ run, path }) => (run === undefined ? [] : [[...path, "run"]]))),
    ...(Array.isArray(composite) ? composite.map((_, at) => ["runs", "steps", at, "run"]) : []),
  ];
  for (const path of paths.slice(0, MAX_COMMANDS)) {
    const at = doc.at(path);
    const { text, place } = yamlText(source, at);
    if (text.trim() === "") continue;
    const { text: written } = yamlText({ ...source, text: unit.written }, at);
    const script = { text, written, shell: "posix", context: unit.context } as const;
    yield { ...script, where: "A step of the workflow", kind: "file", place };
  }
}

function* tomlCommands(unit: Unit, doc: Document): Generator<Script> {
  const isMake = isMakeFile(unit.path);
  for (const path of isMake ? phaseCommands(doc) : manifestCommands(doc)) {
    for (const [inner, text] of stringsAt(doc, path)) {
      const at = doc.at(inner);
      const [first = ""] = path;
      yield {
        text,
        written: text,
        shell: "posix",
        context: unit.context === "TEST" ? "TEST" : "EXEC",
        where: isMake ? `The phase ${String(path[1] ?? first)}` : path.join("."),
        kind: isMake ? "phase" : "manifest",
        place: () => at,
      };
    }
  }
}

function* phaseCommands({ value }: Document): Generator<Path> {
  const phases = own(value, "lifecycle");
  if (!isTable(phases)) return;
  for (const [name, phase] of Object.entries(phases).slice(0, MAX_COMMANDS)) {
    for (const key of ["command", "commands"]) if (own(phase, key) !== undefined) yield ["lifecycle", name, key];
  }
}

function* manifestCommands({ value }: Document): Generator<Path> {
  for (const name of MANIFEST_TABLES) {
    const table = own(value, name);
    if (!isTable(table)) continue;
    for (const key of Object.keys(table)) if (MOMENT.test(key)) yield [name, key];
  }
  const scripts = own(value, "scripts");
  if (isTable(scripts)) for (const key of Object.keys(scripts).slice(0, MAX_COMMANDS)) yield ["scripts", key];
}

function* stringsAt(doc: Document, path: Path): Generator<readonly [Path, string]> {
  let value: unknown = doc.value;
  for (const step of path) value = typeof step === "string" ? own(value, step) : undefined;
  // In [scripts] a name of a file stands without blanks; a program has some.
  if (typeof value === "string" && (path[0] !== "scripts" || /\s/.test(value.trim()))) yield [path, value];
  if (!Array.isArray(value)) return;
  for (const [at, item] of value.slice(0, MAX_COMMANDS).entries())
    if (typeof item === "string") yield [[...path, at], item];
}

function* packageScripts(unit: Unit, doc: Document): Generator<Script> {
  const scripts = own(doc.value, "scripts");
  if (!isTable(scripts)) return;
  for (const [name, text] of Object.entries(scripts).slice(0, MAX_COMMANDS)) {
    if (typeof text !== "string") continue;
    const at = doc.at(["scripts", name]);
    const script = { text, written: text, shell: "posix", context: unit.context } as const;
    yield { ...script, where: `The script ${JSON.stringify(name)} of package.json`, kind: "file", place: () => at };
  }
}
