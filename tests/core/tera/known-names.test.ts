import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isKnownName, otherNames, renderedNames } from "../../../src/core/tera/known-names.ts";
import type { TeraUse } from "../../../src/core/tera/used-names.ts";
import { renderPort } from "../../../src/platform/syntax/renderer.ts";

const port = renderPort();
const kinds = ["filter", "function", "tester"] as const;
const template = {
  filter: (name: string) => `{{ value | ${name} }}`,
  function: (name: string) => `{{ ${name}() }}`,
  tester: (name: string) => `{% if value is ${name} %}{% endif %}`,
};

/** Whether the renderer finds a name; with what it is called there may be something wrong. */
function finds(kind: TeraUse["kind"], name: string): boolean {
  const result = port.render({ template: template[kind](name), context: { value: "a" }, engine: true });
  if (result.ok) return true;
  expect(["render", "syntax"]).toContain(result.kind);
  return !new RegExp(`^.*(?:Filter|Function|Tester|Test) '${name}' not found`).test(result.message);
}

test("the renderer has every name that it is said to have", () => {
  const missing = kinds.flatMap((kind) => [...renderedNames[kind]].filter((name) => !finds(kind, name)));
  expect(missing).toEqual([]);
});

test("the renderer refuses a name outside of the list, and those that only other programs of ggen have", () => {
  for (const kind of kinds) {
    expect(finds(kind, "snakecase_typo")).toBe(false);
    expect(isKnownName({ kind, name: "snakecase_typo" })).toBe(false);
    // `super()` is syntax, which works in a block alone.
    for (const name of otherNames[kind]) expect([name, name !== "super" && finds(kind, name)]).toEqual([name, false]);
  }
});

test("no name is listed twice, and a name of one kind is none of another", () => {
  for (const kind of kinds) {
    for (const name of otherNames[kind]) expect(renderedNames[kind].has(name)).toBe(false);
    for (const name of renderedNames[kind]) expect(isKnownName({ kind, name })).toBe(true);
  }
  expect(isKnownName({ kind: "function", name: "upper" })).toBe(false);
});

test("what the renderer registers for ggen is in the list", () => {
  const source = readFileSync(new URL("../../../syntax/src/render.rs", import.meta.url), "utf8");
  const registered = [...source.matchAll(/register_(filter|function)\(\s*"(\w+)"|^ {8}\("(\w+)", /gm)];
  expect(registered.length).toBeGreaterThan(40);
  for (const [, kind = "filter", direct, inTable] of registered) {
    expect(renderedNames[kind === "function" ? "function" : "filter"]).toContain(direct ?? inTable);
  }
});
