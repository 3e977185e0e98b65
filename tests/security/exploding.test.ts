import { gzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { MANIFEST, scanFiles } from "./scan.ts";

const header = (lines: string): string => `---\nto: a.txt\n${lines}\n---\nHello\n`;
const N = 100_000;

/** Texts that are short to make and long to work out. Each is scanned, or is a gap: none hangs, none is passed over. */
const exploding: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "aliases of YAML": {
    "templates/a.tmpl": header(
      Array.from(
        { length: 12 },
        (_, nth) =>
          `k${nth}: &k${nth} [${nth === 0 ? "x" : Array.from({ length: 12 }, () => `*k${nth - 1}`).join(", ")}]`,
      ).join("\n"),
    ),
  },
  "a header of brackets": { "templates/a.tmpl": header(`sh: ${"[".repeat(N)}`) },
  "here-documents": { "scripts/a.sh": "<<A ".repeat(N) },
  substitutions: { "scripts/a.sh": "$(".repeat(N) },
  subshells: { "scripts/a.sh": "(".repeat(N) },
  "a pipeline": { "scripts/a.sh": `a ${"| a ".repeat(60_000)}` },
  functions: { "scripts/a.sh": "f() { ".repeat(40_000) },
  "case in case": { "scripts/a.sh": "case x in a) ".repeat(18_000) },
  "strings for sh within strings": { "scripts/a.sh": "sh -c 'eval \"".repeat(5000) },
  "assignments that grow": {
    "scripts/a.sh": Array.from({ length: 200 }, (_, nth) => `a${nth + 1}=$a${nth}$a${nth}`)
      .join("\n")
      .replace(/^/, "a0=xxxxxxxx\n"),
  },
  "tags of Tera": { "templates/a.tmpl": header("").replace("Hello", "{{ ".repeat(N)) },
  "calls in calls": { "templates/a.tmpl": header("").replace("Hello", `{{ ${"f(a=".repeat(20_000)} }}`) },
  "brackets of a graph": { "data/a.ttl": "[".repeat(N) },
  "strings of a graph": { "data/a.ttl": '"""'.repeat(N) },
  "braces of a query": { "queries/a.rq": `SELECT * WHERE ${"{".repeat(N)}` },
  "paths of a query": { "queries/a.rq": `SELECT * WHERE { ?s ${"(".repeat(20_000)}<a>${"*)".repeat(20_000)}* ?o }` },
  "entities of XML": {
    "data/a.rdf": `<!DOCTYPE x [${Array.from({ length: 5000 }, (_, nth) => `<!ENTITY e${nth + 1} "&e${nth};&e${nth};">`).join("")}]>`,
  },
  "a comment of XML that does not end": { "data/a.rdf": "<!--".repeat(N) },
  "digits of base64": { "data/a.txt": "QUFB".repeat(300_000) },
  "broken runs of base64": {
    "data/a.txt": `${"QUFB".repeat(11)}"+"`.repeat(20_000),
  },
  "links of Markdown": { "docs/a.md": "[https://a](https://b".repeat(20_000) },
  "fences of Markdown": { "docs/a.md": "```sh\n".repeat(30_000) },
  "code spans of Markdown": { "docs/a.md": "`<a ".repeat(50_000) },
  "tags of HTML": { "docs/a.md": "<a onx='".repeat(50_000) },
  "instructions for a model": { "AGENTS.md": "do not tell ".repeat(50_000) },
  homes: { "data/a.txt": "/home/a".repeat(100_000) },
  "lines of a Dockerfile": { Dockerfile: "RUN a \\\n".repeat(30_000) },
  "quotes of PowerShell": { "scripts/a.ps1": "\"'`".repeat(50_000) },
  colons: { "data/a.toml": `a = "${"::error ".repeat(50_000)}"` },
  "commas of a table": { "data/a.csv": "=SUM(".repeat(50_000) },
  "a file that is written once and run often": {
    "scripts/a.sh": `cat > t <<'E'\n${"# x\n".repeat(20_000)}E\n${"sh t\n".repeat(20_000)}`,
  },
  "a function that is called often": {
    "scripts/a.sh": `f() {\n${"  x\n".repeat(9000)}}\n${"f | sh\n".repeat(9000)}`,
  },
  "functions of functions": {
    "scripts/a.sh": Array.from({ length: 2000 }, (_, nth) => `f${nth + 1}() { f${nth}; f${nth}; }`).join("\n"),
  },
  "words that double": { "scripts/a.sh": `set -- a a\n${'set -- "$@" "$@"\n'.repeat(40)}"$@" | sh\n` },
  "arrays that double": { "scripts/a.sh": `a=(x x)\n${'a=("${a[@]}" "${a[@]}")\n'.repeat(40)}"\${a[@]}"\n` },
  "sockets of Python": { "scripts/a.sh": `python3 -c '${"socket ".repeat(30_000)}'\n` },
  "calls of a program": { "scripts/a.py": 'os.system("'.repeat(50_000) },
  "phases of a derivation": { "a.nix": "buildPhase = ''\n".repeat(20_000) },
  "recipes of a Makefile": { Makefile: `all:\n\t${"$(shell ".repeat(20_000)}` },
  "keys of configuration": { "a.yaml": "run: [".repeat(20_000) },
  "commands of configuration": { "a.json": `{${'"run": "a b",'.repeat(20_000)}"x": 1}` },
  "documents of a cluster": { "a.yaml": "kind: Pod\nsecurityContext:\n  privileged: true\n---\n".repeat(5000) },
  "brackets of a regular expression": { "a.js": `x =/${"[=/".repeat(60_000)}` },
  "groups of a regular expression": { "a.js": `x = /${"(a+".repeat(600)}${")+".repeat(600)}$/;` },
  "downloads of PowerShell": { "scripts/a.ps1": "iwr https://x -OutFile a; ".repeat(9000) },
  "tags in a message": {
    "templates/a.tmpl": header("")
      .replace("to: a.txt", "to: .github/workflows/a.yml")
      .replace("Hello", `jobs:\n  a:\n    steps:\n${"      - uses: a/{{ b }}@v1\n".repeat(3000)}`),
  },
  "values of a template": {
    "templates/a.tmpl": header("")
      .replace("to: a.txt", "to: a.yml")
      .replace("Hello", Array.from({ length: 290 }, (_, nth) => `k${nth}: {{ v${nth} | upper | trim }}`).join("\n")),
  },
  "loops within loops": {
    "templates/a.tmpl": header("").replace("Hello", "{% for i in range(end=2) %}".repeat(5000)),
  },
  "a workflow of aliases": { ".github/workflows/a.yml": `a: &a [${"*a, ".repeat(20_000)}]` },
};

describe("a text that is built to explode", () => {
  for (const [name, files] of Object.entries(exploding)) {
    test(`${name}: the scan ends and no rule crashes`, { timeout: 30_000 }, () => {
      const { coverage } = scanFiles(files, "auditor");
      expect(coverage.gaps.filter(({ reason }) => reason.includes("crashed"))).toEqual([]);
      expect(coverage.files).toBe(2);
    });
  }

  test.each([
    ["aliases of YAML in a header", "aliases of YAML", "security/unreadable"],
    ["a header of brackets", "a header of brackets", "security/unreadable"],
    ["entities of XML", "entities of XML", "security/external-entity"],
  ])("is told, and not passed over: %s", (_, name, rule) => {
    expect(scanFiles(exploding[name] ?? {}).findings.map((finding) => finding.rule)).toContain(rule);
  });

  const bomb = (levels: number): Uint8Array => {
    let bytes: Uint8Array = new TextEncoder().encode("x");
    for (let level = 0; level < levels; level += 1) bytes = gzipSync(bytes);
    return bytes;
  };
  const aliases = Array.from(
    { length: 12 },
    (_, nth) => `k${nth}: &k${nth} [${nth === 0 ? "x" : Array.from({ length: 12 }, () => `*k${nth - 1}`).join(", ")}]`,
  ).join("\n");
  const choice = Array.from({ length: 30 }, () => "(MIT OR ISC)").join(" AND ");
  const small: Readonly<Record<string, readonly [string, Readonly<Record<string, string | Uint8Array>>]>> = {
    "an archive of zeros": ["security/archive-bomb", { "a.gz": gzipSync(new Uint8Array(100 * 1024 * 1024)) }],
    "archives in archives": ["security/archive-bomb", { "a.gz": bomb(9) }],
    "a workflow of aliases of aliases": ["security/unreadable", { ".github/workflows/ci.yml": aliases }],
    "a licence of alternatives": ["security/license-text", { "gpack.toml": `${MANIFEST}license = "${choice}"\n` }],
    "a licence of brackets": [
      "security/license-text",
      { "gpack.toml": `${MANIFEST}license = "${"(".repeat(5000)}MIT${")".repeat(5000)}"\n` },
    ],
    "a loop of a template": [
      "security/template-exhaustion",
      { "templates/a.tmpl": header("").replace("Hello", "{% for i in range(end=1, step_by=0) %}{% endfor %}") },
    ],
  };
  for (const [name, [rule, files]] of Object.entries(small)) {
    test(`is told: ${name}`, { timeout: 30_000 }, () => {
      expect(scanFiles(files).findings.map((finding) => finding.rule)).toContain(rule);
    });
  }

  test("a regular expression of a gpack is none of ours: it is read as text, by the scan and by the renderer", () => {
    const pattern = "((a*)*)*b";
    const text = "a".repeat(50_000);
    const { coverage } = scanFiles({
      "templates/a.tmpl": `---\nto: a.sh\nskip_if: "${pattern}"\ninject: true\nbefore: "${pattern}"\n---\n${text}\n`,
      "templates/b.tmpl": `---\nto: b.sh\n---\n{% if "${text}" is matching("${pattern}") %}x{% endif %}\n`,
      "data/shape.ttl": `@prefix sh: <http://www.w3.org/ns/shacl#> .\n[] sh:pattern "${pattern}" .\n`,
      "queries/a.rq": `SELECT * WHERE { ?s ?p ?o FILTER(REGEX("${text}", "${pattern}")) }`,
    });
    expect(coverage.gaps).toEqual([]);
  });

  test("is a gap where it is not read, never a silence", () => {
    for (const name of ["here-documents"]) {
      const { coverage, findings } = scanFiles(exploding[name] ?? {});
      expect(coverage.gaps.length + findings.length, name).toBeGreaterThan(0);
    }
  });
});
