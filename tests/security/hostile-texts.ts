import { createDatabase } from "../../src/core/advisories/database.ts";
import { readAdvisory } from "../../src/core/advisories/advisory.ts";
import type { Pair } from "./hostile-packs.ts";

/**
 * Hostile text and its benign twin, which differ in what matters only. Each is put into every context, in every encoding: the rule finds the one and
 * is silent about the other.
 */
interface Twins {
  readonly rule: string;
  readonly hostile: string;
  readonly benign: string;
  /** Where the text stands: a name for each context; absent for any. */
  readonly name?: string;
}

const join = (...parts: readonly string[]): string => parts.join("");
const random = join("kX9vQ2mZ", "t7Lw4RbN", "8pYs3Hd6");
const hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
const commit = "8d5f1c1a0b3e4f6a7b8c9d0e1f2a3b4c5d6e7f80";

const twins: readonly Twins[] = [
  { rule: "bidirectional-text", hostile: 'level = "user\u202E // \u2066only"', benign: 'level = "user // only"' },
  { rule: "bidirectional-text", hostile: "admin\u200F = 1", benign: "שלום\u200F! = 1" },
  { rule: "invisible-character", hostile: "cu\u200Brl x", benign: "curl x 👩\u200D🚀" },
  { rule: "invisible-character", hostile: "pass\u00ADword", benign: "می\u200Cخواهم" },
  {
    rule: "invisible-payload",
    hostile: "a\u{E0063}\u{E0075}\u{E0072}\u{E006C}",
    benign: "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
  },
  { rule: "invisible-payload", hostile: "x\u{E0153}\u{E0165}\u{E0162}\u{E015C}", benign: "葛\u{E0100}城 ❤\uFE0F" },
  { rule: "foreign-letter", hostile: "let pаssword = 1", benign: "let пароль = 1" },
  { rule: "foreign-letter", hostile: "host gіthub", benign: "host github, λx.x, Δt" },
  { rule: "secret", hostile: `api_key = "${random}"`, benign: 'api_key = "{{ api_key }}"' },
  { rule: "secret", hostile: `client_secret: '${random}'`, benign: "client_secret: '${CLIENT_SECRET}'" },
  { rule: "fabricated-digest", hostile: `sha256 = "${"a1b2c3d4e5f60718".repeat(4)}"`, benign: `sha256 = "${hash}"` },
  {
    rule: "fabricated-digest",
    hostile: `image@sha256:${"0123456789abcdef".repeat(4)}`,
    benign: `image@sha256:${hash}`,
  },
  {
    rule: "known-vulnerability",
    name: "Cargo.toml",
    hostile: '[dependencies]\nhyper = "=0.14.9"',
    benign: '[dependencies]\nhyper = "0.14.10"',
  },
  {
    rule: "known-vulnerability",
    name: "Cargo.toml",
    hostile: '[dependencies.hyper]\nversion = "<0.14"',
    benign: '[dependencies.hyper-util]\nversion = "<0.14"',
  },
  {
    rule: "known-vulnerability",
    name: "package.json",
    hostile: '{\n"dependencies": {\n"express": "~4.17.0"\n}\n}',
    benign: '{\n"dependencies": {\n"express": "^4.17.0"\n}\n}',
  },
  { rule: "known-vulnerability", name: "requirements.txt", hostile: "Django==3.2.0", benign: "Django>=3.2.0" },
  {
    rule: "known-vulnerability",
    name: "go.mod",
    hostile: "require golang.org/x/net v0.16.0",
    benign: "require golang.org/x/net v0.17.0",
  },
  { rule: "malicious-dependency", name: "requirements.txt", hostile: "Reqeusts", benign: "requests" },
  {
    rule: "malicious-dependency",
    name: "package.json",
    hostile: '{ "dependencies": { "a": "npm:evil@1.0.0" } }',
    benign: '{ "dependencies": { "a": "npm:good@1.0.0" } }',
  },
  {
    rule: "unmaintained-dependency",
    name: "Cargo.toml",
    hostile: '[dependencies]\nansi_old = "1"',
    benign: '[dependencies]\nansi_new = "1"',
  },
  {
    rule: "unpinned-git-dependency",
    name: "Cargo.toml",
    hostile: '[dependencies]\na = { git = "https://x.example/a", tag = "v1" }',
    benign: `[dependencies]\na = { git = "https://x.example/a", rev = "${commit}" }`,
  },
  {
    rule: "unpinned-git-dependency",
    name: "requirements.txt",
    hostile: "a @ git+https://x.example/a@main",
    benign: `a @ git+https://x.example/a@${commit}`,
  },
  {
    rule: "any-version",
    name: "package.json",
    hostile: '{ "dependencies": { "a": "latest" } }',
    benign: '{ "dependencies": { "a": "^1.0.0" } }',
  },
  { rule: "any-version", name: "Cargo.toml", hostile: '[dependencies]\na = "*"', benign: '[dependencies]\na = "1"' },
  {
    rule: "insecure-source",
    name: "Cargo.toml",
    hostile: `[dependencies]\na = { git = "http://x.example/a", rev = "${commit}" }`,
    benign: `[dependencies]\na = { git = "https://x.example/a", rev = "${commit}" }`,
  },
];

/** The places of a gpack, by the context that a text has there. */
const places: Readonly<Record<string, (name: string) => string>> = {
  EXEC: (name) => (name === "" ? "scripts/run.sh" : `app/${name}`),
  EMIT: (name) => (name === "" ? "templates/a.js.tmpl" : `templates/${name}.tmpl`),
  DATA: (name) => (name === "" ? "config/a.toml" : `config/${name}`),
  DOC: (name) => (name === "" ? "docs/a.md" : `docs/${name}`),
  TEST: (name) => (name === "" ? "tests/a.py" : `tests/${name}`),
};

const encodings: Readonly<Record<string, (text: string) => string>> = {
  "line feeds": (text) => text,
  "carriage returns": (text) => text.replaceAll("\n", "\r\n"),
  "a byte order mark": (text) => `\uFEFF${text}`,
  "no line end": (text) => text.trimEnd(),
  "much before it": (text) => `${"# a line of no interest\n".repeat(500)}${text}`,
};

/** What the packages of some texts are compared with. */
export const advisories = createDatabase(
  [
    {
      id: "GHSA-1",
      affected: [
        {
          package: { ecosystem: "crates.io", name: "hyper" },
          ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "0.14.10" }] }],
        },
      ],
    },
    {
      id: "GHSA-2",
      affected: [
        {
          package: { ecosystem: "npm", name: "express" },
          ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "4.18.0" }] }],
        },
      ],
    },
    {
      id: "PYSEC-1",
      affected: [
        {
          package: { ecosystem: "PyPI", name: "django" },
          ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }, { fixed: "3.2.1" }] }],
        },
      ],
    },
    {
      id: "GO-1",
      affected: [
        {
          package: { ecosystem: "Go", name: "golang.org/x/net" },
          ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "0.17.0" }] }],
        },
      ],
    },
    {
      id: "MAL-1",
      affected: [
        {
          package: { ecosystem: "PyPI", name: "reqeusts" },
          ranges: [{ type: "ECOSYSTEM", events: [{ introduced: "0" }] }],
        },
      ],
    },
    { id: "MAL-2", affected: [{ package: { ecosystem: "npm", name: "evil" }, versions: ["1.0.0"] }] },
    {
      id: "RUSTSEC-1",
      affected: [
        {
          package: { ecosystem: "crates.io", name: "ansi_old" },
          ranges: [{ type: "SEMVER", events: [{ introduced: "0.0.0-0" }] }],
          database_specific: { informational: "unmaintained" },
        },
      ],
    },
  ].map((record) => {
    const read = readAdvisory({ ...record, modified: "2026-10-01T00:00:00Z", summary: "A weakness" });
    if ("fault" in read) throw new Error(read.fault);
    return read;
  }),
);

/** Every text in every context and every encoding. */
export function* textPairs(): Generator<Pair> {
  for (const { rule, hostile, benign, name = "" } of twins) {
    for (const [context, place] of Object.entries(places)) {
      for (const [encoding, encode] of Object.entries(encodings)) {
        // A comment is no line of these formats.
        if (encoding === "much before it" && /json|go\.mod/.test(name)) continue;
        const file = (text: string): Pair["hostile"] => ({ [place(name)]: encode(`${text}\n`) });
        yield {
          name: `${JSON.stringify(hostile)}, ${context}, ${encoding}`,
          rule: `security/${rule}`,
          hostile: file(hostile),
          benign: file(benign),
        };
      }
    }
  }
}
