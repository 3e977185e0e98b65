import { count } from "../core/count.ts";
import { InputError } from "../core/input-error.ts";
import { type BaseName, type Case, parsePage } from "../core/rule-page/page.ts";
import type { RuleInfo } from "../core/rule.ts";
import type { CommandLine } from "./command-line.ts";
import { type Excerpt, changedLines, differingLines, excerptOf } from "./excerpt.ts";
import type { Terminal } from "./terminal.ts";

/** What the cases are laid over: paths and texts, by name of the base. */
type Bases = Readonly<Record<BaseName, Readonly<Record<string, string>>>>;

/** Wrong and right cases that are shown; `--all` shows every one. */
const SHOWN = { wrong: 2, right: 1 };

/**
 * Runs `gpack explain`: why a rule exists, how to repair what it finds, and cases of it.
 * @throws InputError for a rule that does not exist
 */
export function explainRule(
  line: CommandLine,
  rules: readonly RuleInfo[],
  { pages, bases }: { readonly pages: Readonly<Record<string, string>>; readonly bases: Bases },
  terminal: Terminal,
): number {
  const [id] = line.operands;
  if (id === undefined)
    throw new InputError("rule", "gpack explain needs a rule, such as `gpack explain manifest/semver-version`");
  const rule = rules.find((candidate) => candidate.id === id);
  const text = rule && pages[id];
  if (!rule || text === undefined) {
    const near = rules
      .filter((candidate) => candidate.id.includes(id))
      .slice(0, 5)
      .map((candidate) => candidate.id);
    const hint = near.length > 0 ? `; near is ${near.join(", ")}` : "; `gpack rules` lists all";
    throw new InputError("rule", `there is no rule ${JSON.stringify(id)}${hint}`);
  }
  if (line.has("page")) {
    terminal.out(text);
    return 0;
  }
  terminal.out(`${explanation(rule, text, bases, line.has("all"), painter(terminal.color)).join("\n")}\n`);
  return 0;
}

type Style = "bold" | "dim" | "red" | "green";
type Paint = (style: Style, text: string) => string;
const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32 };

function painter(color: boolean): Paint {
  return color ? (style, text) => `\u001B[${codes[style]}m${text}\u001B[0m` : (_, text) => text;
}

function explanation(rule: RuleInfo, text: string, bases: Bases, all: boolean, paint: Paint): readonly string[] {
  const page = parsePage(rule.id, text);
  const wrong = page.cases.filter(({ expected }) => expected.length > 0);
  const right = page.cases.filter(({ expected }) => expected.length === 0);
  const shown = all ? page.cases : [...wrong.slice(0, SHOWN.wrong), ...right.slice(0, SHOWN.right)];
  const left = page.cases.length - shown.length;
  const prose = page.prose
    .replaceAll(/^(?:Base|Policy|Today): .*$/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
  return [
    `${paint("bold", rule.id)} (${rule.severity}): ${rule.summary}`,
    "",
    prose,
    ...shown.flatMap((item) => ["", ...caseLines(item, bases[page.base], paint)]),
    ...(left > 0 ? ["", paint("dim", `${count(left, "case")} more: gpack explain ${rule.id} --all`)] : []),
  ];
}

function caseLines(item: Case, base: Bases[BaseName], paint: Paint): readonly string[] {
  const isWrong = item.expected.length > 0;
  const title = `${isWrong ? paint("red", "wrong") : paint("green", "right")}  ${paint("bold", item.name)}`;
  const files = [...item.files].flatMap(([path, text]) => fileLines(item, path, text, base[path], paint));
  const before = [...item.before].flatMap(([path, text]) => [
    "",
    `  ${path}, before the change${text === undefined ? ": not there" : ""}`,
    ...(text === undefined
      ? []
      : numbered({ lines: linesOf(text).map((line, at) => ({ number: at + 1, line })), cut: false }, paint)),
  ]);
  const found = isWrong ? ["", ...item.expected.map((line) => `  ${line}`)] : [];
  return [title, ...before, ...files, ...found, ...repairLines(item, paint)];
}

function fileLines(
  item: Case,
  path: string,
  text: string | undefined,
  base: string | undefined,
  paint: Paint,
): readonly string[] {
  if (text === undefined) return ["", `  ${path} is not there`];
  if (item.links.has(path)) return ["", `  ${path} is a symbolic link to ${text}`];
  if (item.submodules.has(path)) return ["", `  ${path} is a git submodule`];
  const places = item.expected.flatMap((line) => {
    const found = line.startsWith(`${path}:`) ? /^\d+/.exec(line.slice(path.length + 1)) : null;
    return found ? [Number(found[0])] : [];
  });
  const lines = linesOf(text);
  const telling = places.length > 0 ? places : differingLines(linesOf(base ?? ""), lines);
  return ["", `  ${path}`, ...numbered(excerptOf(lines, telling), paint)];
}

function numbered({ lines, cut }: Excerpt, paint: Paint): readonly string[] {
  const width = String(lines.at(-1)?.number ?? 1).length;
  let last = 0;
  const shown = lines.flatMap(({ number, line }) => {
    const gap = number > last + 1 ? [paint("dim", `  ${" ".repeat(width)} …`)] : [];
    last = number;
    return [...gap, `  ${paint("dim", `${String(number).padStart(width)} |`)} ${line}`.trimEnd()];
  });
  return cut ? [...shown, paint("dim", `  ${" ".repeat(width)} …`)] : shown;
}

function repairLines(item: Case, paint: Paint): readonly string[] {
  return [...item.fixed].flatMap(([path, after]) => [
    "",
    `  ${path}, repaired by gpack fix`,
    ...changedLines(linesOf(item.files.get(path) ?? ""), linesOf(after)).map(({ sign, line }) =>
      paint(sign === "-" ? "red" : "green", `  ${sign} ${line}`),
    ),
  ]);
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, "").split("\n");
}
