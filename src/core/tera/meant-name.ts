import { closest, distance } from "fastest-levenshtein";
import { otherNames, renderedNames } from "./known-names.ts";
import type { TeraUse } from "./used-names.ts";

/** What Jinja, Liquid and Handlebars call it, and Tera otherwise. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ["tojson", "json_encode"],
  ["to_json", "json_encode"],
  ["json", "json_encode"],
  ["count", "length"],
  ["len", "length"],
  ["size", "length"],
  ["lowercase", "lower"],
  ["downcase", "lower"],
  ["uppercase", "upper"],
  ["upcase", "upper"],
]);

const LONGEST = 40;

/** The known filter, function or tester that an unknown name is likely to mean; `undefined` when it is like none. */
export function meantName({ kind, name }: Pick<TeraUse, "kind" | "name">): string | undefined {
  if (name.length < 3 || name.length > LONGEST) return undefined;
  const plain = name.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
  if (kind === "filter" && ELSEWHERE.has(plain)) return ELSEWHERE.get(plain);
  const known = [...renderedNames[kind]].filter((one) => one.length > 2);
  const nearest = closest(plain, known);
  return distance(plain, nearest) <= (nearest.length < 6 ? 1 : 2) ? nearest : undefined;
}

/** As what a name is known that is used as something else: `length(…)` for `… | length`. */
export function otherKind({ kind, name }: Pick<TeraUse, "kind" | "name">): TeraUse["kind"] | undefined {
  return (["filter", "function", "tester"] as const).find(
    (other) => other !== kind && (renderedNames[other].has(name) || otherNames[other].has(name)),
  );
}
