import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { splitList } from "../../actions/contract.ts";
import { dayOf } from "../../actions/day.ts";
import { loadEngine } from "../../actions/engine.ts";
import { InputError } from "../../core/input-error.ts";
import { POLICY_PATH, type Policy, defaultPolicy } from "../../core/policy.ts";
import { parsePage } from "../../core/rule-page/page.ts";
import { createSource } from "../../core/source.ts";
import { clockDay } from "../../platform/clock.ts";
import { changeBetween } from "../../platform/git/change-between.ts";
import { sha256 } from "../../platform/digest.ts";
import { syntaxPort } from "../../platform/syntax/syntax.ts";
import { ruleList } from "../../rules/list.gen.ts";
import { checkingOptions } from "../checking-options.ts";
import type { Command, CommandLine } from "../command-line.ts";
import { type TestedRule, exitCodeOfTests, rulesToTest, showTests } from "../self-test.ts";

export const selfTestCommand: Command = {
  name: "self-test",
  operands: "[dir]",
  maxOperands: 1,
  summary: "Seeds the faults of every rule into a sample registry, and fails for a rule that does not find them.",
  options: [
    ...checkingOptions.filter(({ name }) => ["rules", "today", "policy"].includes(name)),
    { name: "json", description: "As JSON." },
  ],
  async run(line, terminal) {
    const selection = rulesToTest(ruleList, line.values("rules").flatMap(splitList));
    const tests = await selfTests(line, selection);
    if (!line.has("json")) {
      const width = Math.max(...selection.rules.map(({ id }) => id.length)) + 2;
      return exitCodeOfTests(await showTests(tests, width, terminal));
    }
    const all: TestedRule[] = [];
    for await (const test of tests) all.push(test);
    terminal.out(`${JSON.stringify(all, null, 2)}\n`);
    return exitCodeOfTests(all);
  },
};

async function selfTests(
  line: CommandLine,
  selection: ReturnType<typeof rulesToTest>,
): Promise<AsyncIterable<TestedRule>> {
  const [engine, { selfTest }, { pages }, { bases, sample }] = await Promise.all([
    loadEngine(selection.rules),
    import("../../core/self-test/self-test.ts"),
    import("../pages.gen.ts"),
    import("../samples.gen.ts"),
  ]);
  const { rules } = engine;
  const stated = policyOf(line, engine);
  const policy = { ...stated, rules: { ...stated.rules, ...selection.severities } };
  const isSelected = new Set(selection.rules.map(({ id }) => id));
  const tests = selfTest({
    tested: rules.filter(({ id }) => isSelected.has(id)),
    rules,
    pageOf: (id) => parsePage(id, pages[id] ?? ""),
    bases,
    sample,
    policy,
    syntax: syntaxPort(),
    renderer: engine.renderer,
    sha256,
    openChange: changeBetween,
  });
  const severities = new Map(ruleList.map(({ id, severity }) => [id, policy.rules[id] ?? severity]));
  return (async function* () {
    for await (const test of tests) yield { severity: severities.get(test.rule) ?? "error", ...test };
  })();
}

/** The policy that is named, or that of the directory, as it holds on the day. */
function policyOf(line: CommandLine, { readPolicy }: Awaited<ReturnType<typeof loadEngine>>): Policy {
  const path = line.value("policy") ?? POLICY_PATH;
  const bytes = bytesOf(resolve(line.operands[0] ?? ".", path));
  if (typeof bytes !== "string") {
    const ids = ruleList.map(({ id }) => id);
    return readPolicy(createSource(path, bytes), ids, dayOf(line.value("today") ?? "", clockDay)).policy;
  }
  if (bytes === "ENOENT" && line.value("policy") === undefined) return defaultPolicy;
  throw new InputError("policy", `${JSON.stringify(path)} cannot be read (${bytes}); give a file`);
}

/** The bytes of a file, or the code of the error. */
function bytesOf(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && "code" in error) return String(error.code);
    throw error;
  }
}
