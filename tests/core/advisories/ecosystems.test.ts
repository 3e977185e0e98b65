import fc from "fast-check";
import { satisfies } from "semver";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cutOrder, isIn } from "../../../src/core/advisories/cut.ts";
import { comparePep440, parsePep440 } from "../../../src/core/advisories/pep440.ts";
import { requirementOf } from "../../../src/core/advisories/requirement.ts";
import { type Ecosystem, packageName, versioningOf } from "../../../src/core/advisories/versioning.ts";
import { matchesCargoRange } from "../../../src/core/cargo-match.ts";
import { parseCargoRange } from "../../../src/core/cargo-range.ts";

function takes(ecosystem: Ecosystem, range: string, version: string): boolean | undefined {
  const requirement = requirementOf(ecosystem, "a", range);
  return requirement && isIn(cutOrder(versioningOf(ecosystem)), version, requirement.versions);
}

const release = fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)).map((numbers) => numbers.join("."));
const partial = fc.oneof(
  release,
  fc.tuple(fc.nat(3), fc.nat(3)).map((numbers) => numbers.join(".")),
  fc.nat(3).map(String),
);

describe("a requirement", () => {
  test("of Cargo takes the releases that Cargo takes", () => {
    const comparator = fc
      .tuple(fc.constantFrom("", "=", ">", ">=", "<", "<=", "~", "^"), partial)
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(comparator, { minLength: 1, maxLength: 3 }), release, (comparators, version) => {
        const written = comparators.join(", ");
        const range = parseCargoRange(written);
        if ("fault" in range) return;
        expect(takes("crates.io", written, version), `${written} ${version}`).toBe(matchesCargoRange(range, version));
      }),
      { numRuns: 2000 },
    );
  });

  test("of npm takes the releases that npm takes", () => {
    const comparator = fc
      .tuple(fc.constantFrom("", "=", ">", ">=", "<", "<=", "~", "^"), partial)
      .map((parts) => parts.join(""));
    const alternative = fc.array(comparator, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(" "));
    fc.assert(
      fc.property(fc.array(alternative, { minLength: 1, maxLength: 2 }), release, (alternatives, version) => {
        const written = alternatives.join(" || ");
        expect(takes("npm", written, version), `${written} ${version}`).toBe(satisfies(version, written));
      }),
      { numRuns: 2000 },
    );
  });

  test("of Python takes what the reference implementation takes", () => {
    const rows = table("python-specifiers.tsv");
    expect(rows.length).toBeGreaterThan(300);
    for (const [specifier = "", version = "", expected] of rows) {
      expect(takes("PyPI", specifier, version), `${specifier} ${version}`).toBe(expected === "True");
    }
  });

  test("of Go is the one version that it names", () => {
    expect(requirementOf("Go", "golang.org/x/net", "v0.17.0")?.pinned).toBe("v0.17.0");
    expect(takes("Go", "v0.17.0", "0.17.0")).toBe(true);
    expect(takes("Go", "v0.17.0", "v0.17.1")).toBe(false);
    expect(requirementOf("Go", "a", "latest")).toBeUndefined();
  });

  test.each([
    ["crates.io", "=1.2.3", "1.2.3"],
    ["crates.io", "1.2.3", undefined],
    ["npm", "1.2.3", "1.2.3"],
    ["npm", "^1.2.3", undefined],
    ["PyPI", "==1.2.3", "1.2.3"],
    ["PyPI", "==1.2.*", undefined],
    ["gpack", "=0.1.0", "0.1.0"],
  ] as const)("of %s %s is pinned to %s", (ecosystem, written, pinned) => {
    expect(requirementOf(ecosystem, "a", written)?.pinned).toBe(pinned);
  });

  test.each(["latest", "git+https://example.com/a.git", "npm:b@1", "file:../b", "workspace:*", "1.2.3".repeat(200)])(
    "of npm that is no range is left alone: %s",
    (written) => {
      expect(requirementOf("npm", "a", written)).toBeUndefined();
    },
  );
});

test("versions of Python stand in the order of PEP 440", () => {
  const sorted = [
    "1.dev0",
    "1.0.dev456",
    "1.0a1",
    "1.0a2.dev456",
    "1.0a12.dev456",
    "1.0a12",
    "1.0b1.dev456",
    "1.0b2",
    "1.0b2.post345.dev456",
    "1.0b2.post345",
    "1.0rc1.dev456",
    "1.0rc1",
    "1.0",
    "1.0+abc.5",
    "1.0+abc.7",
    "1.0+5",
    "1.0.post456.dev34",
    "1.0.post456",
    "1.0.15",
    "1.1.dev1",
    "1!0.1",
  ];
  const parsed = sorted.map((version) => parsePep440(version));
  for (const [at, left] of parsed.entries()) {
    for (const [place, right] of parsed.entries()) {
      if (!left || !right) throw new Error(`not read: ${sorted[at]} ${sorted[place]}`);
      expect(Math.sign(comparePep440(left, right)), `${sorted[at]} ${sorted[place]}`).toBe(Math.sign(at - place));
    }
  }
});

test("spellings of one version of Python are equal, and what is none is refused", () => {
  const python = versioningOf("PyPI");
  for (const [a = "", b = ""] of [
    ["1.0", "1.0.0"],
    ["v1.0", "1"],
    ["1.0-alpha.1", "1a1"],
    ["1.0-1", "1.0.post1"],
    ["1.0.RC", "1.0c0"],
    ["1.0.dev", "1.0dev0"],
    ["1.0+a-b", "1.0+a.b"],
    ["01.02", "1.2"],
  ]) {
    expect(python.compare(a, b), `${a} ${b}`).toBe(0);
  }
  for (const text of ["", "latest", "1.", "1..2", "1.0+", "1.0-", "٣.1", `1.${"0".repeat(200)}`, "1.0 ; x"])
    expect(python.isVersion(text), text).toBe(false);
});

test("names that an ecosystem holds for one are one", () => {
  expect(packageName("PyPI", "Foo_.-Bar")).toBe("foo-bar");
  expect(packageName("crates.io", "serde_json")).toBe(packageName("crates.io", "serde-json"));
  expect(packageName("npm", "Foo_Bar")).toBe("Foo_Bar");
});

function table(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(name, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("\t"));
}
