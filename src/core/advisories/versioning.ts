import { compareVersions, parseVersion } from "../cargo-version.ts";
import { comparePep440, parsePep440 } from "./pep440.ts";

/** How the versions of an ecosystem are written and follow each other. */
export interface Versioning {
  isVersion(text: string): boolean;
  /** Below, at or above 0. Both are versions; what is none comes first. */
  compare(a: string, b: string): number;
}

/** Ecosystems whose versions are understood, as OSV names them; `gpack` is our own. */
export const ecosystems = ["crates.io", "npm", "PyPI", "Go", "gpack"] as const;
export type Ecosystem = (typeof ecosystems)[number];

/** Narrows to an ecosystem whose versions are understood. */
export function isEcosystem(text: string): text is Ecosystem {
  return ecosystems.some((ecosystem) => ecosystem === text);
}

/** The versioning of an ecosystem. */
export function versioningOf(ecosystem: Ecosystem): Versioning {
  switch (ecosystem) {
    case "crates.io":
    case "npm":
    case "gpack":
      return semantic;
    case "Go":
      return go;
    case "PyPI":
      return python;
  }
}

/** The name of a package as its ecosystem compares it. PyPI: PEP 503. npm and crates.io know one spelling of each. */
export function packageName(ecosystem: Ecosystem, name: string): string {
  switch (ecosystem) {
    case "PyPI":
      return name.toLowerCase().replaceAll(/[-_.]+/g, "-");
    case "crates.io":
      // crates.io refuses a second crate that differs by these two alone, and cargo accepts neither for the other.
      return name.toLowerCase().replaceAll("_", "-");
    case "npm":
    case "Go":
    case "gpack":
      return name;
  }
}

const semantic: Versioning = {
  isVersion: (text) => parseVersion(text) !== undefined,
  compare: (a, b) => ordered(parseVersion(a), parseVersion(b), compareVersions),
};

/** Go writes a `v` before a semantic version; the Go advisories do not. */
const bare = (text: string): string => (text.startsWith("v") ? text.slice(1) : text);

const go: Versioning = {
  isVersion: (text) => semantic.isVersion(bare(text)),
  compare: (a, b) => semantic.compare(bare(a), bare(b)),
};

const python: Versioning = {
  isVersion: (text) => parsePep440(text) !== undefined,
  compare: (a, b) => ordered(parsePep440(a), parsePep440(b), comparePep440),
};

function ordered<V>(a: V | undefined, b: V | undefined, compare: (a: V, b: V) => number): number {
  if (a === undefined || b === undefined) return (a === undefined ? 0 : 1) - (b === undefined ? 0 : 1);
  return compare(a, b);
}
