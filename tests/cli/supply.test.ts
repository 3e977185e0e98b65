import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Fixture, repository } from "../git-fixture.ts";
import { type SigstoreInstance, sigstoreInstance } from "../platform/sigstore/instance.ts";
import { registryFiles } from "../registry-fixture.ts";
import { runGpack as gpack } from "./run-gpack.ts";
import { zipOf } from "../zip-fixture.ts";

function put(root: string, path: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  return join(root, path);
}

const publisher = {
  name: "https://github.com/example/registry/.github/workflows/publish.yml@refs/heads/main",
  issuer: "https://token.actions.githubusercontent.com",
};
const policy = `[signatures]
trusted_root = "registry/trusted-root.json"

[[signer]]
package = "io.example.*"
identity = "${publisher.name}"
`;
const bundle = (version: string): string => `registry/attestations/io.example.greeting/${version}.sigstore.json`;
const only = ["--rules", "security/signature,security/signature-kept"];

describe("signatures", () => {
  let sigstore: SigstoreInstance;
  beforeAll(async () => void (sigstore = await sigstoreInstance()));
  afterAll(() => sigstore[Symbol.asyncDispose]());

  async function statement(path: string): Promise<string> {
    const { out } = await gpack("attest", path, "--packages", "packages/io.example.greeting");
    const [hex = "", name = ""] = out.trim().split("  ");
    return JSON.stringify({
      _type: "https://in-toto.io/Statement/v1",
      subject: [{ name, digest: { sha256: hex } }],
      predicateType: "https://slsa.dev/provenance/v1",
      predicate: {},
    });
  }

  /** A registry that trusts the instance, with the bundle that somebody signs. */
  async function signed(identity = publisher, change = (text: string) => text): Promise<Fixture> {
    const fixture = repository();
    fixture.commit({ ...registryFiles(), "registry/policy.toml": policy, "registry/trusted-root.json": sigstore.root });
    fixture.commit({ [bundle("1.0.0")]: change(await sigstore.sign(await statement(fixture.path), identity)) });
    return fixture;
  }

  test("of what gpack attest writes hold, for who the policy names", async () => {
    const { path } = await signed();
    expect(await gpack("security-scan", path, ...only)).toMatchObject({ status: 0 });
  });

  test.each([
    ["another workflow of the same repository", { ...publisher, name: publisher.name.replace("publish", "other") }],
    [
      "a repository whose name begins the same",
      { ...publisher, name: publisher.name.replace("/registry/", "/registry-evil/") },
    ],
    ["another issuer", { ...publisher, issuer: "https://accounts.example.com" }],
  ])("of %s do not", async (_, identity) => {
    const { path } = await signed(identity);
    const { status, out } = await gpack("security-scan", path, ...only);
    expect(out).toContain("is none of those whom the policy lets sign this gpack");
    expect(status).toBe(1);
  });

  test("of other files do not: the digest of the index is not theirs", async () => {
    const fixture = await signed();
    const index = registryFiles()["registry/index.json"] ?? "";
    fixture.commit({
      "registry/index.json": index.replace("h1:/Ejfzi7Hu9K7HHJLzghduRxZncCwp1cYEmLdA5jWC8c=", `h1:${"A".repeat(43)}=`),
    });
    const { status, out } = await gpack("security-scan", fixture.path, ...only);
    expect(out).toContain("and not about");
    expect(status).toBe(1);
  });

  test("whose bytes were changed do not", async () => {
    const { path } = await signed(publisher, (text) => text.replace(/"payload":"./, '"payload":"f'));
    const { status, out } = await gpack("security-scan", path, ...only);
    expect(out).toContain("it proves nothing");
    expect(status).toBe(1);
  });

  test("are judged by the policy of the base: a pull request cannot name its own signer", async () => {
    const fixture = repository();
    const evil = { ...publisher, name: publisher.name.replace("/example/", "/evil/") };
    const base = fixture.commit({
      ...registryFiles(),
      "registry/policy.toml": policy,
      "registry/trusted-root.json": sigstore.root,
    });
    fixture.git("checkout", "--quiet", "-b", "pull");
    fixture.commit({
      "registry/policy.toml": policy.replace("/example/", "/evil/"),
      [bundle("1.0.0")]: await sigstore.sign(await statement(fixture.path), evil),
    });
    const touched = registryFiles()["registry/index.json"]?.replace('"Greeting"', '"Greetings"') ?? "";
    fixture.commit({ "registry/index.json": touched });
    const { status, out } = await gpack("security-scan", fixture.path, "--base", base, ...only);
    expect(out).toContain("is none of those whom the policy lets sign this gpack");
    expect(status).toBe(1);
  });

  test("stay: a later version without one is a regression", async () => {
    const fixture = await signed();
    const index = JSON.parse(registryFiles()["registry/index.json"] ?? "") as {
      packs: Record<string, { versions: Record<string, unknown> }>;
    };
    const versions = index.packs["io.example.greeting"]?.versions ?? {};
    versions["1.1.0"] = { ...(versions["1.0.0"] as object), version: "1.1.0" };
    fixture.commit({ "registry/index.json": JSON.stringify(index, undefined, 2) });
    const { status, out } = await gpack("security-scan", fixture.path, ...only);
    expect(out).toContain('"io.example.greeting 1.1.0" is not signed, and "1.0.0" before it is');
    expect(status).toBe(1);
  });

  test("cannot be judged by a root that is not there: a wrong request", async () => {
    const fixture = await signed();
    fixture.commit({ "registry/trusted-root.json": undefined });
    expect(await gpack("security-scan", fixture.path, ...only)).toMatchObject({
      status: 2,
      error: expect.stringContaining("trusted root"),
    });
  });
});

describe("advisories of others", () => {
  const osv = (modified: string): string =>
    JSON.stringify({
      id: "GHSA-0000-0000-0001",
      modified,
      summary: "A request is read twice",
      affected: [
        {
          package: { ecosystem: "crates.io", name: "hyper" },
          ranges: [{ type: "SEMVER", events: [{ introduced: "0" }, { fixed: "0.14.10" }] }],
        },
      ],
    });
  const template = '---\nto: Cargo.toml\n---\n[dependencies]\nhyper = "=0.14.9"\n';

  function registry(): Fixture {
    const fixture = repository();
    fixture.commit({ ...registryFiles() });
    return fixture;
  }

  test("are read from an archive, and find what a template writes", async () => {
    const { path, commit } = registry();
    commit({ "packages/io.example.greeting/templates/cargo.tmpl": template });
    const zip = put(
      path,
      ".git/all.zip",
      zipOf([{ name: "GHSA-0000-0000-0001.json", content: osv("2026-10-01T00:00:00Z") }]),
    );
    const found = await gpack(
      "security-scan",
      path,
      "--advisories",
      zip,
      "--today",
      "2026-10-03",
      "--rules",
      "security/known-vulnerability",
    );
    expect(found.out).toContain('write "0.14.10" or a newer one');
    expect(found.status).toBe(1);
    const without = await gpack("security-scan", path, "--rules", "security/known-vulnerability");
    expect(without.out).toContain(
      "known weaknesses of packages of crates.io, npm, PyPI, Go: no advisories of them were given",
    );
    expect(without.status).toBe(0);
  });

  test("that are too old on the day of the run clear nothing", async () => {
    const { path } = registry();
    const file = put(path, ".git/old.json", osv("2026-10-01T00:00:00Z"));
    const scan = (day: string, ...more: readonly string[]) =>
      gpack(
        "security-scan",
        path,
        "--advisories",
        file,
        "--today",
        day,
        "--rules",
        "security/known-vulnerability",
        ...more,
      );
    expect(await scan("2026-10-08")).toMatchObject({ status: 0 });
    expect(await scan("2026-10-09")).toMatchObject({ status: 3, out: expect.stringContaining("8 days before") });
    expect(await scan("2026-10-09", "--max-advisory-days", "30")).toMatchObject({ status: 0 });
    expect(await scan("2026-10-09", "--max-advisory-days", "soon")).toMatchObject({
      status: 2,
      error: expect.stringContaining("whole number"),
    });
  });

  test("that cannot be read make the verdict incomplete, and are named", async () => {
    const { path } = registry();
    put(path, ".git/osv/a.json", osv("2026-10-01T00:00:00Z"));
    put(path, ".git/osv/b.json", "{");
    const found = await gpack(
      "security-scan",
      path,
      "--advisories",
      join(path, ".git/osv"),
      "--today",
      "2026-10-02",
      "--rules",
      "security/known-vulnerability",
    );
    expect(found.out).toContain("b.json: it is not JSON");
    expect(found.status).toBe(3);
  });

  test("of the registry are those of the base: a pull request cannot withdraw one that it meets", async () => {
    const fixture = repository();
    const advisory = JSON.stringify({
      schema_version: "1.6.7",
      id: "GPACK-2026-0001",
      published: "2026-10-01T00:00:00Z",
      modified: "2026-10-01T00:00:00Z",
      summary: "It greets too loud",
      affected: [{ package: { ecosystem: "gpack", name: "io.example.farewell" }, versions: ["1.0.0"] }],
    });
    const base = fixture.commit({ ...registryFiles(), "registry/advisories/GPACK-2026-0001.json": advisory });
    const manifest = registryFiles()["packages/io.example.greeting/gpack.toml"] ?? "";
    fixture.commit({
      "registry/advisories/GPACK-2026-0001.json": advisory.replace(
        '"summary"',
        '"withdrawn":"2026-10-02T00:00:00Z","summary"',
      ),
      "packages/io.example.greeting/gpack.toml": `${manifest}\n[dependencies]\n"io.example.farewell" = "=1.0.0"\n`,
    });
    const { status, out } = await gpack(
      "security-scan",
      fixture.path,
      "--base",
      base,
      "--rules",
      "security/known-vulnerability",
    );
    expect(out).toContain("GPACK-2026-0001");
    expect(status).toBe(1);
  });

  test("of malice are waived by nobody", async () => {
    const fixture = repository();
    const malice = JSON.stringify({
      id: "MAL-2026-1",
      modified: "2026-10-01T00:00:00Z",
      summary: "It steals",
      affected: [
        {
          package: { ecosystem: "crates.io", name: "hyper" },
          ranges: [{ type: "SEMVER", events: [{ introduced: "0" }] }],
        },
      ],
    });
    const waiver = `[[waiver]]
rule = "security/malicious-dependency"
path = "packages/**"
reason = "we trust it"
owner = "@octocat"
expires = "2026-12-31"
`;
    fixture.commit({
      ...registryFiles(),
      "registry/waivers.toml": waiver,
      "packages/io.example.greeting/templates/cargo.tmpl": template,
    });
    const file = put(fixture.path, ".git/mal.json", malice);
    const found = await gpack(
      "security-scan",
      fixture.path,
      "--advisories",
      file,
      "--today",
      "2026-10-02",
      "--rules",
      "security/malicious-dependency",
    );
    expect(found.out).toContain("MAL-2026-1");
    expect(found.status).toBe(1);
  });

  test("give the report another rule set: it is a function of them", async () => {
    const { path } = registry();
    const digest = async (modified: string): Promise<string> => {
      const file = put(path, `.git/${modified.slice(0, 10)}.json`, osv(modified));
      const { out } = await gpack("security-scan", path, "--advisories", file, "--today", "2026-10-03", "--json", "-");
      return (JSON.parse(out) as { ruleSet: string }).ruleSet;
    };
    expect(await digest("2026-10-01T00:00:00Z")).not.toBe(await digest("2026-10-02T00:00:00Z"));
    expect(await digest("2026-10-01T00:00:00Z")).toBe(await digest("2026-10-01T00:00:00Z"));
  });
});

test("a credential of a known service is found by the scan, in the base of a change no more", async () => {
  const fixture = repository();
  const token = ["ghp", "_", "a1B2c3D4e5F6g7H8", "i9J0k1L2m3N4o5P6q7R8"].join("");
  const base = fixture.commit({ ...registryFiles(), "packages/io.example.greeting/notes.txt": `${token}\n` });
  const rules = ["--rules", "security/secret"];
  const whole = await gpack("security-scan", fixture.path, ...rules);
  expect(whole.out).toContain("Here stands a GitHub token, ghp_… (40 characters)");
  expect(whole.out).not.toContain(token);
  fixture.commit({ "packages/io.example.greeting/README.md": "More.\n" });
  expect((await gpack("security-scan", fixture.path, "--base", base, ...rules)).out).not.toContain("GitHub token");
});

test("gpack attest refuses to write a list that lacks a gpack, and says which", async () => {
  const fixture = repository();
  fixture.commit({ ...registryFiles() });
  fixture.link("packages/io.example.greeting/link", "../io.example.farewell");
  expect(await gpack("attest", fixture.path)).toMatchObject({ status: 1, out: "" });
  expect(await gpack("attest", fixture.path, "--packages", "nothing/*")).toMatchObject({
    status: 2,
    error: expect.stringContaining("no gpack to sign"),
  });
});
