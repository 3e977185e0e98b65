import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { ListedVersion } from "../../../src/core/change/listed-version.ts";
import { nextVersions, stepsOf } from "../../../src/core/change/version-step.ts";

function listed(versions: readonly string[]): readonly ListedVersion[] {
  return versions.map((version) => ({ version, record: {}, path: ["versions", version], at: ["versions", version] }));
}

function step(published: string, version: string) {
  const before = published.split(" ").filter((text) => text !== "");
  return stepsOf(listed(before), listed([version])).get(version);
}

test.each([
  // [published, new version, kind, the version that it follows]
  ["", "0.1.0", "first", undefined],
  ["", "3.7.0", "first", undefined],
  ["", "1.0.0-alpha", "first", undefined],
  ["1.0.0", "1.0.1", "patch", "1.0.0"],
  ["1.0.0", "1.1.0", "minor", "1.0.0"],
  ["1.0.0", "2.0.0", "major", "1.0.0"],
  ["1.0.0 1.0.1 1.1.0", "1.2.0", "minor", "1.1.0"],
  ["1.0.0 1.0.1 1.1.3", "2.0.0", "major", "1.1.3"],
  ["0.1.0", "0.2.0", "minor", "0.1.0"],
  ["0.0.1", "1.0.0", "major", "0.0.1"],
  ["1.9.0", "1.10.0", "minor", "1.9.0"],
  ["1.0.0", "1.0.2", "skip", "1.0.0"],
  ["1.0.0", "1.2.0", "skip", "1.0.0"],
  ["1.0.0", "3.0.0", "skip", "1.0.0"],
  ["1.0.0", "1.1.1", "skip", "1.0.0"],
  ["1.0.0", "2.1.0", "skip", "1.0.0"],
  ["1.0.0", "2.0.1", "skip", "1.0.0"],
  // Back-ports extend a line that is there.
  ["1.0.0 2.0.0", "1.0.1", "patch", "1.0.0"],
  ["1.0.0 1.1.0 2.0.0", "1.0.1", "patch", "1.0.0"],
  ["1.0.0 1.1.0 2.0.0", "1.2.0", "minor", "1.1.0"],
  ["1.0.0 2.0.0", "1.2.0", "skip", "1.0.0"],
  ["1.0.0 1.2.0", "1.1.0", "back", "1.2.0"],
  ["1.0.0 1.0.2", "1.0.1", "back", "1.0.2"],
  ["2.0.0", "1.0.0", "back", "2.0.0"],
  ["1.0.0 3.0.0", "2.0.0", "back", "3.0.0"],
  // Pre-releases.
  ["1.0.0", "1.1.0-alpha", "preview", "1.0.0"],
  ["1.0.0 1.1.0-alpha", "1.1.0-alpha.1", "preview", "1.1.0-alpha"],
  ["1.0.0 1.1.0-beta.9", "1.1.0-beta.10", "preview", "1.1.0-beta.9"],
  ["1.0.0 1.1.0-beta.10", "1.1.0-beta.9", "order", "1.1.0-beta.10"],
  ["1.0.0 1.1.0-rc.1", "1.1.0", "minor", "1.0.0"],
  ["1.0.0", "1.0.0-rc.1", "late", "1.0.0"],
  ["1.0.0", "1.3.0-rc.1", "skip", "1.0.0"],
  ["2.0.0", "1.0.0-rc.1", "back", "2.0.0"],
  ["1.0.0-rc.1", "1.0.0", "first", undefined],
  // What is no semantic version takes no part.
  ["banana 1.0.0", "1.0.1", "patch", "1.0.0"],
] as const)("after %j %s is a step of the kind %s", (published, version, kind, from) => {
  const found = step(published, version);
  expect([found?.kind, found?.from?.listed.version]).toEqual([kind, from]);
});

test("what is no semantic version is no step", () => {
  expect(step("1.0.0", "v1.0.1")).toBeUndefined();
});

test.each([
  ["1.0.0", "1.0.5", "1.0.1, 1.1.0 or 2.0.0"],
  ["1.0.0 1.1.4 2.3.0", "1.0.5", "1.0.1, 1.2.0 or 3.0.0"],
  ["1.0.0 1.1.4 2.3.0", "9.0.0", "2.3.1, 2.4.0 or 3.0.0"],
  ["1.0.0", "1.0.0-rc.1", "1.0.1-rc.1, 1.1.0-rc.1 or 2.0.0-rc.1"],
])("in place of what does not follow %j, such as %s, comes %s", (published, version, next) => {
  const found = step(published, version);
  expect(found && nextVersions(found)).toBe(next);
});

test("a history that is published at once is judged as if it came one by one", () => {
  const versions = ["1.0.0", "1.0.1", "1.1.0", "2.0.0-rc.1", "2.0.0", "1.1.1"];
  const steps = stepsOf([], listed(versions.toReversed()));
  expect(versions.map((version) => steps.get(version)?.kind)).toEqual([
    "first",
    "patch",
    "minor",
    "preview",
    "major",
    "patch",
  ]);
});

test("whoever publishes what is proposed is never refused", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2), { maxLength: 12 }), (choices) => {
      const published = ["1.0.0"];
      for (const choice of choices) {
        const proposed = step(published.join(" "), "99.0.0")?.next[choice] ?? "";
        expect(step(published.join(" "), proposed)?.kind).toBe((["patch", "minor", "major"] as const)[choice]);
        published.push(proposed);
      }
    }),
  );
});
