import type { RuleInfo } from "../core/rule.ts";
import { SECURITY_AREA } from "../core/security/facts.ts";
import type { Engine } from "./validate-gpack/ports.ts";

/**
 * Loads the engine and its rules: a chunk of its own, so that what needs neither starts without. The rules of security/
 * and the renderer are loaded only where one of them is among those that are `wanted`.
 */
export async function loadEngine(wanted: readonly RuleInfo[]): Promise<Engine> {
  const isSecurity = wanted.some(({ id }) => id.startsWith(SECURITY_AREA));
  const [{ runRules }, { rules }, { readPolicy }, { grantedWaivers }, security, rendering] = await Promise.all([
    import("../core/engine.ts"),
    import("../rules/index.gen.ts"),
    import("../core/policy-file.ts"),
    import("../core/waivers/refusal.ts"),
    isSecurity ? import("../rules/security.gen.ts") : undefined,
    isSecurity ? import("../platform/syntax/renderer.ts") : undefined,
  ]);
  return {
    runRules,
    rules: [...rules, ...(security?.securityRules ?? [])],
    readPolicy,
    grantedWaivers,
    renderer: rendering?.renderPort(),
  };
}
