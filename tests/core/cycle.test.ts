import { describe, expect, test } from "vitest";
import { findCycles } from "../../src/core/cycle.ts";

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

describe("findCycles", () => {
  test("finds none in a diamond", () => {
    expect(findCycles(graph({ a: ["b", "c"], b: ["d"], c: ["d"], d: [] }))).toEqual([]);
  });

  test("finds a node that leads to itself", () => {
    expect(findCycles(graph({ a: ["a", "b"], b: [] }))).toEqual([["a"]]);
  });

  test("shows the shortest way round, from the first node in order", () => {
    expect(findCycles(graph({ z: ["a"], a: ["b", "c"], b: ["c"], c: ["a"] }))).toEqual([["a", "c"]]);
  });

  test("tells each group once", () => {
    expect(findCycles(graph({ a: ["b"], b: ["a", "c"], c: ["d"], d: ["c"] }))).toEqual([
      ["c", "d"],
      ["a", "b"],
    ]);
  });

  test("leaves out targets that are no nodes", () => {
    expect(findCycles(graph({ a: ["elsewhere"] }))).toEqual([]);
  });

  test("follows a chain of 50,000 without running out of stack", () => {
    const edges = new Map(Array.from({ length: 50_000 }, (_, at) => [`n${at}`, [`n${(at + 1) % 50_000}`]] as const));
    expect(findCycles(edges)[0]).toHaveLength(50_000);
  });
});
