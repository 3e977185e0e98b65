// Secretlint alone, on every file of a tree: the floor of what a search for credentials costs.
import { readFileSync, readdirSync } from "node:fs";
import { lintSource } from "@secretlint/core";
import { secretLintProfiler } from "@secretlint/profiler";
import { rules } from "@secretlint/secretlint-rule-preset-recommend";

secretLintProfiler.setEnabled(false);
const config = { rules: rules.map((rule) => ({ id: rule.meta.id, rule })) };
let found = 0;
for (const entry of readdirSync(process.argv[2] ?? ".", { recursive: true, withFileTypes: true })) {
  const filePath = `${entry.parentPath}/${entry.name}`;
  if (!entry.isFile() || filePath.includes("/.git/")) continue;
  const source = { filePath, content: readFileSync(filePath, "utf8"), ext: "", contentType: "text" };
  found += (await lintSource({ source, options: { config, noPhysicFilePath: true } })).messages.length;
}
console.log(found);
