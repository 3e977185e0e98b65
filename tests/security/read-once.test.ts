import { expect, test } from "vitest";
import { type Tree, treeOf } from "../../src/core/tree.ts";
import { MANIFEST, scanTree } from "./scan.ts";

const files = {
  "templates/hook.tmpl":
    '---\nto: a.txt\nsparql: "SELECT ?n WHERE { ?s <https://e.example/n> ?n }"\nsh_after: echo {{ n }}\n---\nHello\n',
  "templates/script.tmpl": "---\nto: a.sh\n---\n#!/bin/sh\nls {{ name }}\n",
  "queries/a.rq": "SELECT ?n WHERE { ?s <https://e.example/n> ?n }",
  "data/a.ttl": '<https://e.example/a> <https://e.example/n> "$(id)" .\n',
  "README.md": "# Hello\n",
  "scripts/a.sh": "#!/bin/sh\nls\n",
};

/** A tree that counts how often each file is read. */
function counted(tree: Tree): { readonly tree: Tree; readonly reads: Map<string, number> } {
  const reads = new Map<string, number>();
  const read: Tree["read"] = (path) => {
    reads.set(path, (reads.get(path) ?? 0) + 1);
    return tree.read(path);
  };
  return { tree: { ...tree, read }, reads };
}

test("a scan reads each file of a gpack once for all rules that look at contents", () => {
  const packs = ["packages/a", "packages/b", "packages/b/nested"];
  const named = packs.flatMap((pack) => [
    [`${pack}/gpack.toml`, MANIFEST] as const,
    ...Object.entries(files).map(([path, text]) => [`${pack}/${path}`, text] as const),
  ]);
  const { tree, reads } = counted(treeOf(Object.fromEntries(named)));
  const { findings } = scanTree(tree);
  // The rules that look at several files of a pack have looked at these.
  expect(findings.map(({ rule }) => rule)).toContain("security/tainted-flow");
  // A place of a finding is read once more, for its fingerprint.
  const shown = new Set(findings.map(({ at }) => at.file));
  const often = [...reads].filter(([path, times]) => !path.endsWith("gpack.toml") && times > (shown.has(path) ? 2 : 1));
  expect(often).toEqual([]);
  expect(reads.get("packages/a/data/a.ttl")).toBe(1);
});

test("where a gpack lies says nothing of what its files are, whatever rule reads them", () => {
  const found = (prefix: string): readonly string[] => {
    const named = Object.entries({ "gpack.toml": MANIFEST, ...files }).map(([path, text]) => [
      `${prefix}${path}`,
      text,
    ]);
    const { findings } = scanTree(treeOf(Object.fromEntries(named)), "auditor");
    return findings.map(({ rule, severity, at }) => `${at.file.slice(prefix.length)} ${rule} ${severity}`);
  };
  expect(found("tests/fixtures/a/")).toEqual(found(""));
});
