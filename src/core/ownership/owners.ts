import { type Table, own } from "../document.ts";
import type { Policy } from "../policy.ts";
import { parseGlob } from "../rust-glob.ts";
import { principalNames } from "./principal.ts";

/** Who owns a package. */
export interface Owners {
  /** True when somebody is said to own it, even if what is said names nobody. */
  readonly isOwned: boolean;
  /** `@login` and `@org/team`, sorted. */
  readonly names: readonly string[];
}

/** The owners that entries of an index name, and those of the namespace of the id. */
export function ownersOf(id: string, records: readonly Table[], policy: Pick<Policy, "owners">): Owners {
  const written = records.flatMap((record) => {
    const owners = own(record, "owners");
    return owners === undefined ? [] : [owners];
  });
  const named = written.flatMap((owners) =>
    Array.isArray(owners) ? owners.filter((owner) => typeof owner === "string") : [],
  );
  const namespace = namespaceOwners(id, policy);
  return {
    isOwned: written.length > 0 || namespace !== undefined,
    names: principalNames([...named, ...(namespace ?? [])]),
  };
}

/**
 * The owners of the namespace that an id belongs to: the pattern that fits with the most characters that stand
 * for themselves counts. `undefined` where no namespace fits. Case does not matter.
 */
export function namespaceOwners(id: string, { owners }: Pick<Policy, "owners">): readonly string[] | undefined {
  const fitting = Object.keys(owners)
    .filter((pattern) => isInNamespace(id, pattern))
    .toSorted((a, b) => literal(b) - literal(a) || (a < b ? -1 : 1));
  const [pattern] = fitting;
  return pattern === undefined ? undefined : owners[pattern];
}

/** Whether an id is in a namespace: `io.example` is itself and all below it, `io.*.core` is a glob of whole ids. */
function isInNamespace(id: string, pattern: string): boolean {
  const name = id.toLowerCase();
  const wanted = pattern.toLowerCase();
  if (!/[*?[]/.test(wanted)) return name === wanted || name.startsWith(`${wanted}.`);
  const glob = parseGlob(wanted);
  return "matches" in glob && glob.matches([name]);
}

function literal(pattern: string): number {
  return pattern.replaceAll(/\[[^\]]*\]|[*?]/g, "").length;
}
