import type { AST } from "toml-eslint-parser";
import type { Edit } from "./finding.ts";
import type { Problem } from "./document.ts";
import type { Source } from "./source.ts";

/**
 * What TOML 1.1 allows and TOML 1.0 refuses. ggen's clients read manifests with a TOML 1.0 parser
 * (crate toml 0.8), so each of these makes the file unreadable there although it parses here.
 */

/** Nesting that is looked at; the value parser stops before it. */
const MAX_DEPTH = 200;

/**
 * A cheap test that is true for every text with a 1.1-only construct (and for a few without).
 * Only such texts are parsed again with positions.
 */
export function mayNeedToml11(text: string): boolean {
  if (/\\[ex]/.test(text) || /(?<![\d:])\d\d:\d\d(?!:)/.test(text)) return true;
  if (!text.includes("{")) return false;
  if (text.includes('"""') || text.includes("'''")) return true;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (isOpenInlineTable(text.slice(start, end))) return true;
    start = end + 1;
  }
  return false;
}

/** True when a line's braces do not close in order, or a comma stands before a closing brace. */
function isOpenInlineTable(line: string): boolean {
  if (!line.includes("{") && !line.includes("}")) return false;
  let depth = 0;
  let comma = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? "";
    if (char === "#") break;
    if (char === '"' || char === "'") at = stringEnd(line, at, char);
    if (char === "{") depth += 1;
    if (char === "}") {
      depth -= 1;
      if (depth < 0 || comma) return true;
    }
    if (char !== " " && char !== "\t" && char !== "\r") comma = char === ",";
  }
  return depth !== 0;
}

/** The offset of the quote that closes the string opened at `open`; the end of the line if none does. */
function stringEnd(line: string, open: number, quote: string): number {
  for (let at = open + 1; at < line.length; at += 1) {
    if (line[at] === quote) return at;
    if (line[at] === "\\" && quote === '"') at += 1;
  }
  return line.length;
}

/** Every construct of the tree that TOML 1.0 refuses, in order. */
export function toml11Problems(source: Source, tree: AST.TOMLProgram): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (range: readonly [number, number], what: string, edits: readonly Edit[], repair: string): void => {
    problems.push({
      code: "toml-version",
      message: `${what} is allowed only in TOML 1.1, and ggen reads TOML 1.0; ${repair}`,
      at: source.place(range[0], range[1]),
      ...(edits.length > 0 ? { fix: { summary: `Write it as TOML 1.0`, edits, safe: true } } : {}),
    });
  };

  const visit = (node: AST.TOMLContentNode, depth: number): void => {
    // No reader follows deeper, and neither may the stack.
    if (depth > MAX_DEPTH) return;
    if (node.type === "TOMLArray") for (const element of node.elements) visit(element, depth + 1);
    else if (node.type === "TOMLInlineTable") {
      inlineTable(node);
      for (const pair of node.body) visit(pair.value, depth + 1);
    } else if (node.kind === "string") escapes(node);
    else if ("datetime" in node) seconds(node);
  };

  const inlineTable = (node: AST.TOMLInlineTable): void => {
    const gaps = gapsOf(node).map((gap) => ({ ...gap, text: source.text.slice(gap.start, gap.end) }));
    const broken = gaps.some((gap) => gap.text.includes("\n"));
    const trailing = node.body.length > 0 && (gaps.at(-1)?.text.includes(",") ?? false);
    if (!broken && !trailing) return;
    const what = broken ? "An inline table over several lines" : "A comma after the last pair of an inline table";
    // A comment inside cannot be kept on one line, so that case is left to the author.
    const edits = gaps.some((gap) => gap.text.includes("#"))
      ? []
      : gaps.map((gap, index) => ({
          at: source.place(gap.start, gap.end),
          text: index > 0 && index < gaps.length - 1 ? ", " : " ",
        }));
    const newline = source.text.slice(...node.range).indexOf("\n");
    report(
      [node.range[0], newline === -1 ? node.range[1] : node.range[0] + newline],
      what,
      edits,
      broken ? "write it on one line, or as a table of its own" : "leave it out",
    );
  };

  const escapes = (node: AST.TOMLStringValue): void => {
    if (node.style !== "basic") return;
    const [start, end] = node.range;
    for (let at = source.text.indexOf("\\", start); at !== -1 && at < end; at = source.text.indexOf("\\", at + 2)) {
      const escape = source.text.slice(at, at + 2);
      if (escape !== "\\e" && escape !== "\\x") continue;
      report([at, at + 2], `The escape ${escape}`, [], "write it as \\u and four digits");
      return;
    }
  };

  const seconds = (node: AST.TOMLDateTimeValue): void => {
    const raw = source.text.slice(...node.range);
    const found = /(?<![\d:])\d\d:\d\d(?!:|\d)/.exec(raw.replace(/[+-]\d\d:\d\d$/, ""));
    if (found) {
      const at = source.place(node.range[0] + found.index + 5);
      report(node.range, "A time without seconds", [{ at, text: ":00" }], "add :00");
    }
  };

  for (const node of tree.body[0].body) {
    for (const pair of node.type === "TOMLKeyValue" ? [node] : node.body) visit(pair.value, 0);
  }
  return problems;
}

/** The stretches between the braces and the pairs of an inline table. */
function gapsOf(node: AST.TOMLInlineTable): readonly { start: number; end: number }[] {
  const gaps: { start: number; end: number }[] = [];
  let start = node.range[0] + 1;
  for (const pair of node.body) {
    gaps.push({ start, end: pair.range[0] });
    start = pair.range[1];
  }
  gaps.push({ start, end: node.range[1] - 1 });
  return gaps;
}
