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

/** The owners that an entry of an index names, and those of the namespace of the id. */
export function ownersOf(id: string, record: Table | undefined, policy: Pick<Policy, "owners">): Owners {
  const written = own(record, "owners");
  const named = Array.isArray(written) ? written.filter((owner) => typeof owner === "string") : [];
  const namespace = namespaceOwners(id, policy);
  return {
    isOwned: written !== undefined || namespace !== undefined,
    names: principalNames([...named, ...(namespace ?? [])]),
  };
}

/**
 * The owners of a package by each of the entries that several indexes have for it: all of them count, or an entry in
 * one more index would make its author an owner. Entries that name no owners leave it to the others.
 */
export function ownersByEntry(
  id: string,
  records: readonly Table[],
  policy: Pick<Policy, "owners">,
): readonly Owners[] {
  const written = records.filter((record) => own(record, "owners") !== undefined);
  return (written.length > 0 ? written : [undefined])
    .map((record) => ownersOf(id, record, policy))
    .filter(({ isOwned }) => isOwned);
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
