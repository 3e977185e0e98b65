import type { CodeSplittingGroup, RolldownOutput } from "rolldown";

type Chunk = Extract<RolldownOutput["output"][number], { readonly type: "chunk" }>;

/** Chunks that are made of all that is loaded with some modules, the earlier ones first. */
const loadedWith: Readonly<Record<string, readonly string[]>> = {
  // What a check needs before it knows whether there is anything to judge.
  start: ["src/actions/validate-gpack/main.ts"],
  engine: [
    "src/core/engine.ts",
    "src/rules/index.gen.ts",
    "src/core/policy-file.ts",
    "src/core/waivers/refusal.ts",
    "src/platform/git/change-tree.ts",
  ],
};

/**
 * Bundles what is always loaded together into one file: for each file Node looks up the package it belongs to, reads,
 * compiles and links it, which takes longer than the code of a small one. `apart` is the output without such groups.
 */
export function chunkGroups({ output: apart }: RolldownOutput): CodeSplittingGroup[] {
  const chunks = new Map(apart.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])));
  const chunkWith = (module: string): Chunk | undefined =>
    [...chunks.values()].find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)));
  const groupOf = new Map<string, string>();
  for (const [group, modules] of Object.entries(loadedWith)) {
    const open = modules.flatMap((module) => chunkWith(module) ?? []);
    if (open.length < modules.length) throw new Error(`a module of the chunk ${group} is in no chunk`);
    const seen = new Set(open);
    for (const chunk of seen) {
      // What an entry does when it is loaded is for no other.
      if (!chunk.isEntry) for (const id of chunk.moduleIds) if (!groupOf.has(id)) groupOf.set(id, group);
      for (const name of chunk.imports) {
        const imported = chunks.get(name);
        if (imported) seen.add(imported);
      }
    }
  }
  return Object.keys(loadedWith).map((name) => ({ name, test: (id) => groupOf.get(id) === name }));
}
