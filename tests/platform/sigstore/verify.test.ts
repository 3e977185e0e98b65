import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { publicTrustedRoot } from "../../../src/platform/sigstore/trusted-root.gen.ts";
import { signatureVerifier } from "../../../src/platform/sigstore/verify.ts";
import { type SigstoreInstance, sigstoreInstance } from "./instance.ts";

const workflow = {
  name: "https://github.com/example/registry/.github/workflows/publish.yml@refs/heads/main",
  issuer: "https://token.actions.githubusercontent.com",
};
const statement = JSON.stringify({
  _type: "https://in-toto.io/Statement/v1",
  subject: [],
  predicateType: "https://example.com/p",
});

let ours: SigstoreInstance;
let theirs: SigstoreInstance;
let bundle: string;

beforeAll(async () => {
  [ours, theirs] = await Promise.all([sigstoreInstance(), sigstoreInstance()]);
  bundle = await ours.sign(statement, workflow);
});
afterAll(async () => {
  await ours[Symbol.asyncDispose]();
  await theirs[Symbol.asyncDispose]();
});

describe("a bundle", () => {
  test("of a trusted instance says who signed what", () => {
    expect(signatureVerifier(ours.root).verify(bundle)).toEqual({
      identity: workflow.name,
      issuer: workflow.issuer,
      payload: statement,
      payloadType: "application/vnd.in-toto+json",
    });
  });

  test("is proved with a timestamp of an authority, too", async () => {
    const stamped = await ours.sign(statement, workflow, { timestamp: true });
    expect(signatureVerifier(ours.root).verify(stamped)).toMatchObject({ identity: workflow.name });
  });

  test("of another instance proves nothing, though its authority has the same name", async () => {
    const foreign = await theirs.sign(statement, workflow);
    expect(signatureVerifier(ours.root).verify(foreign)).toHaveProperty("fault");
    expect(signatureVerifier(publicTrustedRoot).verify(bundle)).toHaveProperty("fault");
  });

  test("is proved by any one of several roots, one on each line", () => {
    expect(signatureVerifier(`${theirs.root}\n${ours.root}\n`).verify(bundle)).toMatchObject({
      identity: workflow.name,
    });
  });

  test.each([
    [
      "another payload",
      (read: Writable) =>
        void (read.dsseEnvelope.payload = Buffer.from(statement.replace("example.com", "example.org")).toString(
          "base64",
        )),
    ],
    ["another payload type", (read: Writable) => void (read.dsseEnvelope.payloadType = "text/plain")],
    ["a signature with one bit turned", (read: Writable) => flip(read.dsseEnvelope.signatures[0])],
    ["no signature", (read: Writable) => void (read.dsseEnvelope.signatures = [])],
    ["no entry of a log", (read: Writable) => void (read.verificationMaterial.tlogEntries = [])],
    [
      "the entry of another signature",
      (read: Writable) =>
        void (read.verificationMaterial.tlogEntries[0] = {
          ...read.verificationMaterial.tlogEntries[0],
          integratedTime: "1",
        }),
    ],
  ])("with %s proves nothing", (_, harm) => {
    const read = JSON.parse(bundle) as Writable;
    harm(read);
    expect(signatureVerifier(ours.root).verify(JSON.stringify(read))).toHaveProperty("fault");
  });

  test.each([
    "",
    "{}",
    "null",
    "[]",
    '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}',
    "x".repeat(2_000_000),
    "[".repeat(100_000),
  ])("that is none is refused and crashes nothing: %#", (text) => {
    expect(signatureVerifier(ours.root).verify(text)).toHaveProperty("fault");
  });

  test("asks no network", () => {
    // The instance that signed is gone: nothing but the pinned root is left to ask.
    const verifier = signatureVerifier(ours.root);
    const sockets = process.getActiveResourcesInfo().filter((name) => name.startsWith("TCP")).length;
    verifier.verify(bundle);
    expect(process.getActiveResourcesInfo().filter((name) => name.startsWith("TCP")).length).toBe(sockets);
  });
});

test("the root of Sigstore's public instance can be read", () => {
  expect(() => signatureVerifier(publicTrustedRoot)).not.toThrow();
});

test.each(["", "{}", "[]", "not JSON"])("a root that is none is a wrong request: %j", (root) => {
  expect(() => signatureVerifier(root)).toThrow(/trusted root/);
});

interface Writable {
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
  verificationMaterial: { tlogEntries: Record<string, unknown>[] };
}

function flip(signature: { sig: string } | undefined): void {
  if (!signature) throw new Error("no signature");
  const bytes = Buffer.from(signature.sig, "base64");
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  signature.sig = bytes.toString("base64");
}
