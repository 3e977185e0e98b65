import fc from "fast-check";
import { expect, test } from "vitest";
import { isKnownName } from "../../../src/core/tera/known-names.ts";
import { teraUses } from "../../../src/core/tera/used-names.ts";
import { renderPort } from "../../../src/platform/syntax/renderer.ts";

const port = renderPort();
const uses = (text: string): string[] => [...teraUses(text)].map(({ kind, name }) => `${kind} ${name}`);
const unknown = (text: string): boolean => [...teraUses(text)].some((use) => !isKnownName(use));

test("finds filters, functions and testers wherever Tera looks them up", () => {
  expect(uses("{{ a | one | two(n=three(m=b | four)) }}")).toEqual([
    "filter one",
    "filter two",
    "function three",
    "filter four",
  ]);
  expect(uses("{%- filter filter(x=is) -%}{%- endfilter -%}")).toEqual(["filter filter"]);
  expect(uses("{% if a.b is one and b[0] is not two(c, d is three) %}{% endif %}")).toEqual([
    "tester one",
    "tester two",
    "tester three",
  ]);
  expect(uses("{% for a in f(n=1) | sort %}{% set b = [c | one, g()] %}{% endfor %}")).toEqual([
    "function f",
    "filter sort",
    "filter one",
    "function g",
  ]);
});

test("names of variables, arguments, macros and blocks, words of Tera, comments, strings and raw text are no uses", () => {
  for (const text of [
    "{% macro m(a=1) %}{% endmacro m %}{{ self::m(a=2) }}{{ self :: m(a=2) }}",
    "{% if (a) and (b or not (c)) %}{% elif (d) %}{% endif %}",
    "{% if not is.a %}{{ is }}{{ f.is }}{% endif %}",
    "{# {{ a | b }} #}{{ 'a | b()' }}{{ `}} | b()` }}{% raw %}{{ a | b }}{% endraw %} a | b() is c",
    "{% block b %}{% endblock b %}{% set a = (b + 1) %}{% include 'a' %}",
  ]) {
    expect(uses(text)).toEqual([]);
  }
});

test("of whatever is put together, an unknown name is found where the renderer does not find it", () => {
  const value = fc.constantFrom("a", "'x | nothing()'", "b.c", "(a)", "`}}`", "l[0]", "is");
  const filter = fc.constantFrom("upper", "nothing", "default(value='| nothing')", "snake_case", "filter", "is", "not");
  const condition = fc.constantFrom(
    "a is string",
    "a is nothing",
    "b.c is not odd2",
    "is is defined",
    "not (a is matching('a | b'))",
  );
  const piece = fc.oneof(
    fc.tuple(value, filter).map(([one, two]) => `{{ ${one} | ${two} }}`),
    value.map((one) => `{{- ${one} -}}`),
    fc.tuple(condition, value).map(([one, two]) => `{%- if ${one} -%}{{ ${two} }}{% endif %}`),
    // Behind `|` alone Tera knows `default`, which is no filter that is registered: as a section nobody writes it.
    fc
      .constantFrom("upper", "nothing", "filter", "indent(width=2)")
      .map((one) => `{% filter ${one} %}t{% endfilter %}`),
    fc.constantFrom(
      "{% raw %}{{ a | nothing }}{% endraw %}",
      "{# {{ a | nothing }} #}",
      "{{ nothing() }}",
      "{{ range(end=2) }}",
      "a | nothing()",
    ),
  );
  let refused = 0;
  fc.assert(
    fc.property(piece, (text) => {
      const result = port.render({ template: text, context: { a: "a", b: { c: 1 }, l: ["x"], is: "x" }, engine: true });
      if (!result.ok && result.kind === "syntax") return;
      const missing = !result.ok && / '\w+' not found/.test(result.message);
      if (missing) refused += 1;
      expect([text, unknown(text)]).toEqual([text, missing]);
    }),
    { numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(20);
});

test("a tag of a hundred thousand words is read in one go", () => {
  expect(new Set(uses(`{% filter ${"filter ".repeat(100_000)}%}`))).toEqual(new Set(["filter filter"]));
  expect(uses(`{{ a ${"is not ".repeat(100_000)}}}`)).toEqual([]);
});
