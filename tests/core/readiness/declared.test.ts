import { expect, test } from "vitest";
import {
  declaredScore,
  declaredScoreText,
  nextStatuses,
  statusOf,
  statuses,
} from "../../../src/core/readiness/declared.ts";
import { defaultRequirements } from "../../../src/core/readiness/default-requirements.ts";

const withStatus = (status: Readonly<Record<string, "complete" | "placeholder" | "needs-review">>) =>
  defaultRequirements.map(({ id, category }) => ({ id, category, status: status[id] ?? ("missing" as const) }));

test("one of six critical requirements complete is 13.33, as ggen prints it", () => {
  expect(declaredScoreText(declaredScore(withStatus({ "auth-basic": "complete" })))).toBe("13.33");
});

test("a placeholder counts half, what needs review counts nothing, an absent category nothing", () => {
  expect(declaredScoreText(declaredScore(withStatus({ "auth-basic": "placeholder" })))).toBe("6.67");
  expect(declaredScoreText(declaredScore(withStatus({ "auth-basic": "needs-review" })))).toBe("0.00");
  expect(declaredScoreText(declaredScore([{ id: "a", category: "critical", status: "complete" }]))).toBe("80.00");
  expect(declaredScoreText(declaredScore([]))).toBe("0.00");
});

test("everything complete is 100.00", () => {
  const all = defaultRequirements.map(({ id, category }) => ({ id, category, status: "complete" as const }));
  expect(declaredScoreText(declaredScore(all))).toBe("100.00");
});

test("it equals the formula in floating point to two decimals, for every count of each category", () => {
  for (let total = 1; total <= 12; total += 1) {
    for (let complete = 0; complete <= total; complete += 1) {
      for (let placeholder = 0; placeholder <= total - complete; placeholder += 1) {
        const list = Array.from({ length: total }, (_, at) => ({
          id: String(at),
          category: "important" as const,
          status:
            at < complete
              ? ("complete" as const)
              : at < complete + placeholder
                ? ("placeholder" as const)
                : ("missing" as const),
        }));
        const float = ((complete + placeholder * 0.5) / total) * 100 * 0.15;
        expect(Math.abs(declaredScore(list) / 100 - float)).toBeLessThan(0.005_000_1);
      }
    }
  }
});

test("the default list is the one of ggen: 6 critical, 6 important, 5 nice to have, and every need is in it", () => {
  const count = (category: string): number => defaultRequirements.filter((one) => one.category === category).length;
  expect([count("critical"), count("important"), count("nice-to-have")]).toEqual([6, 6, 5]);
  const ids = defaultRequirements.map(({ id }) => id);
  for (const { needs } of defaultRequirements) for (const id of needs) expect(ids).toContain(id);
});

test("five changes of status are allowed, and staying the same is none", () => {
  const allowed = statuses.flatMap((from) => nextStatuses(from).map((to) => `${from} -> ${to}`));
  expect(allowed).toEqual([
    "complete -> needs-review",
    "placeholder -> complete",
    "placeholder -> needs-review",
    "missing -> placeholder",
    "missing -> complete",
  ]);
});

test("the words of ggen's command line mean a status, and no other word does", () => {
  expect(statusOf("done")).toBe("complete");
  expect(statusOf("stub")).toBe("placeholder");
  expect(statusOf("constructor")).toBeUndefined();
});
