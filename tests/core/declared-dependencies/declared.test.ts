import { describe, expect, test } from "vitest";
import { declaredIn } from "../../../src/core/declared-dependencies/declared-in.ts";

function declared(path: string, text: string): readonly string[] {
  return [...declaredIn(path, text)].map(({ name, range, source }) => {
    const from = source.kind === "git" ? `git ${source.pin}` : source.kind;
    return `${name} ${range ?? "-"} ${from}`;
  });
}

describe("a Cargo manifest", () => {
  test("asks for the crates of its tables, in each form", () => {
    const text = `[package]
name = "a"
version = "1.0.0"

[dependencies]
serde = "1.0" # the usual
tokio = { version = "1.20", features = ["full"] }
local = { path = "../local" }
forked = { git = "https://github.com/a/b", branch = "main" }
exact = { git = "https://github.com/a/b", rev = "${"1".repeat(40)}" }
short = { git = "https://github.com/a/b", rev = "1234567" }
loose = { git = "https://github.com/a/b" }
renamed = { package = "openssl", version = "0.10" }

[dev-dependencies.insta]
version = "1.30"
features = ["yaml"]

[target.'cfg(unix)'.dependencies]
nix = "0.26"

[features]
default = ["serde"]

[workspace.dependencies]
anyhow = "1"
`;
    expect(declared("x/Cargo.toml", text)).toEqual([
      "serde 1.0 registry",
      "tokio 1.20 registry",
      "local - path",
      "forked - git branch",
      `exact - git commit`,
      "short - git short",
      "loose - git none",
      "openssl 0.10 registry",
      "insta 1.30 registry",
      "anyhow 1 registry",
      "nix 0.26 registry",
    ]);
  });

  test("that is a template asks for what it says itself", () => {
    const text = `[package]
name = "{{ name }}"
[dependencies]
serde = "{{ serde_version }}"
{% for crate in crates %}{{ crate.name }} = "{{ crate.version }}"
{% endfor %}
{% if async %}
tokio = "1.20"
{% endif %}
`;
    expect(declared("Cargo.toml", text)).toEqual(["serde - registry", "tokio 1.20 registry"]);
  });

  test("is pointed at where the crate stands", () => {
    const text = '[dependencies]\nserde = "1.0"\n';
    const [found] = declaredIn("Cargo.toml", text);
    expect(text.slice(found?.start, found?.end)).toBe('serde = "1.0"');
  });
});

test("a package.json asks for the packages of its tables", () => {
  const text = `{
  "name": "{{ name }}",
  "scripts": { "build": "tsc" },
  "dependencies": {
    "left-pad": "^1.3.0",
    "@scope/name": "1.0.0",
    "other": "npm:lodash@4.17.20",
    "forked": "github:a/b",
    "pinned": "git+https://github.com/a/b.git#${"1".repeat(40)}",
    "archive": "https://example.com/a.tgz",
    "local": "file:../b",
    "any": "{{ version }}"
  },
  "devDependencies": { "vite": "*" },
  "engines": { "node": ">=20" }
}`;
  expect(declared("package.json", text)).toEqual([
    "left-pad ^1.3.0 registry",
    "@scope/name 1.0.0 registry",
    "lodash 4.17.20 registry",
    "forked - git none",
    "pinned - git commit",
    "archive - url",
    "local - path",
    "any - registry",
    "vite * registry",
  ]);
});

test("a requirements file asks for its packages", () => {
  const text = `# a comment
Django==3.2.1  # LTS
requests[socks] >= 2.0, < 3 ; python_version < "3.12"
flask
-r other.txt
--hash=sha256:abc
git+https://github.com/a/b.git@main#egg=bee
pinned @ git+https://github.com/a/c@${"1".repeat(40)}
wheel @ https://example.com/w.whl
{{ name }}==1.0
numpy=={{ version }}
`;
  expect(declared("requirements-dev.txt", text)).toEqual([
    "Django ==3.2.1 registry",
    "requests >= 2.0, < 3 registry",
    "flask  registry",
    "bee - git branch",
    "pinned - git commit",
    "wheel - url",
    "numpy - registry",
  ]);
});

test("a go.mod asks for its modules", () => {
  const text = `module example.com/m
go 1.22
require golang.org/x/text v0.3.0
require (
	golang.org/x/net v0.17.0 // indirect
	github.com/a/b/v2 v2.0.0+incompatible
)
replace (
	github.com/c/d v1.0.0 => ../d
)
`;
  expect(declared("go.mod", text)).toEqual([
    "golang.org/x/text v0.3.0 registry",
    "golang.org/x/net v0.17.0 registry",
    "github.com/a/b/v2 v2.0.0+incompatible registry",
  ]);
});

test.each([
  ["Cargo.toml", 'dependencies = { hyper = "=0.14.9" }', "hyper =0.14.9 registry"],
  ["Cargo.toml", 'dependencies.hyper = "=0.14.9"', "hyper =0.14.9 registry"],
  ["Cargo.toml", 'dependencies.hyper.version = "=0.14.9"', "hyper =0.14.9 registry"],
  ["Cargo.toml", '["dependencies"]\n"hyper" = "=0.14.9"', "hyper =0.14.9 registry"],
  ["Cargo.toml", '[ dependencies ]\nhyper = """=0.14.9"""', "hyper =0.14.9 registry"],
  ["Cargo.toml", '[dependencies]\n"hyp\\u0065r" = "=0.14.9"', "hyper =0.14.9 registry"],
  ["Cargo.toml", '[target."cfg(unix)".build-dependencies]\nhyper = "=0.14.9"', "hyper =0.14.9 registry"],
  ["Cargo.toml", '[patch.crates-io]\nhyper = { git = "https://x.example/a" }', "hyper - git none"],
  ["package.json", '{"dependencies":{"evil":"1.0.0"}}', "evil 1.0.0 registry"],
  ["package.json", '{"dependencies":\n\n{\n"evil"\n:\n"1.0.0"}}', "evil 1.0.0 registry"],
  ["package.json", '{"dependencies":{"ev\\u0069l":"1.0.0"}}', "evil 1.0.0 registry"],
  ["package.json", `{"dependencies":{${" ".repeat(5000)}"evil":"1.0.0"}}`, "evil 1.0.0 registry"],
  ["package.json", '{"overrides":{"a":{"evil":"1.0.0"}}}', "evil 1.0.0 registry"],
  ["requirements.txt", `${" ".repeat(5000)}evil==1.0.0`, "evil ==1.0.0 registry"],
  ["requirements.txt", `evil==1.0.0${" ".repeat(5000)}# a`, "evil ==1.0.0 registry"],
  ["go.mod", `require (${"\n".repeat(500)}\t\tgolang.org/x/net v0.1.0\n)`, "golang.org/x/net v0.1.0 registry"],
])("%s asks for a package however it is written: %#", (name, text, expected) => {
  expect(declared(name, text)).toEqual([expected]);
});

test("another file asks for nothing", () => {
  expect(declared("src/main.rs", '[dependencies]\nserde = "1"\n')).toEqual([]);
  expect(declared("requirements.md", "flask==1.0")).toEqual([]);
});

test.each([
  "[dependencies]\n",
  '[dependencies]\na = "',
  '"dependencies": {',
  "require (\n",
  "a==",
  "{{",
  "{%",
  '{ "dependencies": { "a": "',
  " ",
])("a text that is made of %j ends", (part) => {
  const text = part.repeat(Math.ceil(60_000 / part.length));
  for (const name of ["Cargo.toml", "package.json", "requirements.txt", "go.mod"])
    expect(declared(name, text).length).toBeLessThan(200_000);
});
