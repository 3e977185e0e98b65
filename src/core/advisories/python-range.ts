import { everyValue, interval, meet } from "../interval.ts";
import { type VersionSet, after, before, cutOrder, only, without } from "./cut.ts";
import { parsePep440 } from "./pep440.ts";
import { versioningOf } from "./versioning.ts";

/** Clauses of a specifier that are read. */
const MAX_CLAUSES = 32;

/**
 * The versions that meet a specifier of a Python requirement (https://packaging.python.org/specifications/version-specifiers/):
 * `>=1.2, <2`. An empty one means any version; `undefined` for what is none.
 */
export function pythonVersions(written: string): VersionSet | undefined {
  const order = cutOrder(versioningOf("PyPI"));
  let found: VersionSet = everyValue(order);
  const clauses = written
    .replace(/^\((.*)\)$/, "$1")
    .split(",")
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
  if (clauses.length > MAX_CLAUSES) return undefined;
  for (const clause of clauses) {
    const versions = clauseVersions(clause);
    if (!versions) return undefined;
    found = meet(order, found, versions);
  }
  return found;
}

function clauseVersions(clause: string): VersionSet | undefined {
  const order = cutOrder(versioningOf("PyPI"));
  const operator = /^(?:===|~=|==|!=|<=|>=|<|>)/.exec(clause)?.[0];
  if (operator === undefined) return undefined;
  const written = clause.slice(operator.length).trim();
  if (written.endsWith(".*")) {
    const within = prefixVersions(written.slice(0, -2));
    if (!within) return undefined;
    if (operator === "==") return within;
    return operator === "!=" ? without(order, everyValue(order), within) : undefined;
  }
  const version = parsePep440(written);
  if (!version) return undefined;
  const isFinal = !version.pre && version.post === undefined && version.dev === undefined && version.local.length === 0;
  switch (operator) {
    case "==":
    case "===":
      return only(order, written);
    case "!=":
      return without(order, everyValue(order), only(order, written));
    case ">=":
      return interval(order, before(written));
    // A final release stands here for what was published after it, too, and for what led to it.
    case ">":
      return interval(order, isFinal ? before(`${written}.0.0.0.0.1.dev0`) : after(written));
    case "<=":
      return interval(order, order.least, after(written));
    case "<":
      return interval(order, order.least, before(isFinal ? `${written}.dev0` : written));
    case "~=":
      return compatibleVersions(written);
    default:
      return undefined;
  }
}

/** `1.2` stands for every version that begins so: from its first development release to that of `1.3`. */
function prefixVersions(prefix: string): VersionSet | undefined {
  const parts = /^(v?\d+!)?(\d{1,9}(?:\.\d{1,9})*)$/.exec(prefix);
  if (!parts) return undefined;
  const [, epoch = "", release = ""] = parts;
  const numbers = release.split(".");
  const next = [...numbers.slice(0, -1), String(Number(numbers.at(-1)) + 1)].join(".");
  return interval(cutOrder(versioningOf("PyPI")), before(`${epoch}${release}.dev0`), before(`${epoch}${next}.dev0`));
}

/** `~=1.4.5` is `>=1.4.5, ==1.4.*`. */
function compatibleVersions(written: string): VersionSet | undefined {
  const release = /^(?:v?\d+!)?\d+(?:\.\d+)*/.exec(written)?.[0] ?? "";
  if (!release.includes(".")) return undefined;
  const within = prefixVersions(release.slice(0, release.lastIndexOf(".")));
  const order = cutOrder(versioningOf("PyPI"));
  return within && meet(order, within, interval(order, before(written)));
}
