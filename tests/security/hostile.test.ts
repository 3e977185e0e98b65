import { describe, expect, test } from "vitest";
import { hostilePairs } from "./hostile-packs.ts";
import { scanFiles } from "./scan.ts";

describe("of generated gpacks", () => {
  const pairs = hostilePairs();

  test("every hostile one is found, by the rule that it is made for", { timeout: 60_000 }, () => {
    const missed = pairs.filter(
      ({ rule, hostile }) => !scanFiles(hostile).findings.some((finding) => finding.rule === rule),
    );
    expect(missed.map(({ name }) => name)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(400);
  });

  test("no benign twin has the fault of its hostile one, nor any error", { timeout: 60_000 }, () => {
    const accused = pairs.flatMap(({ name, rule, benign }) =>
      scanFiles(benign)
        .findings.filter((finding) => finding.rule === rule || finding.severity === "error")
        .map((finding) => `${name}: ${finding.rule} ${finding.message}`),
    );
    expect(accused).toEqual([]);
  });
});
