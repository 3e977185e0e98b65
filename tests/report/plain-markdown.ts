import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect } from "vitest";

/** HTML that every report has: folds, and `<code>` around what would be a mention. */
const OURS = /^<\/?code>$|^<details><summary>[\w ,:]+<\/summary>$|^<\/details>$/;

/** What Markdown of a report may be made of. */
const BLOCKS = new Set([
  "root",
  "heading",
  "paragraph",
  "text",
  "strong",
  "emphasis",
  "inlineCode",
  "list",
  "listItem",
  "tableRow",
  "tableCell",
]);

/** What one kind of Markdown has beyond that. */
export interface Beyond {
  readonly html?: RegExp;
  readonly blocks?: readonly string[];
}

/**
 * Reads Markdown as GitHub does and looks at what it became: only mark-up of ours, links to pages of ours, no mention
 * and no reference in the text, and as many cells in every row of a table as in its head. Returns the tree.
 */
export function expectPlain(source: string, { html = OURS, blocks = [] }: Beyond = {}): Nodes {
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  let code = 0;
  walk(tree, (node) => {
    if (node.type === "html") {
      if (!html.test(node.value)) expect(node.value).toMatch(OURS);
      code += node.value === "<code>" ? 1 : node.value === "</code>" ? -1 : 0;
    } else if (node.type === "text" && code === 0) {
      expect(node.value).not.toMatch(/@|#\d|\bgh-\d/i);
    } else if (node.type === "link") {
      expect(node.url).toMatch(
        /^https:\/\/github\.(?:com|invalid)\/(ggen\/validate-gpack|o\/r|owner\/registry)\/(blob|tree)\//,
      );
      expect(node.url).not.toMatch(/\/\.\.?(?:\/|$)/);
    } else if (node.type === "table") {
      const cells = new Set(node.children.map((row) => row.children.length));
      expect(cells.size, "cells in every row").toBe(1);
    } else if (!BLOCKS.has(node.type)) {
      expect(blocks).toContain(node.type);
    }
  });
  expect(code).toBe(0);
  return tree;
}

/** Every node of a tree. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ("children" in node) for (const child of node.children) walk(child, visit);
}
