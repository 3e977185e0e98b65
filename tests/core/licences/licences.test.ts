import fc from "fast-check";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { alternativesOf } from "../../../src/core/licences/alternatives.ts";
import { compatibility } from "../../../src/core/licences/compatibility.ts";
import { asksMore } from "../../../src/core/licences/licence-change.ts";
import { licencesInText } from "../../../src/core/licences/licence-text.ts";
import { type SpdxExpression, isAllowed, leavesOf, parseSpdx } from "../../../src/core/spdx.ts";

function parsed(text: string): SpdxExpression {
  const read = parseSpdx(text);
  if ("fault" in read) throw new Error(`${text}: ${read.fault}`);
  return read.expression;
}

describe("the alternatives of an expression", () => {
  const ids = ["MIT", "Apache-2.0", "ISC", "GPL-2.0-only", "Zlib"];
  const text = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...ids),
      fc
        .tuple(tie("expression"), fc.constantFrom("AND", "OR"), tie("expression"))
        .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
    ),
  })).expression;

  test("are met by the same sets of licences as the expression", () => {
    fc.assert(
      fc.property(text, fc.subarray(ids), (written, allowed) => {
        const expression = parsed(written);
        const alternatives = alternativesOf(expression);
        if (!alternatives) return;
        const set = new Set(allowed.map((id) => id.toLowerCase()));
        const byAlternatives = alternatives.some((leaves) => leaves.every(({ id }) => set.has(id.toLowerCase())));
        expect(byAlternatives).toBe(isAllowed(expression, set));
      }),
    );
  });

  test("of an expression that is built to explode are not worked out", () => {
    const written = Array.from({ length: 8 }, () => "(MIT OR ISC)").join(" AND ");
    expect(leavesOf(parsed(written))).toHaveLength(16);
    expect(alternativesOf(parsed(written))).toBeUndefined();
    expect(compatibility(parsed(written), parsed("GPL-3.0-only")).kind).toBe("unknown");
  });
});

describe("a pack and what it depends on", () => {
  test.each([
    ["MIT", "Apache-2.0"],
    ["MIT", "MPL-2.0"],
    ["MIT", "LGPL-3.0-or-later"],
    ["MIT", "GPL-3.0-only OR MIT"],
    ["MIT", "GPL-2.0-only WITH Classpath-exception-2.0"],
    ["GPL-3.0-only", "Apache-2.0"],
    ["GPL-3.0-or-later", "GPL-2.0-or-later"],
    ["GPL-2.0-or-later", "GPL-3.0-only"],
    ["AGPL-3.0-only", "GPL-3.0-only"],
    ["GPL-3.0-only", "CC-BY-SA-4.0"],
    ["MIT AND GPL-3.0-only", "GPL-3.0-only"],
    ["GPL-3.0+", "GPL-3.0"],
    ["LicenseRef-ours", "MIT"],
  ])("fit: %s on %s", (pack, dependency) => {
    expect(compatibility(parsed(pack), parsed(dependency))).toEqual({ kind: "fits" });
  });

  test.each([
    ["MIT", "GPL-3.0-only"],
    ["Apache-2.0", "AGPL-3.0-only"],
    ["MIT OR GPL-3.0-only", "GPL-3.0-only"],
    ["GPL-2.0-only", "GPL-3.0-only"],
    ["GPL-2.0-only", "Apache-2.0"],
    ["GPL-3.0-only", "GPL-2.0-only"],
    ["MIT", "MIT AND GPL-2.0-or-later"],
    ["MIT", "CC-BY-NC-4.0"],
    ["GPL-3.0-only", "SSPL-1.0"],
  ])("clash: %s on %s", (pack, dependency) => {
    expect(compatibility(parsed(pack), parsed(dependency)).kind).toBe("clashes");
  });

  test.each([
    ["MIT", "LicenseRef-theirs"],
    ["LicenseRef-ours", "GPL-3.0-only"],
    ["MIT", "GPL-3.0-only OR LicenseRef-theirs"],
  ])("are not judged: %s on %s", (pack, dependency) => {
    expect(compatibility(parsed(pack), parsed(dependency))).toEqual({ kind: "unknown" });
  });

  test("always fit when they are the same", () => {
    for (const id of ["MIT", "GPL-2.0-only", "AGPL-3.0-only", "CC-BY-NC-4.0", "LicenseRef-ours", "BUSL-1.1"]) {
      expect(compatibility(parsed(id), parsed(id)).kind, id).toBe("fits");
    }
  });
});

test.each([
  ["MIT", "Apache-2.0", false],
  ["MIT", "GPL-3.0-only", true],
  ["GPL-3.0-only", "AGPL-3.0-only", true],
  ["MIT", "BUSL-1.1", true],
  ["GPL-3.0-only", "MIT", false],
  ["MIT", "MIT OR GPL-3.0-only", false],
  ["MIT OR GPL-3.0-only", "GPL-3.0-only", true],
  ["MIT", "LicenseRef-ours", undefined],
])("from %s to %s the licence asks more: %s", (before, after, expected) => {
  expect(asksMore(parsed(before), parsed(after))).toBe(expected);
});

describe("the text of a licence", () => {
  const installed = packages("node_modules");

  test("of a package that is installed is the one that the package declares", () => {
    let recognised = 0;
    const other: string[] = [];
    for (const { name, license, text } of installed) {
      const found = licencesInText(text);
      const read = parseSpdx(license);
      if (found.length === 0 || "fault" in read) continue;
      recognised += 1;
      const declared = leavesOf(read.expression).map(({ id }) => id);
      if (!declared.some((id) => found.includes(id))) other.push(`${name}: ${license}, found ${found.join(", ")}`);
    }
    // That a package declares another licence than its text is what the model is for: at least one that is installed does.
    expect(other.length / recognised, other.join("; ")).toBeLessThan(0.02);
    expect(recognised).toBeGreaterThan(40);
    expect(recognised / installed.length).toBeGreaterThan(0.9);
  });

  const common = "/usr/share/common-licenses";
  test.skipIf(!existsSync(common)).each([
    ["Apache-2.0", "Apache-2.0"],
    ["GPL-2", "GPL-2.0-only"],
    ["GPL-3", "GPL-3.0-or-later"],
    ["LGPL-2.1", "LGPL-2.1-only"],
    ["LGPL-3", "LGPL-3.0-only"],
    ["MPL-2.0", "MPL-2.0"],
    ["CC0-1.0", "CC0-1.0"],
  ])("of Debian's %s is %s and nothing else", (file, id) => {
    const found = licencesInText(readFileSync(`${common}/${file}`, "utf8"));
    expect(found).toContain(id);
    expect(new Set(found.map((other) => other.replace(/-(?:only|or-later)$/, ""))).size).toBe(1);
  });

  test("is not recognised in prose that only names it", () => {
    expect(
      licencesInText("This project is licensed under the MIT License, or the Apache License, Version 2.0."),
    ).toEqual([]);
    expect(licencesInText("")).toEqual([]);
  });
});

function packages(root: string): readonly { readonly name: string; readonly license: string; readonly text: string }[] {
  const names = readdirSync(root).flatMap((name) =>
    name.startsWith("@") ? readdirSync(`${root}/${name}`).map((inner) => `${name}/${inner}`) : [name],
  );
  return names.flatMap((name) => {
    const directory = `${root}/${name}`;
    if (!existsSync(`${directory}/package.json`)) return [];
    const manifest: unknown = JSON.parse(readFileSync(`${directory}/package.json`, "utf8"));
    const license =
      typeof manifest === "object" && manifest !== null && "license" in manifest ? manifest.license : undefined;
    const file = readdirSync(directory).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
    if (typeof license !== "string" || file === undefined) return [];
    return [{ name, license, text: readFileSync(`${directory}/${file}`, "utf8") }];
  });
}
