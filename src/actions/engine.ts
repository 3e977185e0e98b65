import type { Engine } from "./validate-gpack/run.ts";

/** Loads the engine and all rules: a chunk of its own, so that what needs neither starts without. */
export async function loadEngine(): Promise<Engine> {
  const [{ runRules }, { rules }, { readPolicy }, { grantedWaivers }] = await Promise.all([
    import("../core/engine.ts"),
    import("../rules/index.gen.ts"),
    import("../core/policy-file.ts"),
    import("../core/waivers/refusal.ts"),
  ]);
  return { runRules, rules, readPolicy, grantedWaivers };
}
