import { describe, expect, test } from "vitest";
import { dateTimeFault, isDate, isDateTime } from "../../src/core/date-time.ts";

describe("a date-time", () => {
  test.each([
    "2026-10-01T12:00:00Z",
    "2026-10-01t12:00:00z",
    "2024-02-29T00:00:00.123456789+05:30",
    "0000-01-01T00:00:00Z",
  ])("is %s", (text) => expect(isDateTime(text)).toBe(true));

  test.each([
    ["2026-10-01", "no time"],
    ["2026-10-01T12:00:00", "no time zone"],
    ["2026-10-01T12:00:00.5", "no time zone"],
    ["2026-02-29T12:00:00Z", "does not exist"],
    ["1900-02-29T12:00:00Z", "does not exist"],
    ["2026-13-01T12:00:00Z", "does not exist"],
    ["2026-10-01T24:00:00Z", "no RFC 3339"],
    ["2026-10-01T12:60:00Z", "no RFC 3339"],
    ["2026-10-01T12:00:00+24:00", "no RFC 3339"],
    ["2026-10-01 12:00", "no RFC 3339"],
    ["now", "does not begin"],
    [`2026-10-01T12:00:00.${"0".repeat(100)}Z`, "no"],
  ])("is not %s", (text, fault) => expect(dateTimeFault(text)).toContain(fault));
});

test("a date is a day that exists", () => {
  expect(isDate("2026-10-01")).toBe(true);
  expect(isDate("2026-09-31")).toBe(false);
  expect(isDate("2026-10-01T12:00:00Z")).toBe(false);
});
