import { describe, expect, test } from "vitest";
import { cvss4Score } from "../../../src/core/advisories/cvss4.ts";

describe("a vector of CVSS 4.0", () => {
  // Worked out by another implementation, with which the whole space of base metrics agrees.
  test.each([
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H", 10],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", 9.3],
    ["CVSS:4.0/AV:L/AC:L/AT:N/PR:L/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N", 6.8],
    ["CVSS:4.0/AV:N/AC:H/AT:P/PR:L/UI:P/VC:L/VI:L/VA:N/SC:L/SI:N/SA:N", 2.1],
    ["CVSS:4.0/AV:P/AC:H/AT:P/PR:H/UI:A/VC:N/VI:N/VA:L/SC:N/SI:N/SA:N", 1],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:N/SC:N/SI:N/SA:N", 0],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N/E:U", 8.1],
    ["CVSS:4.0/AV:A/AC:L/AT:N/PR:N/UI:N/VC:N/VI:H/VA:N/SC:N/SI:H/SA:N/E:P/CR:L/IR:L/AR:M", 5.7],
    ["CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N/MSI:S/MAV:L", 7.6],
  ])("%s has the score %d", (vector, score) => {
    expect(cvss4Score(vector)).toBe(score);
  });

  test.each([
    "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H",
    "CVSS:4.0/AV:N",
    "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:S",
    "CVSS:4.0/AV:N/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H",
    "CVSS:4.0/AV:Z/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:H/SI:H/SA:H",
    `CVSS:4.0/${"A:B/".repeat(1000)}`,
    "",
  ])("is not %s", (text) => {
    expect(cvss4Score(text)).toBeUndefined();
  });

  test("is never more for what harms less", () => {
    const of = (impact: string): number =>
      cvss4Score(`CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:${impact}/VI:${impact}/VA:${impact}/SC:N/SI:N/SA:N`) ?? -1;
    expect(of("H")).toBeGreaterThan(of("L"));
    expect(of("L")).toBeGreaterThan(of("N"));
  });
});
