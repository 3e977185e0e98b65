import { callsInCode } from "../shell/code.ts";
import type { Script } from "./scripts.ts";
import { tooLong } from "./too-long.ts";
import type { Unit } from "./unit.ts";

/** Characters of a program of which is read what it hands to a shell. */
const MAX_PART = 32_000;
const MAX_PARTS = 40;
/** Characters of a call that may lie in the next part. */
const OVERLAP = 4096;
/** What a program that starts another one has somewhere. */
const SCREEN =
  /\b(?:system|popen|exec\w*|spawn\w*|shell\w*|passthru|proc_open|subprocess|check_\w+|getoutput|Command|ProcessBuilder|commandLine|provision|execute_process|\w{4,12}Phase|inline|sh|bat)\b|`|%x|go:generate/;
/** Lines of code in which a command stands without a call. */
const LINES =
  /^\/\/go:generate\s+(.+)$|\b(?:build|install|check|configure|unpack|patch)Phase\s{0,4}=\s{0,4}''\n([\s\S]{1,2000}?)''/gm;
/** A command by words: `"sh", "-c", "…"`, `.arg("-c").arg("…")`, `COMMAND sh -c "…"`. */
const AFTER_OPTION =
  /["'/\s](?:ba|z|da|k)?sh["']?(?:\)?\s{0,8},?\s{0,8}(?:\.\s{0,8}(?:arg|args)\s{0,4}\(\s{0,4}[&[]{0,2})?)\s{0,8}\[?\s{0,8}["']?-[a-z]{0,3}c["']?\)?\s{0,8},?\s{0,8}(?:\.\s{0,8}arg\s{0,4}\(\s{0,4})?(["'`])/g;

/** The texts that a program hands to a shell, as scripts. Only code that starts programs is looked through. */
export function* codeScripts(unit: Unit): Generator<Script> {
  const { source, written, context, language } = unit;
  // What a test hands to a shell is there to be refused.
  if (context === "TEST") return;
  const tests = language === "rust" ? source.text.indexOf("#[cfg(test)]") : -1;
  const text = tests === -1 ? source.text : source.text.slice(0, tests);
  if (!SCREEN.test(text)) return;
  if (text.length > MAX_PART * MAX_PARTS) {
    yield tooLong(unit, "The program");
    return;
  }
  const hasTicks =
    !["javascript", "rust", "python"].includes(language) &&
    !/\.(?:go|kts?|java|cs|swift|scala|lua|nix|cmake|md)$/.test(unit.path);
  const told = new Set<number>();
  for (const { text: command, start, end } of partsOf(text, hasTicks)) {
    if (told.has(start) || !/\s/.test(command.trim())) continue;
    told.add(start);
    yield {
      text: command,
      written: written.slice(start, end),
      shell: "posix",
      context: context === "DATA" ? "EMIT" : context,
      where: "The program",
      kind: "file",
      place: () => source.place(start, end),
    };
  }
}

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function* partsOf(text: string, hasTicks: boolean): Generator<Part> {
  for (let at = 0, part = 0; at < text.length && part < MAX_PARTS; at += MAX_PART, part += 1) {
    for (const found of callsInCode(text.slice(at, at + MAX_PART + OVERLAP), hasTicks))
      yield { text: found.text, start: at + found.start, end: at + found.end };
  }
  for (const match of text.matchAll(LINES)) {
    const command = match[1] ?? match[2] ?? "";
    yield { text: command, start: match.index, end: match.index + match[0].length };
  }
  for (const match of text.matchAll(AFTER_OPTION)) {
    const start = match.index + match[0].length;
    const end = closing(text, start, match[1] ?? '"');
    if (end !== undefined) yield { text: text.slice(start, end).replaceAll(/\\(["'`\\])/g, "$1"), start, end };
  }
}

function closing(text: string, start: number, mark: string): number | undefined {
  for (let at = start; at < Math.min(text.length, start + 4096); at += 1) {
    if (text[at] === "\\") at += 1;
    else if (text[at] === mark) return at;
  }
  return undefined;
}
