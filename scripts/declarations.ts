import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, resolve } from "node:path";

/**
 * Writes the type declarations of an entry, and of what they name, below a directory; returns the path of the entry's.
 * Only what a user of the entry can reach is kept.
 */
export function writeDeclarations(entry: string, directory: string): void {
  const scratch = mkdtempSync(join(tmpdir(), "gpack-types-"));
  try {
    const project = join(scratch, "tsconfig.json");
    const options = {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      rootDir: resolve("src"),
      outDir: join(scratch, "out"),
      typeRoots: [resolve("node_modules/@types")],
    };
    const config = {
      extends: resolve("tsconfig.json"),
      compilerOptions: options,
      include: [],
      files: [resolve("src", entry)],
    };
    writeFileSync(project, JSON.stringify(config));
    const { status, stdout } = spawnSync(resolve("node_modules/.bin/tsc"), ["-p", project], { encoding: "utf8" });
    if (status !== 0) throw new Error(`the declarations of ${entry} cannot be made: ${stdout}`);
    copyReachable(join(scratch, "out"), entry.replace(/\.ts$/, ".d.ts"), directory);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function copyReachable(from: string, entry: string, to: string): void {
  const open = [entry];
  const seen = new Set(open);
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const text = readFileSync(join(from, path), "utf8");
    for (const [, specifier = ""] of text.matchAll(/from "(\.[^"]+)\.ts"/g)) {
      const named = `${posix.join(posix.dirname(path), specifier)}.d.ts`;
      if (!seen.has(named)) open.push(named);
      seen.add(named);
    }
    mkdirSync(dirname(join(to, path)), { recursive: true });
    // As every tool of the last years resolves it: the name of the program, whose declarations stand beside it.
    writeFileSync(join(to, path), text.replaceAll(/(from "\.[^"]+)\.ts"/g, '$1.js"'));
  }
}
