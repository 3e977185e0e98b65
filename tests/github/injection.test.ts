import type { Nodes } from "mdast";
import { expect, test } from "vitest";
import type { Report } from "../../src/core/report.ts";
import type { Suggestion } from "../../src/core/review/suggestion.ts";
import { renderAnnotations } from "../../src/report/annotations.ts";
import { renderCheckRun } from "../../src/report/check-run.ts";
import { renderComment } from "../../src/report/comment.ts";
import { blobLinks } from "../../src/report/link.ts";
import { renderSuggestions } from "../../src/report/suggestion.ts";
import { naughtiest } from "../report/naughty.ts";
import { expectPlain, walk } from "../report/plain-markdown.ts";
import { change, everywhere } from "../report/report-fixture.ts";

const link = blobLinks({ repository: "https://github.com/o/r", commit: change.head, prefix: "" });
const named = naughtiest.map((text) => [JSON.stringify(text).slice(0, 60), text] as const);

/** A report on a change that has one text in every field that a pull request fills. */
function hostile(text: string): Report {
  return { ...everywhere(text), subject: change };
}

/** The first line of Markdown is a marker of ours and nothing else is HTML of that form. */
const MARKER = /^<!-- gpack (?:report|suggestion): [\w:() -]+ -->$/;

function markersIn(tree: Nodes): readonly string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (node.type === "html" && node.value.startsWith("<!--")) found.push(node.value);
  });
  return found;
}

test.each(named)("%s stays text in a comment, whose only hidden line is ours", (_, text) => {
  const { marker, body } = renderComment(hostile(text), { name: "gpack", digest: "d", isVerdict: false, link });
  expect(markersIn(expectPlain(body, { html: MARKER, blocks: ["blockquote"] }))).toEqual([marker]);
  expect(body.length).toBeLessThanOrEqual(65_536);
});

test.each(named)("%s stays text in a check run", (_, text) => {
  const run = renderCheckRun(hostile(text), { digest: "d", prefix: "", isVerdict: false, link });
  expectPlain(run.summary, { blocks: ["blockquote"] });
  expectPlain(run.text);
  expect(run.title).toMatch(/^[\u0020-\u007E]{1,255}$/);
  for (const { title, message } of run.annotations) {
    // GitHub shows these as they are; what cannot be seen is written out.
    expect(`${title}${message}`).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069]/);
    expect(message.length).toBeLessThan(65_536);
  }
  for (const { message, title } of renderAnnotations(hostile(text)).shown) {
    expect(`${title}${message}`).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  }
});

test.each(named)("%s stays in the block of its suggestion", (_, text) => {
  const [finding] = hostile(text).findings;
  if (!finding) throw new Error("there is no finding");
  const after = `${text}\n`;
  const one: Suggestion = { finding, file: "f", first: 1, last: 1, before: "x\n", after };
  for (const { body, marker } of renderSuggestions([one], { prefix: "", sha256: () => "0".repeat(64) })) {
    const tree = expectPlain(body, { html: MARKER, blocks: ["code"] });
    expect(markersIn(tree)).toEqual([marker]);
    const blocks: string[] = [];
    walk(tree, (node) => {
      if (node.type === "code") blocks.push(`${node.lang}\n${node.value}\n`);
    });
    expect(blocks).toEqual([`suggestion\n${after}`]);
  }
});
