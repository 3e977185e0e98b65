import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { documentBlocks, ownFiles, pinned } from "./yaml-blocks.ts";

/** Writes every workflow, action and YAML block as a file of its own, for linters that read files: `node … <directory>`. */
const [directory = ""] = process.argv.slice(2);
for (const { name, file, text } of [...ownFiles(), ...documentBlocks()]) {
  const slug = name
    .replace(/^\./, "")
    .replaceAll(/[^\w.-]/g, "_")
    .replace(/\.ya?ml$/, "");
  const path =
    file === "action.yml" ? join(directory, slug, "action.yml") : join(directory, ".github/workflows", `${slug}.yml`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, pinned(text, "0".repeat(40)));
  console.log(path);
}
