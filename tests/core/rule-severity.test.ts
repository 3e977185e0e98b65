import { expect, test } from "vitest";
import { readRuleSeverity, severityOn } from "../../src/core/rule-severity.ts";

const from = "2027-01-01";

test.each([
  ["error", "2026-12-31", "warning"],
  ["error", "2027-01-01", "error"],
  ["error", "2027-01-02", "error"],
  ["warning", "2026-12-31", "note"],
  ["note", "2026-12-31", "off"],
  ["off", "2026-12-31", "off"],
] as const)("%s from 2027-01-01 is on %s %s", (severity, today, expected) => {
  expect(severityOn({ severity, from }, today)).toBe(expected);
});

test("a severity without a day holds at once", () => {
  expect(readRuleSeverity("note")).toEqual({ severity: "note" });
  expect(readRuleSeverity({ severity: "note" })).toEqual({ severity: "note" });
});

test.each<[unknown, string]>([
  ["loud", "must be"],
  [1, "must be"],
  [["error"], "must be"],
  [{}, "needs a severity"],
  [{ severity: "loud" }, "needs a severity"],
  [{ severity: "error", until: from }, '"until"'],
  [{ severity: "error", from: "2027-02-29" }, "needs a day"],
  [{ severity: "error", from: new Date("2027-01-01T10:00:00Z") }, "needs a day"],
  [{ severity: "error", from: new Date(Number.NaN) }, "needs a day"],
])("%j is refused, and it says why", (value, why) => {
  expect(readRuleSeverity(value)).toMatchObject({ message: expect.stringContaining(why) as string });
});
