import { expect, test } from "vitest";
import { hasTera, maskTera, teraTags } from "../../src/core/tera-text.ts";

test("finds the tags of a text in order", () => {
  const text = "a {{ b }} {% if c %}\n{# d\ne #}";
  expect([...teraTags(text)].map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["expression", "{{ b }}"],
    ["statement", "{% if c %}"],
    ["comment", "{# d\ne #}"],
  ]);
});

test("a tag that is not closed is text", () => {
  expect(hasTera("{{ name")).toBe(false);
  expect(hasTera("{ {a} %}")).toBe(false);
});

test("masks tags of one line by text of the same length", () => {
  expect(maskTera("to: {{ a }}.rs {# b #}")).toBe("to: xxxxxxx.rs        ");
  expect(maskTera("{{ a\n}}")).toBe("{{ a\n}}");
});

test("is linear on tags that are never closed", () => {
  expect(maskTera("{{".repeat(500_000))).toHaveLength(1_000_000);
  expect(hasTera("{{ {% {# ".repeat(200_000))).toBe(false);
});
