import type { SpdxExpression, SpdxLeaf } from "../spdx.ts";
import { type Alternative, alternativesOf, idOf } from "./alternatives.ts";
import { obligationOf } from "./obligation.ts";

/** Whether what is offered under one licence may be built on what is under another. */
export type Compatibility =
  | { readonly kind: "fits" }
  | { readonly kind: "clashes"; readonly outbound: string; readonly inbound: string; readonly why: string }
  /** A licence is on no list, or there are too many alternatives. */
  | { readonly kind: "unknown" };

/**
 * Whether a pack may depend on another: whichever way the pack is taken, some way of the dependency allows it. What a pack
 * needs is generated from together with it, so strong copyleft reaches the pack; weak copyleft stays with its files.
 */
export function compatibility(pack: SpdxExpression, dependency: SpdxExpression): Compatibility {
  const outbound = alternativesOf(pack);
  const inbound = alternativesOf(dependency);
  if (!outbound || !inbound) return { kind: "unknown" };
  let isKnown = true;
  for (const offered of outbound) {
    const clashes = inbound.map((taken) => clashOf(offered, taken));
    if (clashes.includes("fits")) continue;
    const clash = clashes.find((result) => typeof result === "object");
    if (clash && !clashes.includes("unknown")) return clash;
    isKnown = false;
  }
  return { kind: isKnown ? "fits" : "unknown" };
}

type Clash = Extract<Compatibility, { kind: "clashes" }>;

function clashOf(offered: Alternative, taken: Alternative): Clash | "fits" | "unknown" {
  let unknown = false;
  for (const licence of taken) {
    const result = licenceClash(offered, licence);
    if (typeof result === "object") return result;
    unknown ||= result === "unknown";
  }
  return unknown ? "unknown" : "fits";
}

/** One licence of the dependency against all that hold together for the pack. */
function licenceClash(offered: Alternative, licence: SpdxLeaf): Clash | "fits" | "unknown" {
  const ids = offered.map(idOf);
  const id = idOf(licence);
  if (ids.includes(id)) return "fits";
  const obligation = obligationOf(licence);
  const kinds = offered.map(obligationOf);
  if (obligation === undefined) return "unknown";
  const clash = (why: string): Clash => ({ kind: "clashes", outbound: ids.join(" AND "), inbound: id, why });
  const isGpl2 = ids.some((own) => own === "GPL-2.0-only");
  if (isGpl2 && id === "Apache-2.0") return clash("GPL-2.0-only does not take the patent terms of Apache-2.0");
  if (obligation !== "work" && obligation !== "network" && obligation !== "restricted") return "fits";
  if (kinds.includes(undefined)) return "unknown";
  if (obligation === "restricted")
    return clash(`${id} limits what the work may be used for, and ${ids.join(" AND ")} does not say so`);
  if (ids.some((own) => takesCopyleft(own, id))) return "fits";
  return clash(
    kinds.some((kind) => kind === "work" || kind === "network")
      ? "neither of the two lets the whole be under the other"
      : `${id} asks that the whole is under it`,
  );
}

/** Whether work under one licence of the GNU family, or the like, may take in work under another. */
function takesCopyleft(own: string, other: string): boolean {
  const versions = gnuVersions(own);
  const others = gnuVersions(other);
  if (versions.length > 0 && others.length > 0) {
    // Version 3 of the GPL and of the AGPL name each other.
    return versions.some((version) => others.includes(version));
  }
  return /^CC-BY-SA-4\.0$/.test(other) && versions.includes(3);
}

/** The versions of the GPL and AGPL under which a licence lets a work be offered. */
function gnuVersions(id: string): readonly number[] {
  const parts = /^(A?)GPL-([123])\.0-(only|or-later)$/.exec(id);
  if (!parts) return [];
  const first = Number(parts[2]);
  return [1, 2, 3].filter((version) => version === first || (parts[3] === "or-later" && version > first));
}
