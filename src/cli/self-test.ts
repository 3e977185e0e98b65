import { exitCodes } from "../actions/exit-code.ts";
import { count } from "../core/count.ts";
import type { RuleInfo } from "../core/rule.ts";
import type { FaultState, RuleTest } from "../core/self-test/self-test.ts";
import { selectRules } from "../core/selection.ts";
import type { Terminal } from "./terminal.ts";

/** A rule, the severity that it has in the registry, and how it stood its test. */
export interface TestedRule extends RuleTest {
  readonly severity: RuleInfo["severity"] | "off";
}

/**
 * The rules that a self-test seeds faults for: those that are named, else all, also those that a check runs only on
 * request. That they are alive is to be known before somebody asks for them.
 * @throws InputError for an item that names no rule or severity
 */
export function rulesToTest(rules: readonly RuleInfo[], items: readonly string[]): ReturnType<typeof selectRules> {
  const isNamed = items.some((item) => !item.includes("="));
  return selectRules(rules, isNamed ? items : ["*", ...items]);
}

/** The lines of a self-test, as it goes. */
export async function showTests(
  tests: AsyncIterable<TestedRule>,
  width: number,
  terminal: Terminal,
): Promise<readonly TestedRule[]> {
  const all: TestedRule[] = [];
  terminal.out(`${"rule".padEnd(width)}severity  faults found\n`);
  for await (const test of tests) {
    all.push(test);
    terminal.out(`${test.rule.padEnd(width)}${test.severity.padEnd(10)}${resultOf(test)}\n`);
  }
  terminal.out(`\n${summaryOf(all).join("\n")}\n`);
  return all;
}

/** Fails for a rule that finds a fault no more; incomplete where a fault could not be seeded, or none was. */
export function exitCodeOfTests(tests: readonly TestedRule[]): number {
  const faults = tests.flatMap((test) => test.faults);
  if (faults.some(({ state }) => state === "missed")) return exitCodes.fail;
  return faults.length === 0 || faults.some(({ state }) => state === "untried") ? exitCodes.incomplete : exitCodes.pass;
}

function resultOf({ off, faults }: TestedRule): string {
  if (off) return "switched off by the policy";
  const parts = [`${namesOf(faults, "caught").length} of ${faults.length}`];
  for (const [state, words] of notes) {
    const names = namesOf(faults, state);
    if (names.length > 0) parts.push(`${words}: ${names.join("; ")}`);
  }
  return parts.join("  ");
}

const notes: readonly (readonly [FaultState, string])[] = [
  ["missed", "MISSED"],
  ["let-pass", "let pass by the policy"],
  ["untried", "not tried, there is no git"],
];

function namesOf(faults: RuleTest["faults"], state: FaultState): readonly string[] {
  return faults.filter((fault) => fault.state === state).map(({ name }) => name);
}

function summaryOf(tests: readonly TestedRule[]): readonly string[] {
  const having = (state: FaultState): readonly TestedRule[] =>
    tests.filter(({ faults }) => faults.some((fault) => fault.state === state));
  const ids = (found: readonly TestedRule[]): string => found.map(({ rule }) => rule).join(", ");
  const faults = tests.flatMap((test) => test.faults);
  const alive = tests.filter((test) => namesOf(test.faults, "caught").length > 0);
  const caught = faults.filter(({ state }) => state === "caught").length;
  const lines = [
    `${count(alive.length, "rule")} found ${caught} of ${count(faults.length, "fault")} that were seeded into the sample registry.`,
  ];
  const missed = having("missed");
  if (missed.length > 0)
    lines.push(`FAILED: ${ids(missed)} no longer find${missed.length === 1 ? "s" : ""} what they are there for.`);
  const off = tests.filter((test) => test.off);
  if (off.length > 0) lines.push(`Switched off by the policy: ${ids(off)}.`);
  const passed = having("let-pass");
  if (passed.length > 0) lines.push(`The policy lets some faults pass: ${ids(passed)}.`);
  const untried = having("untried");
  if (untried.length > 0) lines.push(`INCOMPLETE: ${ids(untried)} need git, which is not here.`);
  return lines;
}
