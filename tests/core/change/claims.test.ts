import { expect, test } from "vitest";
import { type Claim, collisionsOf } from "../../../src/core/change/claims.ts";
import { wholeFile } from "../../../src/core/source.ts";

function claim(kind: Claim["kind"], id: string, version?: string, record: Record<string, unknown> = {}): Claim {
  return {
    kind,
    id,
    version,
    record: kind === "files" ? undefined : record,
    at: () => wholeFile("registry/index.json"),
  };
}

function collide(mine: readonly Claim[], theirs: readonly Claim[]): readonly string[] {
  return collisionsOf(mine, theirs).map(({ kind, mine: own, theirs: other }) =>
    [kind, own.id, own.version, other.id, other.version].filter((part) => part !== undefined).join(" "),
  );
}

const A = { git_rev: "a" };
const B = { git_rev: "b" };

test.each([
  [
    "two versions of one number",
    claim("version", "x", "1.0.0", A),
    claim("version", "x", "1.0.0", B),
    ["version x 1.0.0 x 1.0.0"],
  ],
  [
    "two builds of one number",
    claim("version", "x", "1.0.0+a", A),
    claim("version", "x", "1.0.0+b", B),
    ["version x 1.0.0+a x 1.0.0+b"],
  ],
  ["the same version twice", claim("version", "x", "1.0.0", A), claim("version", "x", "1.0.0", A), []],
  ["two numbers", claim("version", "x", "1.0.0", A), claim("version", "x", "1.0.1", B), []],
  ["a pre-release and its release", claim("version", "x", "1.0.0-rc.1", A), claim("version", "x", "1.0.0", B), []],
  ["two packs of one number", claim("version", "x", "1.0.0", A), claim("version", "y", "1.0.0", B), []],
  ["two new packs of one name", claim("name", "x", undefined, A), claim("name", "x", undefined, B), ["name x x"]],
  ["the same pack twice", claim("name", "x", undefined, A), claim("name", "x", undefined, A), []],
  [
    "names that differ in separators",
    claim("name", "web-view"),
    claim("name", "web_view"),
    ["alike web-view web_view"],
  ],
  ["names that differ in case", claim("name", "Web"), claim("name", "web"), ["alike Web web"]],
  ["names that differ", claim("name", "clock"), claim("name", "chart"), []],
  [
    "files of a version that the other publishes",
    claim("files", "x", "1.0.0"),
    claim("version", "x", "1.0.0", B),
    ["files x 1.0.0 x 1.0.0"],
  ],
  [
    "a version whose files the other alters",
    claim("version", "x", "1.0.0", B),
    claim("files", "x", "1.0.0"),
    ["files x 1.0.0 x 1.0.0"],
  ],
  ["files that both alter", claim("files", "x", "1.0.0"), claim("files", "x", "1.0.0"), []],
])("%s", (_, mine, theirs, expected) => {
  expect(collide([mine], [theirs])).toEqual(expected);
});

test("a pack that is new on both sides is told once, not for each of its versions", () => {
  const side = (record: Record<string, unknown>) => [
    claim("name", "x", undefined, record),
    claim("version", "x", "1.0.0", record),
  ];
  expect(collide(side(A), side(B))).toEqual(["name x x"]);
});

test("names that resemble each other within one change are not its collisions with the other", () => {
  expect(collide([claim("name", "web-view"), claim("name", "web_view")], [claim("name", "clock")])).toEqual([]);
});
