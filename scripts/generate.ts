/**
 * Writes every file that would otherwise be kept by hand beside its source.
 * `--check` writes nothing, names what is stale and exits 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { confusables } from "./generated/confusables.ts";
import { probesIndex, probesList } from "./generated/probes-index.ts";
import { rulePages } from "./generated/rule-pages.ts";
import { rulesIndex, securityIndex } from "./generated/rules-index.ts";
import { samples } from "./generated/samples.ts";
import { tool } from "./generated/tool.ts";
import { trustedRoot } from "./generated/trusted-root.ts";
import { reportValidator, validators } from "./generated/validators.ts";

const check = process.argv.includes("--check");
const stale: string[] = [];

// Sources first: the documents are made by importing them.
put("src/core/schema/validators.gen.ts", validators());
put("src/core/schema/report-validator.gen.ts", reportValidator());
put("src/core/tool.gen.ts", tool());
put("src/core/lookalike/confusables.gen.ts", confusables());
put("src/platform/sigstore/trusted-root.gen.ts", trustedRoot());
put("src/rules/index.gen.ts", rulesIndex());
put("src/rules/security.gen.ts", securityIndex());
put("src/probes/index.gen.ts", probesIndex());
// A rule reads it, so it has to be there before the rules are imported.
put("src/probes/list.gen.ts", probesList((await import("../src/probes/index.gen.ts")).probes));
put("src/cli/pages.gen.ts", rulePages());
put("src/cli/samples.gen.ts", samples());
const { documents } = await import("./generated/documents.ts");
for (const [path, content] of await documents()) put(path, content);

for (const path of stale) console.log(`${check ? "stale" : "wrote"} ${path}`);
if (check && stale.length > 0) {
  console.error("Generated files are stale; run `npm run generate` and commit the result.");
  process.exitCode = 1;
}

function put(path: string, content: string): void {
  if (contentOf(path) === content) return;
  stale.push(path);
  if (check) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
