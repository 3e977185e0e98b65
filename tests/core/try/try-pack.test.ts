import { describe, expect, test } from "vitest";
import { readManifest } from "../../../src/core/manifest.ts";
import { createPack, factsOf } from "../../../src/core/pack.ts";
import { recognise } from "../../../src/core/recognise.ts";
import { createSource } from "../../../src/core/source.ts";
import { parseTomlDocument } from "../../../src/core/toml-document.ts";
import { createListing, treeOf } from "../../../src/core/tree.ts";
import { type TriedPack, verdictOf } from "../../../src/core/try/tried.ts";
import { tryPack } from "../../../src/core/try/try-pack.ts";
import type { Context } from "../../../src/core/try/variables.ts";
import { renderPort } from "../../../src/platform/syntax/renderer.ts";
import { syntaxPort } from "../../../src/platform/syntax/syntax.ts";

const renderer = renderPort();
const syntax = syntaxPort();

const MANIFEST =
  '[gpack]\nid = "a.b"\nname = "B"\nversion = "1.0.0"\ndescription = "d"\nlicense = "MIT"\nggen_compat = ">=0.1.0"\n';

/** Tries a pack with templates by name, and other files by path. */
function attempt(files: Readonly<Record<string, string>>, given: Context = {}, more = "", isOver = false): TriedPack {
  const all: Record<string, string> = { "gpack.toml": MANIFEST + more };
  for (const [name, content] of Object.entries(files)) all[name.includes("/") ? name : `templates/${name}`] = content;
  const doc = parseTomlDocument(createSource("gpack.toml", new TextEncoder().encode(all["gpack.toml"])));
  const manifest = readManifest(doc, recognise("gpack.toml"));
  const listing = createListing(treeOf(all).entries);
  const pack = createPack("", "gpack.toml", listing, () => manifest, factsOf(manifest));
  return tryPack(pack, manifest, given, { renderer, syntax, read: (path) => all[path], isOver: () => isOver });
}

const outputsOf = ({ outputs }: TriedPack): Record<string, string> =>
  Object.fromEntries(outputs.map(({ path, text }) => [path, text]));

test("a template is rendered with the values of its header, of the preset and of the caller, the last of which wins", () => {
  const template =
    '---\nto: "{{ name }}.json"\nvars: { name: a, port: 1, host: x }\n---\n{"port": {{ port }}, "host": "{{ host }}"}\n';
  const tried = attempt({ "a.tmpl": template }, { name: "given" }, '[preset]\nvars = { port = "80" }\n');
  expect(outputsOf(tried)).toEqual({ "given.json": '{"port": 80, "host": "x"}\n' });
  expect(tried.templates).toMatchObject([{ status: "rendered", output: "given.json", madeUp: [] }]);
  expect(verdictOf(tried)).toBe("pass");
});

test("graphs are loaded and queries run before the body is rendered", () => {
  const template = [
    "---",
    "to: out.txt",
    "prefixes: { ex: 'http://example.org/' }",
    "rdf: graphs/more.ttl",
    "rdf_inline: 'ex:{{ who }} a ex:Person .'",
    "sparql:",
    "  people: 'SELECT ?p { ?p a ex:Person } ORDER BY ?p'",
    "---",
    "{% for row in sparql_results.people %}{{ local(iri=row.p) }} {% endfor %}",
    '{{ sparql(query="ASK { ex:a a ex:Person }") }} {{ sparql_count(results=sparql_results.people) }}',
  ].join("\n");
  const tried = attempt(
    {
      "a.tmpl": template,
      "templates/graphs/more.ttl": "@prefix ex: <http://example.org/> . ex:b a ex:Person .",
    },
    { who: "c" },
    '[rdf]\nprefixes = { ex = "http://example.org/" }\ninline = ["ex:a a ex:Person ."]\n',
  );
  expect(outputsOf(tried)["out.txt"]).toBe("a b c \ntrue 3");
});

test("ggen's Name and locals are there", () => {
  const tried = attempt(
    { "a.tmpl": "---\nto: x\n---\n{{ Name }}{{ locals | json_encode }}" },
    { name: "user_profile" },
  );
  expect(outputsOf(tried)).toEqual({ x: "UserProfile{}" });
});

describe("a variable without a value", () => {
  test("is made up, and the report says so", () => {
    const tried = attempt({ "a.tmpl": '---\nto: "{{ name }}.txt"\n---\n{{ project.owner | upper }}' });
    expect(outputsOf(tried)).toEqual({ "sample_name.txt": "SAMPLE_OWNER" });
    expect(tried.templates[0]?.madeUp).toEqual(["name", "project.owner"]);
    expect(verdictOf(tried)).toBe("pass");
  });

  test("leaves open what only fails because of the made-up value", () => {
    const tried = attempt({ "a.tmpl": '---\nto: a.json\n---\n{"port": {{ port }}}' });
    expect(tried.templates).toMatchObject([
      { status: "open", reason: expect.stringContaining("a.json is no JSON: line 1") as unknown },
    ]);
    expect(verdictOf(tried)).toBe("incomplete");
  });

  test("is a list or a map of one where a loop runs over it", () => {
    const template =
      "---\nto: x\n---\n{% for item in items %}{{ item.name }}{% endfor %}{% for key, value in map %}{{ key }}={{ value }}{% endfor %}";
    const tried = attempt({ "a.tmpl": template });
    expect(outputsOf(tried)).toEqual({ x: "sample_namesample_map=sample_map" });
    expect(tried.templates[0]?.madeUp).toEqual(["items", "item.name", "map"]);
    expect(outputsOf(attempt({ "a.tmpl": template }, { items: [{ name: "n" }], map: {} }))).toEqual({ x: "n" });
  });

  test("that cannot be made up is named, with what to do", () => {
    expect(attempt({ "a.tmpl": "---\nto: x\n---\n{{ a.b }}" }, { a: "text" }).templates).toMatchObject([
      { status: "open", reason: "the body needs a value of a.b, which cannot be made up; give it with --var" },
    ]);
  });
});

test.each([
  ["../x", "leaves the workspace (parent)"],
  ["/etc/x", "leaves the workspace (absolute)"],
  ["a/../../x", "leaves the workspace (parent)"],
  ["%2e%2e/x", "leaves the workspace (encoded)"],
  ["~/x", "leaves the workspace (home)"],
  ["C:/x", "leaves the workspace (absolute)"],
  ["a/.GIT/hooks/post-checkout", "lies in .git"],
  ["a/", "names no file"],
  ["a\tb", "character that no path should have"],
  ["é".repeat(128), "a name of more than 255 bytes"],
  ["a/".repeat(600) + "b", "more than 1024 characters"],
])("an output may not be written to %s", (to, reason) => {
  const tried = attempt({ "a.tmpl": "---\nto: {{ to | json_encode }}\n---\nx" }, { to });
  expect(tried.outputs).toEqual([]);
  expect(tried.templates).toMatchObject([{ status: "failed", reason: expect.stringContaining(reason) as unknown }]);
});

test.each([
  ["a.json", '{"a": 1,}', "JSON"],
  ["a.toml", "a = ", "TOML"],
  ["a.yml", "a: [1", "YAML"],
  ["a.ttl", "<a> <b> .", "Turtle"],
  ["a.rq", "SELECT {", "SPARQL"],
])("an output %s is parsed", (to, body, kind) => {
  expect(attempt({ "a.tmpl": `---\nto: ${to}\n---\n${body}` }).templates).toMatchObject([
    { status: "failed", reason: expect.stringContaining(`${to} is no ${kind}: line 1`) as unknown },
  ]);
});

test("two templates may not write one file, unless they say how", () => {
  const write = (more: string): string => `---\nto: x\n${more}---\n1`;
  expect(attempt({ "a.tmpl": write(""), "b.tmpl": write("") }).templates[1]).toMatchObject({
    status: "failed",
    reason: "it writes x, as templates/a.tmpl does; one of them needs force or unless_exists",
  });
  expect(verdictOf(attempt({ "a.tmpl": write(""), "b.tmpl": write("force: true\n") }))).toBe("pass");
  expect(verdictOf(attempt({ "a.tmpl": write(""), "b.tmpl": write("unless_exists: true\n") }))).toBe("pass");
  expect(verdictOf(attempt({ "a.tmpl": write(""), "b.tmpl": "---\nto: x/y\n---\n1" }))).toBe("fail");
});

test("what is not done is said", () => {
  const tried = attempt({ "a.tmpl": "---\nto: x\nsh_after: rustfmt x\nshape: s.ttl\ninject: true\n---\nx" });
  expect(tried.templates[0]?.notDone).toEqual([
    "sh_after was not run: rustfmt x",
    "shape was not checked: gpack runs no SHACL",
    "inject: x is not there to be edited, so it was written as a new file",
  ]);
  expect(attempt({ "a.tmpl": "---\nto: x\nfor_each: people\n---\nx" }).templates).toMatchObject([
    { status: "open", reason: "for_each: keys of the sync engine, which gpack does not run" },
  ]);
  expect(attempt({ "a.tmpl": "---\nto: x\n---\n{{ now() }}" }).templates).toMatchObject([{ status: "open" }]);
  expect(attempt({ "a.tmpl": '---\nto: x\n---\n{{ "a" | date }}' }).templates).toMatchObject([{ status: "open" }]);
});

test("what missing data may be the reason of is open, and not wrong", () => {
  const first = "---\nto: x\nsparql: { rows: 'SELECT ?s { ?s a <http://a> }' }\n---\n{{ sparql_results.rows[0].s }}";
  expect(attempt({ "a.tmpl": first }).templates).toMatchObject([
    { status: "open", reason: expect.stringContaining("the query rows gives no rows, which may be why") as unknown },
  ]);
  expect(attempt({ "a.tmpl": '---\nto: x\nrdf: "{{ graph }}"\n---\nx' }).templates).toMatchObject([
    { status: "open", madeUp: ["graph"] },
  ]);
  // Neither names an output: each is taken before the next.
  expect(verdictOf(attempt({ "a.tmpl": "x", "b.tmpl": "y" }))).toBe("pass");
});

test("names that mean something to JavaScript are names", () => {
  const header =
    "---\nto: x\nvars: { __proto__: { polluted: 1 }, constructor: c }\nsparql: { __proto__: 'ASK {}' }\n---\n";
  const tried = attempt({ "a.tmpl": `${header}{{ constructor }}{{ sparql_results.__proto__ }}` });
  expect(outputsOf(tried)).toEqual({ x: "ctrue" });
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test("a file outside of the pack is not read", () => {
  for (const key of ["rdf", "from"]) {
    const tried = attempt({ "a.tmpl": `---\nto: x\n${key}: ../../../etc/passwd\n---\nx` });
    expect(tried.templates).toMatchObject([{ status: "failed" }]);
  }
});

test("a template without end is open, and says why", () => {
  const loop = "{% for a in range(end=99999) %}";
  const tried = attempt({ "a.tmpl": `---\nto: x\n---\n${loop}${loop}{% endfor %}{% endfor %}` });
  expect(tried.templates).toMatchObject([
    { status: "open", reason: expect.stringContaining("too much work") as unknown },
  ]);
});

test("what the time does not suffice for is open", () => {
  const tried = attempt({ "a.tmpl": "---\nto: x\n---\nx" }, {}, "", true);
  expect(tried.templates).toMatchObject([{ status: "open", reason: "the time for the pack was over before it" }]);
});

test("a graph of the pack that does not parse fails it; one that is no Turtle leaves it open", () => {
  const template = { "a.tmpl": "---\nto: x\n---\nx" };
  expect(verdictOf(attempt({ ...template, "templates/graphs/a.ttl": "<a" }))).toBe("fail");
  expect(verdictOf(attempt({ ...template, "templates/graphs/a.jsonld": "{}" }))).toBe("incomplete");
});

test("a pack of graphs alone passes, one of nothing does not", () => {
  expect(verdictOf(attempt({ "templates/graphs/a.ttl": "<http://a> <http://b> 1 ." }))).toBe("pass");
  expect(verdictOf(attempt({}))).toBe("incomplete");
});
