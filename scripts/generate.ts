/**
 * Writes every file that would otherwise be kept by hand beside its source.
 * `--check` writes nothing, names what is stale and exits 1.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generatedFiles } from "./generated/files.ts";

const check = process.argv.includes("--check");
const stale: string[] = [];
for (const [path, content] of generatedFiles()) {
  if (contentOf(path) === content) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

for (const path of stale) console.log(`${check ? "stale" : "wrote"} ${path}`);
if (check && stale.length > 0) {
  console.error("Generated files are stale; run `npm run generate` and commit the result.");
  process.exitCode = 1;
}

function contentOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
