import { createHash, randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type DigestField, readDigest } from "../../src/core/digest-form.ts";

const hash = (name: string, encoding: "hex" | "base64") => createHash(name).update("x").digest(encoding);
const hex = hash("sha256", "hex");

describe("a digest is read", () => {
  test.each<[DigestField, string, string]>([
    ["sha256", hex, "sha256"],
    ["checksum", hex, "sha256"],
    ["checksum", `sha256:${hex}`, "sha256"],
    ["digest", hex, "sha256"],
    ["integrity", `sha256-${hex}`, "sha256"],
    ["integrity", `sha256-${hash("sha256", "base64")}`, "sha256"],
    ["integrity", `sha384-${hash("sha384", "base64")}`, "sha384"],
    ["integrity", `sha512-${hash("sha512", "base64")}`, "sha512"],
    ["integrity", `sha512-${hash("sha512", "hex")}`, "sha512"],
    ["integrity", `h1:${hash("sha256", "base64")}`, "h1"],
    ["content_hash", `blake3:${hex}`, "blake3"],
    ["blake3Hash", hex, "blake3"],
  ])("from %s = %s", (field, value, algorithm) => {
    expect(readDigest(field, value)).toMatchObject({ kind: "digest", algorithm });
  });

  test("with the same bytes from base64 as from hexadecimal", () => {
    for (let round = 0; round < 200; round += 1) {
      const bytes = randomBytes(32);
      const form = readDigest("integrity", `h1:${bytes.toString("base64")}`);
      expect(form).toMatchObject({ kind: "digest", hex: bytes.toString("hex") });
    }
  });
});

describe("a digest is malformed", () => {
  test.each<[DigestField, string]>([
    ["sha256", "abc123"],
    ["sha256", ""],
    ["sha256", `${hex}0`],
    ["sha256", `${hex.slice(1)}g`],
    ["sha256", ` ${hex}`],
    ["sha256", `sha256:${hex}`],
    ["sha256", hex.toUpperCase()],
    ["integrity", hex],
    ["integrity", `sha512-${hex}`],
    ["integrity", `sha999-${hex}`],
    ["integrity", `h1:${hash("sha256", "base64").slice(0, 40)}`],
    ["integrity", `h1-${hash("sha256", "base64")}`],
    ["integrity", `h1:${hash("sha256", "base64").replace(/.=$/, "!=")}`],
    ["integrity", "x".repeat(10_000)],
    ["content_hash", hex],
    ["blake3Hash", `sha256:${hex}`],
  ])("as %s = %s", (field, value) => {
    expect(readDigest(field, value).kind).toBe("malformed");
  });

  test("with a repair where the digits are there", () => {
    expect(readDigest("sha256", hex.toUpperCase())).toMatchObject({ repaired: hex });
    expect(readDigest("sha256", `sha256:${hex}`)).toMatchObject({ repaired: hex });
    expect(readDigest("integrity", `SHA256-${hex}`)).toMatchObject({ repaired: `sha256-${hex}` });
  });
});

describe("a placeholder", () => {
  test.each([
    "to_be_calculated",
    "TODO",
    "sha256-UNKNOWN-pack-not-found-locally",
    "placeholder-checksum",
    "sha256:...",
    "xxxx",
    "N/A",
    "<digest>",
    "${SHA256}",
    "0",
    "0".repeat(64),
    `sha256-${"0".repeat(64)}`,
    `h1:${Buffer.alloc(32).toString("base64")}`,
    "your-hash-here",
  ])("is %s", (value) => {
    expect(readDigest("integrity", value).kind).toBe("placeholder");
  });
});
