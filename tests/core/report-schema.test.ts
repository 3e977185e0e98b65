import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import reportSchema from "../../schemas/report.schema.json" with { type: "json" };
import { runRules } from "../../src/core/engine.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { createReport, reportJson } from "../../src/core/report.ts";

import { treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { rules } from "../../src/rules/index.gen.ts";
import { readBase } from "../rules/page.ts";

const fits = new Ajv2020({ strict: true, allErrors: true }).compile(reportSchema);

test.each([{ kind: "tree" } as const, { kind: "change", base: "a", head: "b" } as const])(
  "a report of a $kind with findings, fixes and gaps fits its schema",
  (subject) => {
    const index = (readBase("registry")["registry/index.json"] ?? "").replace('"version": "1.0.0",', "");
    const files = { ...readBase("registry"), "registry/index.json": index, "a.toml": "x".repeat(2 ** 21) };
    const outcome = runRules({ tree: treeOf(files), rules, policy: defaultPolicy, syntax: syntaxPort(), sha256 });
    const report = createReport({ ...outcome, version: "0.1.0", ruleSet: "", policy: null, subject, failOn: "error" });
    expect(report.findings.some(({ fix }) => fix)).toBe(true);
    expect(report.coverage.gaps).not.toEqual([]);
    fits(JSON.parse(reportJson(report)));
    expect(fits.errors ?? []).toEqual([]);
  },
);

test("a report without a verdict does not", () => {
  expect(fits({})).toBe(false);
  expect(fits.errors?.map(({ params }) => params["missingProperty"])).toContain("verdict");
});
