import { isTable } from "../document.ts";
import { TooCostly } from "../limits.ts";
import { parseJsonDocument } from "../json-document.ts";
import type { RenderPort } from "../render/render-port.ts";
import { shellCommands } from "../shell/commands.ts";
import { textSource } from "../source.ts";
import { parseTomlDocument } from "../toml-document.ts";
import { parseYamlDocument } from "../yaml-document.ts";
import { dockerCommands, dockerInstructions } from "./dockerfile.ts";
import { emittedText } from "./emitted-text.ts";
import { type OpenValue, filtered, openValues, withValues } from "./hostile-values.ts";
import type { Language } from "./language.ts";
import { workflowScripts } from "./scripts.ts";
import type { Unit } from "./unit.ts";

/** A value that leaves the place that the author of a template meant for it. */
export interface BrokenStructure {
  readonly value: OpenValue;
  /** A text that does so. */
  readonly text: string;
  /** What it does then, as the end of a sentence. */
  readonly does: string;
}

/** Marks of values: no text has one by chance. */
const MARK = "zqv";
/** What a reader is shown in place of a mark. */
const SHOWN = "x";

interface Attack {
  /** A hostile text around a mark. Its quotes are paired, so that it changes nothing where it is only a text. */
  readonly text: (mark: string) => string;
  readonly does: string;
}

const COMMAND = "runs as a command";
const SHELL: readonly Attack[] = [
  { text: (mark) => `$(${mark})`, does: COMMAND },
  { text: (mark) => `; ${mark} ;`, does: COMMAND },
  { text: (mark) => `"; ${mark} ; "`, does: COMMAND },
  { text: (mark) => `'; ${mark} ; '`, does: COMMAND },
  { text: (mark) => `\n${mark}\n`, does: COMMAND },
];
const DOCKER: readonly Attack[] = [...SHELL, { text: (mark) => `x\nUSER ${mark}\n`, does: "becomes an instruction" }];
const KEY = "becomes a key of its own";
const YAML: readonly Attack[] = [
  { text: (mark) => `x\n${mark}: 1\n`, does: KEY },
  { text: (mark) => `x"\n${mark}: "`, does: KEY },
  { text: (mark) => `x'\n${mark}: '`, does: KEY },
  { text: (mark) => `{${mark}: 1}`, does: KEY },
];
const JSON_TEXTS: readonly Attack[] = [
  { text: (mark) => `x","${mark}":"`, does: KEY },
  { text: (mark) => `0,"${mark}":0`, does: KEY },
];
const TOML: readonly Attack[] = [
  { text: (mark) => `x"\n${mark} = "`, does: KEY },
  { text: (mark) => `x'\n${mark} = '`, does: KEY },
  { text: (mark) => `1\n${mark} = 1`, does: KEY },
];
const EXPRESSION: Attack = {
  text: (mark) => `\${{ ${mark} }}`,
  does: "is an expression of GitHub, which reads secrets",
};

const MAX_TEXT = 256 * 1024;
/** Values that are tried one by one, where one that breaks a file hides the others. */
const MAX_SINGLE = 24;
/** Characters of a file in which they are. */
const MAX_SINGLE_TEXT = 8 * 1024;

/** What could not be tried. */
export type Untried = { readonly untried: string };

/**
 * Puts hostile texts into the places of a template that its values fill, runs the filters that stand there, and parses what
 * comes out as the shell, the builder or the reader of the output does: a value that becomes a command, an instruction or
 * a key is told, each once. Nothing is run. The work is bounded by counts.
 */
export function* brokenStructures(unit: Unit, renderer: RenderPort | undefined): Generator<BrokenStructure | Untried> {
  const attacks = attacksOf(unit.language);
  if (attacks.length === 0 || !unit.written.includes("{{")) return;
  const { values, isCut } = openValues(unit.written);
  if (unit.written.length > MAX_TEXT || isCut)
    yield { untried: "the template has more values than are tried one by one" };
  if (unit.written.length > MAX_TEXT) return;
  const told = new Set<number>();
  for (const { text, does } of attacks) {
    const open = values.filter(({ start }) => !told.has(start));
    if (open.length === 0) return;
    const texts = filtered(open, text, (nth) => `${MARK}${nth}z`, renderer);
    for (const nth of escaped(unit, open, texts)) {
      const value = open[nth];
      if (!value) continue;
      told.add(value.start);
      yield { value, text: text(SHOWN), does };
    }
  }
}

function attacksOf(language: Language): readonly Attack[] {
  switch (language) {
    case "shell":
    case "make":
      return SHELL;
    case "dockerfile":
      return DOCKER;
    case "workflow":
      return [...SHELL, ...YAML, EXPRESSION];
    case "yaml":
      return YAML;
    case "json":
    case "json-ld":
      return JSON_TEXTS;
    case "toml":
      return TOML;
    default:
      return [];
  }
}

/** Which of some values leave their place, by their position. */
function escaped(unit: Unit, values: readonly OpenValue[], texts: readonly (string | undefined)[]): readonly number[] {
  const isData = !["shell", "make", "dockerfile"].includes(unit.language);
  // A number stands wherever a value may, in quotes or not.
  const masked = isData ? emittedText(unit.written, "1") : unit.source.text;
  if (!isData || values.length > MAX_SINGLE || masked.length > MAX_SINGLE_TEXT)
    return marksIn(unit, withValues(masked, values, texts));
  // One that breaks the document hides those behind it.
  return values.flatMap((_, nth) => {
    const single = texts.map((text, at) => (at === nth ? text : undefined));
    return single[nth] === undefined
      ? []
      : marksIn(unit, withValues(masked, values, single)).filter((mark) => mark === nth);
  });
}

function marksIn(unit: Unit, text: string): readonly number[] {
  const found = new Set<number>();
  const add = (word: string): void => {
    const nth = new RegExp(`^${MARK}(\\d{1,4})z$`, "i").exec(word)?.[1];
    if (nth !== undefined) found.add(Number(nth));
  };
  const source = textSource(unit.path, text);
  const changed: Unit = { ...unit, source, written: text };
  const scripts = (): readonly string[] => {
    if (unit.language === "dockerfile") return [...dockerCommands(changed)].map((script) => script.text);
    return unit.language === "workflow" ? [...workflowScripts(changed)].map((script) => script.text) : [text];
  };
  switch (unit.language) {
    case "dockerfile":
      for (const { name, rest } of dockerInstructions(text)) if (name === "USER") add(rest.trim());
      for (const script of scripts()) commandNames(script).forEach(add);
      break;
    case "shell":
      commandNames(text).forEach(add);
      break;
    case "make":
      // The names of a recipe stand behind a tab, and what is left of a line is for make.
      for (const line of text.split("\n"))
        if (line.startsWith("\t")) commandNames(line.slice(1).replace(/^[@+-]+/, "")).forEach(add);
      break;
    case "workflow":
      for (const script of scripts()) commandNames(script).forEach(add);
      keysOf(parseYamlDocument(source, text, 0, "workflow").value).forEach(add);
      for (const [, inner = ""] of text.matchAll(/\$\{\{\s*(\w{1,20})\s*\}\}/g)) add(inner);
      break;
    case "yaml":
      keysOf(parseYamlDocument(source, text, 0, "file").value).forEach(add);
      break;
    case "json":
    case "json-ld":
      keysOf(parseJsonDocument(source).value).forEach(add);
      break;
    case "toml":
      keysOf(parseTomlDocument(source).value).forEach(add);
      break;
    default:
  }
  return [...found];
}

function commandNames(script: string): readonly string[] {
  try {
    return shellCommands(script).map(({ name }) => name);
  } catch (error) {
    // A script that is too long is told by the rules that read it.
    if (error instanceof TooCostly) return [];
    throw error;
  }
}

const MAX_NODES = 20_000;

function keysOf(root: unknown): readonly string[] {
  const keys: string[] = [];
  const open: unknown[] = [root];
  for (let seen = 0; seen < MAX_NODES && open.length > 0; seen += 1) {
    const value = open.pop();
    if (isTable(value)) keys.push(...Object.keys(value));
    if (typeof value === "object" && value !== null) open.push(...Object.values(value));
  }
  return keys;
}
