import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { TooCostly } from "../../../src/core/limits.ts";
import { findLookalikes } from "../../../src/core/lookalike/lookalikes.ts";
import { formsOf } from "../../../src/core/lookalike/name-forms.ts";
import { nearTexts } from "../../../src/core/lookalike/near-texts.ts";
import { singleEdit } from "../../../src/core/lookalike/single-edit.ts";
import { skeleton } from "../../../src/core/lookalike/skeleton.ts";

describe("a skeleton", () => {
  test.each([
    ["rnodern", "modern"],
    ["g0lang", "golang"],
    ["1ibrary", "library"],
    ["vvidget", "widget"],
    ["s\u0435rde", "serde"],
    ["\uff53erde", "serde"],
    ["\u{1d42c}erde", "serde"],
    ["ser\u200bde", "serde"],
    ["s\u00e9rde", "serde"],
    ["paypaI", "paypal"],
  ])("of %j is that of %j", (fake, real) => {
    expect(skeleton(fake)).toBe(skeleton(real));
  });

  test.each([
    ["serde", "sered"],
    ["lib", "libs"],
    ["http2", "http3"],
  ])("of %j is not that of %j", (one, other) => {
    expect(skeleton(one)).not.toBe(skeleton(other));
  });
});

describe("a single edit", () => {
  test.each([
    ["sedre", "serde", { kind: "transposed", at: 2, was: "r", is: "d" }],
    ["sere", "serde", { kind: "omitted", at: 3, was: "d", is: "" }],
    ["sperde", "serde", { kind: "inserted", at: 1, was: "", is: "p" }],
    ["serdde", "serde", { kind: "doubled", at: 4, was: "", is: "d" }],
    ["ggplot", "gplot", { kind: "doubled", at: 1, was: "", is: "g" }],
    ["gplot", "ggplot", { kind: "doubled", at: 1, was: "g", is: "" }],
    ["serfe", "serde", { kind: "replaced", at: 3, was: "d", is: "f" }],
  ])("makes %j of %j", (text, original, edit) => {
    expect(singleEdit(text, original)).toEqual(edit);
  });

  test.each([
    ["serde", "serde"],
    ["sdree", "serde"],
    ["serdeee", "serde"],
    ["", "ab"],
  ])("does not make %j of %j", (text, original) => {
    expect(singleEdit(text, original)).toBeUndefined();
  });
});

describe("near texts", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 7 });

  test("are all pairs of one edit, each with the later one first", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.nat(40), (texts, from) => {
        const found = new Set<string>();
        nearTexts(texts, from, (later, earlier) => found.add(`${later} ${earlier}`));
        for (const [later, text] of texts.entries()) {
          for (const [earlier, other] of texts.slice(0, later).entries()) {
            if (later < from || !singleEdit(text, other)) continue;
            expect(found).toContain(`${later} ${earlier}`);
          }
        }
        for (const pair of found) {
          const [later = 0, earlier = 0] = pair.split(" ").map(Number);
          expect(later).toBeGreaterThan(earlier);
          expect(later).toBeGreaterThanOrEqual(from);
        }
      }),
    );
  });

  test("are refused when a registry is made of nothing else", () => {
    const letters = Array.from("abcdefghijklmnopqrstuvwxyz");
    const hostile = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `name-${a}${b}${c}`)));
    expect(() => nearTexts(hostile, 0, () => undefined)).not.toThrow();
    const worse = Array.from({ length: 2000 }, () => "same");
    expect(() => nearTexts(worse, 0, () => undefined)).toThrow(TooCostly);
  });
});

describe("look-alikes", () => {
  const likeness = (names: readonly string[], from = names.length - 1) =>
    findLookalikes(names.map(formsOf), from).map(({ name, earlier, likeness: how }) => [
      names[name],
      how,
      names[earlier],
    ]);

  test.each([
    ["Serde", "serde", "case"],
    ["rules-go", "rules_go", "separators"],
    ["rulesgo", "rules_go", "separators"],
    ["io.exarnple.letters", "io.example.letters", "shape"],
    ["serd\u0435", "serde", "shape"],
    ["cli-rust", "rust-cli", "word-order"],
    ["io.ggen.cli.rust", "io.ggen.rust.cli", "word-order"],
    ["rules_og", "rules_go", "edit"],
    ["graphq", "graphql", "edit"],
    ["grpahql", "graphql", "edit"],
    ["serde-official", "serde", "affix"],
    ["ggen-serde", "serde", "affix"],
    ["serdejs", "serde", "affix"],
    ["the-real-serde", "serde", "affix"],
    ["io.ggen.serde-template", "io.ggen.serde", "affix"],
  ])("%j is taken for %j: %s", (name, known, how) => {
    expect(likeness(["unrelated", known, name])).toEqual([[name, how, known]]);
  });

  test.each([
    ["numbers tell names apart", "x265", "x264"],
    ["short words are close to each other", "gtk", "gdk"],
    ["a version in the name is a name", "tinyxml2", "tinyxml"],
    ["a namespace is not a word of the name", "mime-types", "types.mime"],
    ["the same name in another namespace", "com.example.serde", "io.ggen.serde"],
    ["one letter names", "a", "b"],
    ["names without letters", "---", "..."],
  ])("%s: %j is not taken for %j", (_, name, known) => {
    expect(likeness([known, name])).toEqual([]);
  });

  test("a word that another pack uses was not made up to resemble", () => {
    expect(likeness(["rules_elm", "helm-charts", "rules_helm"])).toEqual([]);
    expect(likeness(["rules_elm", "charts", "rules_helm"])).toEqual([["rules_helm", "edit", "rules_elm"]]);
  });

  test("new names do not vouch for each other's words", () => {
    expect(likeness(["raect", "raect-dom"].toSpliced(0, 0, "react-dom"), 1)).toEqual([
      ["raect-dom", "edit", "react-dom"],
    ]);
  });

  test("of several likenesses the surest is told, and the first name of those", () => {
    expect(likeness(["rules_go", "rules-go", "rulesgo"])).toEqual([["rulesgo", "separators", "rules_go"]]);
  });
});
