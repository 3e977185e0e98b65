import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { OUT_OF_STACK, meter } from "../../../src/platform/syntax/meter.ts";
import { type Renderer, instantiate, instantiateMetered } from "../../../src/platform/syntax/parsers.ts";

const module = readFileSync(new URL("../../../syntax/syntax.wasm", import.meta.url));
const metered = instantiateMetered(meter(module, { stack: 512 * 1024, pages: 4096 }));

const template = "{% for n in range(end=50) %}{{ n | json_encode }}{% endfor %}";
const request = (text: string): string => JSON.stringify({ template: text, context: {} });

function use(renderer: Renderer, fuel: bigint, text = template): bigint {
  renderer.answer("render", request(text), fuel);
  return fuel - renderer.fuel();
}

test("counts the same work for the same request, however much is allowed", () => {
  const used = use(metered(), 10_000_000n);
  expect(used).toBeGreaterThan(1000n);
  expect(use(metered(), 400_000_000n)).toBe(used);
});

test("stops at the first unit that is missing, and not before", () => {
  const used = use(metered(), 10_000_000n);
  expect(use(metered(), used)).toBe(used);
  const renderer = metered();
  expect(() => use(renderer, used - 1n)).toThrow("unreachable");
  expect(renderer.fuel()).toBe(-1n);
});

test("counts the bytes that are copied", () => {
  const text = (length: number): string =>
    `{% set s = "${"x".repeat(length)}" %}{% for n in range(end=100) %}{% set t = s %}{% endfor %}`;
  expect(use(metered(), 100_000_000n, text(64_000)) - use(metered(), 100_000_000n, text(16))).toBeGreaterThan(
    100n * 4000n,
  );
});

test("tells a stack that is used up from work that is too much", () => {
  const renderer = metered();
  const recursion = "{% macro a() %}{{ self::a() }}{% endmacro a %}{{ self::a() }}";
  expect(() => use(renderer, 100_000_000n, recursion)).toThrow("unreachable");
  expect(renderer.fuel()).toBe(OUT_OF_STACK);
});

test("answers as the module does that is not metered", () => {
  const plain = instantiate(module)();
  const text = "{{ a | upper }\n{% if %}";
  const { ok, ...fault } = JSON.parse(plain.check("check_tera", text)) as Record<string, unknown>;
  expect(JSON.parse(metered().answer("render", request(text), 100_000_000n))).toEqual({ ok, ...fault });
});

describe("an instance that is renewed is as a new one", () => {
  const blank = '{{ "x" | json_encode }}{% for n in range(end=40) %}{{ n }}{% endfor %}';
  const nodes = JSON.stringify({
    graphs: ["[] <http://p> [ <http://q> 1 ] ."],
    query: "SELECT ?s ?o WHERE { ?s ?p ?o } ORDER BY ?p",
  });
  const large = `{% set s = "${"x".repeat(1_000_000)}" %}{{ s }}{{ s }}{{ s }}`;
  const recursion = "{% macro a() %}{{ self::a() }}{% endmacro a %}{{ self::a() }}";
  const allowed = 100_000_000n;

  /** What is answered, what it costs and what memory it takes. */
  function asks(renderer: Renderer): readonly unknown[] {
    return [
      [renderer.answer("render", request(blank), allowed), renderer.fuel(), renderer.memoryBytes()],
      [renderer.answer("query", nodes, allowed), renderer.fuel(), renderer.memoryBytes()],
      [renderer.answer("render", request(large), allowed), renderer.fuel(), renderer.memoryBytes()],
    ];
  }

  test("whatever it did before, to the byte and the unit of fuel", () => {
    const expected = asks(metered());
    const renderer = metered();
    const atFirst = renderer.memoryBytes();
    for (const [text, fuel] of [
      [large, allowed],
      [recursion, allowed],
      [blank, 100n],
    ] as const) {
      try {
        renderer.answer("render", request(text), fuel);
      } catch {
        // It ended in the middle of its work, with whatever lay in its memory.
      }
      renderer.renew();
      expect(renderer.memoryBytes()).toBe(atFirst);
      expect(asks(renderer)).toEqual(expected);
      renderer.renew();
    }
  });
});

test("refuses a module of another form", () => {
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  expect(() => meter(Uint8Array.from(header), { stack: 1, pages: 1 })).toThrow("no section 6");
  // One global, and a list of imports, which is empty.
  const importing = Uint8Array.from([...header, 2, 1, 0, 6, 6, 1, 0x7f, 1, 0x41, 0, 0x0b]);
  expect(() => meter(importing, { stack: 1, pages: 1 })).toThrow("imports");
});
