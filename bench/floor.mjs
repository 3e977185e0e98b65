// The floor: walks a registry, reads every file that the check reads, and hashes it. Nothing else.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";

const root = process.argv[2] ?? ".";
const hash = createHash("sha256");
let files = 0;
walk(root);
console.log(files, hash.digest("hex"));

function walk(directory) {
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = `${directory}/${entry.name}`;
    if (entry.isDirectory()) {
      if (entry.name !== ".git") walk(path);
    } else {
      hash.update(readFileSync(path));
      files += 1;
    }
  }
}
