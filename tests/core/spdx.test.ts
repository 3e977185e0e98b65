import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { currentId, isAllowed, leavesOf, parseSpdx, repairedSpdx } from "../../src/core/spdx.ts";

function read(text: string) {
  const parsed = parseSpdx(text);
  if ("fault" in parsed) throw new Error(`${text}: ${parsed.fault}`);
  return parsed;
}

describe("an expression", () => {
  test.each([
    ["MIT", "MIT"],
    ["mit or apache-2.0", "MIT OR Apache-2.0"],
    ["GPL-2.0-only WITH Classpath-exception-2.0", "GPL-2.0-only WITH Classpath-exception-2.0"],
    ["MIT AND (Apache-2.0 OR BSD-3-Clause)", "MIT AND (Apache-2.0 OR BSD-3-Clause)"],
    ["(MIT)", "MIT"],
    ["EPL-1.0+", "EPL-1.0+"],
    ["LicenseRef-My-Terms OR MIT", "LicenseRef-My-Terms OR MIT"],
    ["DocumentRef-x:LicenseRef-y", "DocumentRef-x:LicenseRef-y"],
    ["  MIT  ", "MIT"],
  ])("%j is %j", (text, canonical) => {
    expect(read(text).canonical).toBe(canonical);
  });
});

describe("no expression", () => {
  test.each([
    ["", 0],
    ["Proprietary", 0],
    ["MIT/Apache-2.0", 3],
    ["MIT Apache-2.0", 4],
    ["MIT OR", 6],
    ["(MIT", 4],
    ["MIT)", 3],
    ["MIT WITH", 8],
    ["MIT WITH MIT", 9],
    ["LicenseRef-", 0],
    ["MIT +", 4],
    ["MIT\u202eX", 3],
    ["A".repeat(300), 256],
    [Array.from({ length: 17 }, () => "MIT").join(" OR "), 0],
    ["(".repeat(256), 256],
  ])("%j stops at %i", (text, offset) => {
    expect(parseSpdx(text)).toMatchObject({ offset });
  });
});

test.each([
  ["Apache 2.0", "Apache-2.0"],
  ["MIT/Apache-2.0", "MIT OR Apache-2.0"],
  ["MIT / Apache License, Version 2.0", "MIT OR Apache-2.0"],
  ["MIT License", "MIT"],
  ["bsd-3", "BSD-3-Clause"],
  ["GPL", undefined],
  ["Proprietary", undefined],
  ["constructor", undefined],
  ["MIT/", undefined],
])("%j plainly means %j", (text, meant) => {
  expect(repairedSpdx(text)).toBe(meant);
});

test.each([
  ["GPL-3.0", "GPL-3.0-only"],
  ["LGPL-2.1+", "LGPL-2.1-or-later"],
  ["Nunit", undefined],
  ["MIT", undefined],
])("%s is now %s", (text, current) => {
  const [leaf] = leavesOf(read(text).expression);
  expect(leaf && currentId(leaf)).toBe(current);
});

test("a choice needs one allowed licence, a sum all of them", () => {
  const allowed = new Set(["mit", "bsd-3-clause"]);
  const answer = (text: string) => isAllowed(read(text).expression, allowed);
  expect(["MIT", "MIT OR AGPL-3.0-only", "MIT AND BSD-3-Clause", "(MIT OR ISC) AND MIT"].map(answer)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(["ISC", "MIT AND ISC", "LicenseRef-MIT"].map(answer)).toEqual([false, false, false]);
});

test("nothing throws, and the canonical form is its own", () => {
  const word = fc.constantFrom(
    "MIT",
    "Apache-2.0",
    "OR",
    "AND",
    "WITH",
    "(",
    ")",
    "+",
    "LLVM-exception",
    "gpl-2.0+",
    "x",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
        fc.string(),
      ),
      (text) => {
        const parsed = parseSpdx(text);
        repairedSpdx(text);
        if (!("fault" in parsed)) expect(read(parsed.canonical).canonical).toBe(parsed.canonical);
      },
    ),
  );
});
