import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RenderFailure, RenderResult } from "../../../src/core/render/render-port.ts";
import { hasTags } from "../../../src/core/try/try-template.ts";
import { renderPort } from "../../../src/platform/syntax/renderer.ts";

const port = renderPort();

const render = (template: string, context: Record<string, unknown> = {}): RenderResult =>
  port.render({ template, context });
const textOf = (template: string, context?: Record<string, unknown>): string => {
  const result = render(template, context);
  if (!result.ok) throw new Error(result.message);
  return result.text;
};
const failureOf = (result: { readonly ok: boolean }): RenderFailure => {
  if (result.ok) throw new Error("it did not fail");
  return result as RenderFailure;
};

test("renders a template with its context, and escapes nothing", () => {
  expect(textOf("fn {{ name }}() -> {{ type }}", { name: "main", type: "Vec<u8>" })).toBe("fn main() -> Vec<u8>");
});

test("a text without a tag is what it is rendered to, so it need not be rendered", () => {
  const piece = fc.constantFrom("{ {", "}}", "%}", "#}", "{", "\r\n", "\n", " ", "a", "é😀", "\\", '"', "---", "\t");
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join("");
      expect(hasTags(text) || textOf(text) === text).toBe(true);
    }),
  );
  expect(["{{ a }}", "{% if a %}", "{# a #}", "{{-"].every(hasTags)).toBe(true);
});

test("the second answer to a request is that of a new renderer, also where it is remembered", () => {
  const requests = [
    { template: "{{ name | pascal }}", context: { name: "a b" } },
    { template: "{{ name | pascal }}", context: { name: "a c" } },
    { template: "{{ missing }}", context: {} },
    { template: "{{ unclosed", context: {} },
    { template: "{{ x }}", context: { x: "x" }, maxOutput: 1 },
    { template: "{{ x }}{{ x }}", context: { x: "x" }, maxOutput: 1 },
    { template: "{{ x }}", context: { x: "x".repeat(5000) } },
    { template: "{% for i in range(end=5000) %}{{ i }} {% endfor %}", context: {} },
    { template: "{% for i in range(end=100000000) %}{{ i }}{% endfor %}", context: {} },
  ];
  const first = requests.map((request) => renderPort().render(request));
  expect(new Set(first.map((result) => JSON.stringify(result))).size).toBeGreaterThan(6);
  for (let round = 0; round < 2; round += 1) expect(requests.map((request) => port.render(request))).toEqual(first);
  const query = { graphs: ["<https://e.example/a> <https://e.example/b> 1 ."], query: "SELECT ?o { ?s ?p ?o }" };
  const answers = [port.query(query), port.query(query)] as const;
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[1]).not.toBe(answers[0]);
});

test("thousands of different requests are answered each by its own", () => {
  for (let nth = 0; nth < 2500; nth += 1) expect(textOf("{{ n }}", { n: nth })).toBe(String(nth));
  expect(textOf("{{ n }}", { n: 0 })).toBe("0");
});

test.each([
  ["camel", "userProfile"],
  ["pascal", "UserProfile"],
  ["snake", "user_profile"],
  ["kebab", "user-profile"],
  ["class", "UserProfile"],
  ["title", "User Profile"],
  ["train", "User-Profile"],
  ["constant", "USER_PROFILE"],
  ["shouty_kebab", "USER-PROFILE"],
  ["pluralize", "user_profiles"],
  ["foreign_key", "user_profile_id"],
  ["ucfirst", "User_profile"],
])("has the generator's filter %s", (filter, expected) => {
  expect(textOf(`{{ name | ${filter} }}`, { name: "user_profile" })).toBe(expected);
});

test("has what Tera has by default, but for what needs a clock or chance", () => {
  expect(textOf('{{ "a b/ç" | urlencode }} {{ [3, 1] | sort | first }}')).toBe("a%20b/%C3%A7 1");
  // The examples of Tera's own tests.
  expect(textOf('{{ "Hello world" | slugify }} {{ "Hello 世界" | slugify }}')).toBe("hello-world hello-shi-jie");
  expect(textOf("{{ 123456789 | filesizeformat }} {{ 123456789 | filesizeformat(binary=true) }}")).toBe(
    "117.74 MB 117.74 MiB",
  );
  expect(failureOf(render("{{ 7 | slugify }}")).message).toContain("Filter `slugify` received an incorrect type");
  expect(failureOf(render('{{ "x" | filesizeformat }}')).message).toContain(
    "received an incorrect type for arg `value`",
  );
  expect(failureOf(render('{{ "x" | date }}')).message).toContain("Filter 'date' not found");
});

test("has the filters of the sync engine where they are asked for", () => {
  const template =
    '{{ n | snake_case }} {{ n | pascal }} {{ n | camel_case }} {{ n | kebab }} {{ n | shouty }} {{ n | title }} {{ "0xff" | hex_to_u64 }}';
  expect(port.render({ template, context: { n: "HTTPServer_v2" }, engine: true })).toEqual({
    ok: true,
    text: "http_server_v2 HttpServerV2 httpServerV2 http-server-v2 HTTP_SERVER_V2 Http Server V2 255",
  });
  expect(failureOf(port.render({ template, context: { n: "a" } })).message).toContain("Filter 'snake_case' not found");
  expect(failureOf(port.render({ template: '{{ "x" | hex_to_u64 }}', context: {}, engine: true })).message).toContain(
    "x is no hexadecimal number",
  );
});

test("functions of the generator ask the graphs of the request", () => {
  const template = `{% for row in sparql(query="SELECT ?s WHERE { ?s a ex:Thing } ORDER BY ?s") %}{{ local(iri=row.s) }} {% endfor %}`;
  const result = port.render({
    template,
    context: {},
    graphs: ["@prefix ex: <http://example.org/> . ex:b a ex:Thing . ex:a a ex:Thing ."],
    prolog: "PREFIX ex: <http://example.org/>",
  });
  expect(result).toEqual({ ok: true, text: "a b " });
});

test("a query answers with rows, a boolean, or triples", () => {
  const graphs = ["<http://a> <http://b> 1, 'x' ."];
  expect(port.query({ graphs, query: "SELECT ?o WHERE { ?s ?p ?o } ORDER BY DESC(?o) LIMIT 1" })).toEqual({
    ok: true,
    result: [{ o: '"x"', "?o": '"x"' }],
  });
  expect(port.query({ graphs, query: "ASK { ?s ?p 1 }" })).toEqual({ ok: true, result: true });
  expect(
    port.query({ graphs, query: "CONSTRUCT { ?o <http://c> ?s } WHERE { ?s ?p ?o FILTER(isIRI(?s)) } LIMIT 0" }),
  ).toEqual({
    ok: true,
    result: [],
  });
});

test("NOW, RAND and UUID answer alike in each run", () => {
  const query = "SELECT (NOW() AS ?n) (RAND() AS ?r) (UUID() AS ?u) WHERE {}";
  expect(port.query({ graphs: [], query })).toEqual(renderPort().query({ graphs: [], query }));
});

describe("a failure says of what kind it is", () => {
  test("a template that does not parse, with the place", () => {
    expect(failureOf(render("a\n{{ b"))).toMatchObject({ kind: "syntax", at: { line: 2 } });
  });

  test("a variable that nobody set", () => {
    expect(failureOf(render("{{ name }}"))).toMatchObject({
      kind: "render",
      message: expect.stringContaining("Variable `name` not found") as unknown,
    });
  });

  test("a filter that the generator does not have", () => {
    expect(failureOf(render("{{ 1 | sparkle }}"))).toMatchObject({
      kind: "render",
      message: expect.stringContaining("sparkle") as unknown,
    });
  });

  test("a graph, with its number and the place", () => {
    const graphs = ["<http://a> <http://b> 1 .", "\nx:y a 1 ."];
    expect(failureOf(port.query({ graphs, query: "ASK {}" }))).toMatchObject({
      kind: "graph",
      graph: 1,
      at: { line: 2 },
    });
  });

  test("a query", () => {
    expect(failureOf(port.query({ graphs: [], query: "SELECT" })).kind).toBe("query");
    expect(
      failureOf(port.query({ graphs: [], query: "SELECT * { SERVICE <http://localhost/> { ?s ?p ?o } }" })).kind,
    ).toBe("query");
  });
});

describe("too much ends, at the same place each time", () => {
  const loops = "{% for a in range(end=9999) %}{% for b in range(end=9999) %}{% for c in range(end=9999) %}";
  const ends = "{% endfor %}{% endfor %}{% endfor %}";
  test.each([
    ["loops in loops", `${loops}${ends}`, "work"],
    ["a loop over nothing but a long list", "{% for a in range(end=10000000) %}{% endfor %}", "memory"],
    ["a macro that calls itself", "{% macro a() %}{{ self::a() }}{% endmacro a %}{{ self::a() }}", "deeply"],
    [
      "a text that doubles",
      "{% set s = 'abcdefgh' %}{% for i in range(end=64) %}{% set_global s = s ~ s %}{% endfor %}",
      "memory",
    ],
    [
      "a text as long as one may ask for",
      "{% for a in range(end=9999) %}{% for b in range(end=9999) %}0123456789{% endfor %}{% endfor %}",
      "writes more than 10485760 bytes",
    ],
    [
      "a pattern that matches a long text again and again",
      '{% set s = "ab" %}{% for i in range(end=20) %}{% set_global s = s ~ s %}{% endfor %}{% for i in range(end=99999) %}{% if s is matching("(a|b|ab)*c$") %}{% endif %}{% endfor %}',
      "work",
    ],
    [
      "a list that doubles",
      "{% set s = [1] %}{% for i in range(end=40) %}{% set_global s = [s, s] %}{% endfor %}",
      "memory",
    ],
    ["an expression with a thousand operators", `{{ 1${" + 1".repeat(30_000)} }}`, ""],
  ])("%s", (_, template, reason) => {
    const failure = failureOf(render(template));
    expect(failure).toMatchObject({ kind: "limit", message: expect.stringContaining(reason) as unknown });
    expect(render(template)).toEqual(failure);
  });

  test("a query whose joins explode", () => {
    const graphs = [Array.from({ length: 300 }, (_, n) => `<http://a/${n}> <http://b> ${n} .`).join("\n")];
    const query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    expect(failureOf(port.query({ graphs, query }))).toMatchObject({ kind: "limit" });
  });

  test("a request may allow less output", () => {
    expect(failureOf(port.render({ template: "abc", context: {}, maxOutput: 2 }))).toMatchObject({ kind: "limit" });
  });

  test("after each of them the next request is answered", () => {
    expect(textOf("{{ 1 + 1 }}")).toBe("2");
  });
});

test("a template sees no environment, no file and no clock", () => {
  expect(textOf('{{ get_env(name="PATH", default="none") }}')).toBe("none");
  expect(failureOf(render("{{ now() }}")).kind).toBe("render");
  expect(failureOf(render('{% include "/etc/passwd" %}')).kind).toBe("render");
});

test("without the module nothing is rendered, and it says so", () => {
  expect(
    failureOf(renderPort(new URL("file:///nowhere/syntax.wasm")).render({ template: "x", context: {} })),
  ).toMatchObject({
    kind: "limit",
    message: expect.stringContaining("not installed") as unknown,
  });
});
