import { type Outcome, runRules } from "../../src/core/engine.ts";
import { defaultPolicy } from "../../src/core/policy.ts";
import { type Persona, isShownTo } from "../../src/core/security/facts.ts";
import type { Supply } from "../../src/core/supply/supply.ts";
import { type Tree, treeOf } from "../../src/core/tree.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { renderPort } from "../../src/platform/syntax/renderer.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { securityRules } from "../../src/rules/security.gen.ts";

const syntax = syntaxPort();
const renderer = renderPort();

/** A manifest, so that the files around it are a gpack. */
export const MANIFEST = '[gpack]\nid = "io.example.tool"\nname = "Tool"\nversion = "1.0.0"\ndescription = "A tool"\n';

/** Scans a tree as a persona. */
export function scanTree(tree: Tree, persona: Persona = "default", supply?: Supply): Outcome {
  const rules = securityRules.filter(({ security }) => security && isShownTo(persona, security));
  return runRules({ tree, rules, policy: defaultPolicy, syntax, renderer, sha256, supply });
}

/** Scans files beside a manifest; packages in them are compared with what is supplied. */
export function scanFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  persona: Persona = "default",
  supply?: Supply,
): Outcome {
  return scanTree(treeOf({ "gpack.toml": MANIFEST, ...files }), persona, supply);
}
