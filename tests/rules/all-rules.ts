import { compareText } from "../../src/core/finding.ts";
import type { AnyRule } from "../../src/core/rule.ts";
import { rules } from "../../src/rules/index.gen.ts";
import { securityRules } from "../../src/rules/security.gen.ts";

/** Every rule, in the order of its id. */
export const allRules: readonly AnyRule[] = [...rules, ...securityRules].toSorted((a, b) => compareText(a.id, b.id));
