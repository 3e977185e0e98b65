import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { fabrication, isShifted } from "../../src/core/fabricated.ts";

/** Reproducible digests of nothing in particular. */
function digests(name: string, amount: number): readonly string[] {
  return Array.from({ length: amount }, (_, at) => createHash(name).update(`digest ${at}`).digest("hex"));
}

describe("digits that a hash function gave", () => {
  test.each([
    ["sha256", 20_000],
    ["sha1", 20_000],
    ["sha512", 5_000],
  ])("are never taken for made up: %s, %i times", (name, amount) => {
    expect(digests(name, amount).filter((hex) => fabrication(hex)?.sure)).toEqual([]);
    expect(digests(name, amount).filter((hex) => fabrication(hex))).toEqual([]);
  });

  test("are never another digest moved by one", () => {
    const all = digests("sha256", 5_000);
    expect(all.filter((hex, at) => isShifted(all[at - 1] ?? hex, hex))).toEqual([]);
  });
});

describe("digits that were made up", () => {
  test.each([
    "58db67ac8440401e6a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f",
    "69ec78bd9551512f7b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a",
    "22fb1840b690516d4b3c4e5f6a7b8c9d0e1f2a3b",
    "a1b2c3d4e5f6789012345678901234567890abcdefabcdef1234567890abcdef",
    "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
    "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210",
    "1234567890123456789012345678901234567890123456789012345678901234",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "deadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
    "a3f5c7e91b2d4f68a3f5c7e91b2d4f68a3f5c7e91b2d4f68a3f5c7e91b2d4f68",
    "58db00000000000067ac00000000000084400000000000004010000000000000",
    "00000000000058db00000000000067ac0000000000008440000000000000401e",
    "1122112233441122443311223344112244332211443322114433221144332211",
  ])("are seen: %s", (hex) => {
    expect(fabrication(hex)).toMatchObject({ sure: true });
  });

  test("are only likely where eight of them count", () => {
    expect(fabrication("4b2fa0c7e91d77f312345678a85e1b90d46c8a3f02d95be7714c6a08f3b12d9e")).toMatchObject({
      sure: false,
    });
  });
});

describe("a digest that is another one moved by one", () => {
  const real = "becfae4c580cbf26cc871a44925b584f6c8ded54d6627c89c965d12b906ff186";
  const moved = Array.from(real, (digit) => ((Number.parseInt(digit, 16) + 1) % 16).toString(16)).join("");

  test("is seen from both sides", () => {
    expect(isShifted(real, moved)).toBe(true);
    expect(isShifted(moved, real)).toBe(true);
    expect(isShifted(real, real)).toBe(false);
    expect(isShifted(real, real.slice(1))).toBe(false);
  });

  test("is seen though letters and numerals wrap among themselves", () => {
    expect(
      isShifted(
        "58db67ac8440401e6a2b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f",
        "69ec78bd9551512f7b3c4d5e6f7a8b9c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a",
      ),
    ).toBe(true);
  });
});
