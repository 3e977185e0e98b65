import { describe, expect, test } from "vitest";
import { type Outcome, runRules } from "../../../src/core/engine.ts";
import { defaultPolicy } from "../../../src/core/policy.ts";
import { type Tree, treeOf } from "../../../src/core/tree.ts";
import { sha256 } from "../../../src/platform/digest.ts";
import { syntaxPort } from "../../../src/platform/syntax/syntax.ts";
import { rules } from "../../../src/rules/index.gen.ts";
import { readBase } from "../../rules/page.ts";

const INDEX = "registry/index.json";

/** A registry that lists a gpack which is not there, so that a rule asks for a place long after the index was judged. */
function files(): Readonly<Record<string, string | Uint8Array>> {
  const base = readBase("registry");
  const text = String(base[INDEX]);
  const listed = JSON.parse(text) as { packs: Record<string, object> };
  const [entry] = Object.values(listed.packs);
  const ghost = JSON.parse(JSON.stringify(entry).replaceAll("io.example.greeting", "io.example.ghost")) as object;
  return {
    ...base,
    [INDEX]: JSON.stringify({ ...listed, packs: { ...listed.packs, "io.example.ghost": ghost } }, undefined, 2),
  };
}

function judge(tree: Tree): Outcome {
  return runRules({ tree, rules, policy: defaultPolicy, syntax: syntaxPort(), sha256 });
}

/** The tree in which the index is another one from the second time on that it is read. */
function changing(tree: Tree, later: ReturnType<Tree["read"]>): Tree & { readonly times: () => number } {
  let times = 0;
  return {
    ...tree,
    times: () => times,
    read(path) {
      if (path !== INDEX) return tree.read(path);
      times += 1;
      return times === 1 ? tree.read(path) : later;
    },
  };
}

describe("the text of an index is let go once it was judged", () => {
  const tree = treeOf(files());
  const text = new TextDecoder().decode(tree.read(INDEX) as Uint8Array);

  test("and a place in it is found all the same, when a rule asks later", () => {
    const { findings, coverage } = judge(tree);
    const found = findings.find(
      ({ rule, message }) => rule.startsWith("registry/") && message.includes("io.example.ghost"),
    );
    expect(text.split("\n")[(found?.at.line ?? 0) - 1]).toContain("ghost");
    expect(coverage.gaps).toEqual([]);
  });

  test("and it is read once where nothing is wrong, else twice more: for places, and for the texts that findings are known by", () => {
    const good = changing(treeOf(readBase("registry")), { reason: "it is read twice" });
    expect(judge(good).coverage.gaps).toEqual([]);
    expect(good.times()).toBe(1);
    const bad = changing(tree, tree.read(INDEX));
    judge(bad);
    expect(bad.times()).toBe(3);
  });

  test.each([
    ["vanished", { reason: "it vanished while it was read" }, "it vanished while it was read"],
    ["changed", new TextEncoder().encode("{}"), "the file changed while it was judged"],
  ] as const)("and a file that has %s by then is a gap, not a wrong place", (_, later, reason) => {
    const { coverage } = judge(changing(tree, later));
    expect(coverage.gaps).toContainEqual(expect.objectContaining({ file: INDEX, reason }));
  });
});
