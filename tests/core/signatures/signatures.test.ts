import { describe, expect, test } from "vitest";
import { hexToBase64 } from "../../../src/core/integrity/base64.ts";
import { signatureFaultOf } from "../../../src/core/signatures/judge-signature.ts";
import { identityFault, isOf } from "../../../src/core/signatures/signer.ts";
import { hexOfIntegrity, isAbout, readStatement } from "../../../src/core/signatures/statement.ts";

const GITHUB = "https://token.actions.githubusercontent.com";
const identity = "https://github.com/a/b/.github/workflows/publish.yml@refs/heads/main";
const hex = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
const integrity = `h1:${hexToBase64(hex)}`;

function statement(subject: unknown, type = "https://in-toto.io/Statement/v1"): string {
  return JSON.stringify({ _type: type, subject, predicateType: "https://example.com/p", predicate: {} });
}

describe("an identity", () => {
  test.each([
    ["https://github.com/a/b-evil/.github/workflows/publish.yml@refs/heads/main"],
    ["https://github.com/a/b/.github/workflows/publish.yml@refs/heads/main-2"],
    ["https://github.com/a/b/.github/workflows/publish.yml@refs/heads/mai"],
    ["https://github.com/A/b/.github/workflows/publish.yml@refs/heads/main"],
    ["https://evil.example/?https://github.com/a/b/.github/workflows/publish.yml@refs/heads/main"],
    ["https://github.com/a/b/.github/workflows/publish.yml@refs/heads/main\n"],
  ])("that only looks like the signer is another: %j", (other) => {
    expect(isOf({ packages: "**", identity, issuer: GITHUB }, { identity: other, issuer: GITHUB })).toBe(false);
  });

  test("is the signer's where every character and the issuer are the same", () => {
    expect(isOf({ packages: "**", identity, issuer: GITHUB }, { identity, issuer: GITHUB })).toBe(true);
    expect(
      isOf({ packages: "**", identity, issuer: GITHUB }, { identity, issuer: "https://accounts.google.com" }),
    ).toBe(false);
  });

  test("may leave the rest of a ref open, and nothing else", () => {
    const tags = "https://github.com/a/b/.github/workflows/publish.yml@refs/tags/v*";
    const signer = { packages: "**", identity: tags, issuer: GITHUB };
    expect(isOf(signer, { identity: tags.replace("*", "1.2.0"), issuer: GITHUB })).toBe(true);
    expect(isOf(signer, { identity: tags.replace("*", ""), issuer: GITHUB })).toBe(false);
    expect(isOf(signer, { identity: tags.replace("tags/v*", "heads/v1"), issuer: GITHUB })).toBe(false);
    for (const open of [
      "*",
      "https://github.com/*",
      "https://github.com/a/*/x.yml@refs/tags/v1",
      "https://github.com/a/b*@refs/tags/*",
      "",
      " a",
    ]) {
      expect(identityFault(open), open).toBeDefined();
      expect(isOf({ ...signer, identity: open }, { identity: "https://github.com/a/b", issuer: GITHUB })).toBe(false);
    }
  });
});

describe("a statement", () => {
  const about = (subject: unknown): boolean => {
    const read = readStatement(statement(subject));
    return read !== undefined && isAbout(read, "a@1.0.0", integrity);
  };

  test("is about a version by its name and its canonical digest", () => {
    expect(hexOfIntegrity(integrity)).toBe(hex);
    expect(about([{ name: "a@1.0.0", digest: { dirHash: hex } }])).toBe(true);
    expect(
      about([
        { name: "b@1.0.0", digest: {} },
        { name: "a@1.0.0", digest: { sha256: hex } },
      ]),
    ).toBe(true);
  });

  test.each([
    [[]],
    [[{ name: "a@1.0.0", digest: {} }]],
    [[{ name: "a@1.0.1", digest: { sha256: hex } }]],
    [[{ name: "a@1.0.0", digest: { sha512: hex } }]],
    [[{ name: "a@1.0.0", digest: { sha256: hex.toUpperCase() } }]],
    [[{ name: "a@1.0.0", digest: { sha256: hex, dirHash: hex.replace("6e", "6f") } }]],
    [[{ name: "a@1.0.0", digest: { sha256: [hex] } }]],
    [[{ name: "a@1.0.0", digest: `sha256:${hex}` }]],
    [[null, "a@1.0.0"]],
  ])("is not about it: %j", (subject) => {
    expect(about(subject)).toBe(false);
  });

  test.each([
    "",
    "null",
    "{}",
    statement("a"),
    statement([], "https://example.com/Statement"),
    statement(Array.from({ length: 2000 }, () => ({}))),
  ])("is none: %#", (payload) => {
    expect(readStatement(payload)).toBeUndefined();
  });
});

describe("a bundle", () => {
  const version = { id: "a", version: "1.0.0", integrity };
  const policy = { required: false, trustedRoot: undefined, signers: [{ packages: "a*", identity, issuer: GITHUB }] };
  const payload = statement([{ name: "a@1.0.0", digest: { sha256: hex } }]);
  const port = (over: object) => ({
    verify: () => ({ identity, issuer: GITHUB, payload, payloadType: "application/vnd.in-toto+json", ...over }),
  });

  test("of a signer about the version has no fault", () => {
    expect(signatureFaultOf("", version, policy, port({}))).toBeUndefined();
  });

  test.each([
    ["proves nothing", version, policy, { verify: () => ({ fault: "it is expired" }) }],
    [
      "none of those",
      version,
      policy,
      port({ identity: "https://github.com/a/b-evil/.github/workflows/publish.yml@refs/heads/main" }),
    ],
    ["nobody who may sign", { ...version, id: "b" }, policy, port({})],
    ["nobody who may sign", version, { ...policy, signers: [] }, port({})],
    ["no in-toto statement", version, policy, port({ payloadType: "text/plain" })],
    ["not about", { ...version, version: "1.0.1" }, policy, port({})],
    ["not about", { ...version, integrity: `h1:${"A".repeat(43)}=` }, policy, port({})],
    ["no integrity", { ...version, integrity: undefined }, policy, port({})],
  ])("has a fault: %s", (what, about, policy, signatures) => {
    expect(signatureFaultOf("", about, policy, signatures)).toContain(what);
  });
});
