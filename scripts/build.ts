/**
 * Builds dist/. `--check` builds elsewhere, compares with what is committed and exits 1 on a difference.
 */
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { rolldown } from "rolldown";
import { actionNames } from "./actions.ts";
import { writeDeclarations } from "./declarations.ts";
import { chunkGroups } from "./chunk-groups.ts";
import { licenses } from "./licenses.ts";

const check = process.argv.includes("--check");
const target = check ? mkdtempSync(join(tmpdir(), "gpack-dist-")) : "dist";

if (!check) rmSync(target, { recursive: true, force: true });
await build(target);

if (check) {
  const stale = differences("dist", target);
  rmSync(target, { recursive: true, force: true });
  for (const path of stale) console.error(`stale dist/${path}`);
  if (stale.length > 0) {
    console.error("dist/ does not match the sources; run `npm run build` and commit the result.");
    process.exitCode = 1;
  } else {
    console.log("dist/ matches the sources.");
  }
}

async function build(directory: string): Promise<void> {
  await using bundle = await rolldown({
    input: {
      gpack: "src/cli/main.ts",
      cleanroom: "src/api/cleanroom.ts",
      ...Object.fromEntries(actionNames().map((name) => [name, `src/actions/${name}/main.ts`])),
    },
    platform: "node",
    preserveEntrySignatures: "allow-extension",
    external: /^node:/,
    // Some packages ship a UMD main file that cannot be bundled, and an ES module beside it.
    resolve: { mainFields: ["module", "main"] },
    transform: { target: "node20" },
    // The HTTP stack of the @actions packages would otherwise be loaded by actions that make no request.
    treeshake: { moduleSideEffects: (id) => !/node_modules[\\/](@actions|@octokit|undici|tunnel)/.test(id) },
    onLog: (level, log, handler) => {
      if (level !== "debug") handler(level, log);
    },
  });
  const names = { format: "esm", entryFileNames: "[name].js", chunkFileNames: "chunks/[name].js" } as const;
  const groups = chunkGroups(await bundle.generate(names));
  const { output } = await bundle.write({
    ...names,
    dir: directory,
    codeSplitting: { groups, includeDependenciesRecursively: false },
    minify: false,
    banner: (chunk) => (chunk.name === "gpack" && chunk.isEntry ? "#!/usr/bin/env node" : ""),
  });
  writeDeclarations("api/cleanroom.ts", join(directory, "types"));
  cpSync("syntax/syntax.wasm", join(directory, "syntax.wasm"));
  const modules = output.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
  const crates = readFileSync("syntax/LICENSES.txt", "utf8");
  writeFileSync(
    join(directory, "licenses.txt"),
    `${licenses(modules)}\n${"-".repeat(80)}\n\nCrates in syntax.wasm\n\n${crates}`,
  );
  chmodSync(join(directory, "gpack.js"), 0o755);
}

/** Paths that are in one of two directories only, or that differ. */
function differences(before: string, after: string): readonly string[] {
  const paths = new Set([...filesBelow(before), ...filesBelow(after)]);
  return [...paths].filter((path) => contentOf(join(before, path)) !== contentOf(join(after, path))).toSorted();
}

function filesBelow(directory: string): readonly string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)));
}

function contentOf(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "latin1") : undefined;
}
