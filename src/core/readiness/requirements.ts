import type { Document } from "../document.ts";
import type { DeclaredRequirement } from "./production-file.ts";
import { readProduction } from "./production-file.ts";
import type { Evidence } from "./evidence.ts";
import type { ReadinessPolicy, RequirementPolicy } from "./policy.ts";
import type { ProbeInfo, SubjectKind } from "./probe.ts";
import type { Requirement } from "./requirement.ts";

/** What a project declares of itself in its `production.toml`. */
export function declaredOf(doc: Document | undefined): readonly DeclaredRequirement[] {
  const seen = new Set<string>();
  return (doc ? readProduction(doc) : []).filter(({ id }) => !seen.has(id) && seen.add(id));
}

/**
 * What must be true: what the probes look for, what the policy adds, and what the project asks of itself. A project can
 * only add to it: what it declares about a requirement of a probe or of the policy changes none of that.
 */
export function requirementsOf(
  kind: SubjectKind,
  probes: readonly ProbeInfo[],
  policy: ReadinessPolicy,
  declared: readonly DeclaredRequirement[],
): readonly Requirement[] {
  const own = probes.filter(({ of }) => of.includes(kind));
  const known = new Map<string, Pick<Requirement, "name" | "category" | "needs" | "effortHours">>();
  for (const { id, name, category, needs = [], effortHours } of own)
    known.set(id, { name, category, needs, effortHours });
  for (const [id, { name = id, category = "important", effortHours }] of Object.entries(policy.requirements)) {
    // A probe of another kind is not for this subject, whatever the policy says of it.
    if (!known.has(id) && !probes.some((probe) => probe.id === id))
      known.set(id, { name, category, needs: [], effortHours });
  }
  for (const { id, name, category, needs, effortHours } of declared) {
    if (!known.has(id)) known.set(id, { name, category, needs, effortHours });
  }
  return [...known].map(([id, { name, category, needs, effortHours }]) => {
    const changed: RequirementPolicy = Object.hasOwn(policy.requirements, id) ? (policy.requirements[id] ?? {}) : {};
    const as = changed.category ?? category;
    return {
      id,
      name: changed.name ?? name,
      category: as,
      weight: changed.weight ?? policy.weights[as],
      needs,
      maxAgeDays: changed.maxAgeDays,
      effortHours: changed.effortHours ?? effortHours,
    };
  });
}

/** What a declaration is worth as evidence: it can lower, and never raise. */
export function declaredEvidence(declared: readonly DeclaredRequirement[], subject: string): readonly Evidence[] {
  return declared.map(({ id, status }): Evidence => {
    const base = { requirement: id, tier: "declared", subject, producer: "production.toml" } as const;
    const detail = `it is declared as ${status}`;
    if (status === "missing" || status === "needs-review") return { ...base, outcome: "failed", detail };
    return { ...base, outcome: "met", ...(status === "placeholder" ? { part: 500 } : {}), detail };
  });
}
