import { expect, test } from "vitest";
import { historyText, readHistory, withScore } from "../../src/core/readiness/history.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { noLink } from "../../src/report/link.ts";
import { renderBadgeJson, renderBadgeSvg } from "../../src/report/readiness/badge.ts";
import { renderReadinessCheckRun, renderReadinessComment } from "../../src/report/readiness/check-run.ts";
import { renderReadinessHtml } from "../../src/report/readiness/html.ts";
import { renderReadinessMarkdown } from "../../src/report/readiness/markdown.ts";
import { naughty } from "./naughty.ts";
import { expectPlain } from "./plain-markdown.ts";
import { readinessReport } from "./readiness-fixture.ts";

const digest = "d".repeat(64);
const hostile = readinessReport({ words: naughty.join(" ") });

test("Markdown begins with the verdict, then the ladder, what blocks and the cheapest way", () => {
  const text = renderReadinessMarkdown(readinessReport(), { maxBytes: 65_000, digest });
  const [first = "", , second = ""] = text.split("\n");
  expect(first).toMatch(/^## ⛔ BLOCKED for production: \d+\/100 \\\(needs 90\\\); 3 blockers$/);
  expect(second).toContain("**production ⛔ closed**");
  expect(text).toContain("this change");
  expect(text).toContain("### What blocks");
  expect(text).toContain("The cheapest way to production");
  expect(text).toContain("| critical | 7 of 8 |");
});

test("Markdown of hostile text has no mention, link or mark-up of its own", () => {
  const text = renderReadinessMarkdown(hostile, { maxBytes: 65_000, digest });
  expectPlain(text, { html: /^<br>$/ });
  expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(65_000);
});

test("a check run and a comment stay within the limits of GitHub, whatever the text", () => {
  for (const report of [readinessReport(), hostile]) {
    const shown = renderReadinessCheckRun(report, { digest, prefix: "registry", link: noLink });
    expect(shown.conclusion).toBe("failure");
    expect(shown.title.length).toBeLessThanOrEqual(255);
    for (const text of [shown.summary, shown.text]) expect(text.length).toBeLessThanOrEqual(65_535);
    expect(shown.annotations[0]).toMatchObject({ start_line: 3, annotation_level: "failure" });
    expect(shown.annotations[0]?.path).toMatch(/^registry\/templates\//);
    const comment = renderReadinessComment(report, { name: "readiness", digest, link: noLink });
    expect(comment.body.startsWith("<!-- gpack report: readiness -->\n")).toBe(true);
    expect(comment.body.length).toBeLessThanOrEqual(65_000);
    expect(comment.isResolved).toBe(false);
  }
  const open = renderReadinessCheckRun(readinessReport({ failed: [], unknown: [] }), {
    digest,
    prefix: "",
    link: noLink,
  });
  expect(open).toMatchObject({
    conclusion: "success",
    title: "Ready for production: 100/100 (needs 90)",
    annotations: [],
  });
});

test("a badge says the score, as JSON for shields and as a picture that is well-formed", () => {
  expect(JSON.parse(renderBadgeJson(readinessReport({ failed: [], unknown: [] })))).toEqual({
    schemaVersion: 1,
    label: "ready for production",
    message: "100/100",
    color: "#18702f",
    isError: false,
  });
  const svg = renderBadgeSvg(readinessReport());
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="20" role="img" aria-label="ready for production: \d+\/100">/,
  );
  expect(svg.match(/<text /g)).toHaveLength(2);
});

test("a page has nothing in it that runs or loads, and shows the past only where there is some", () => {
  const plain = renderReadinessHtml(hostile, { digest, sha256 });
  expect(plain).not.toMatch(/<(?:script|img|iframe|object|link)\b/i);
  expect(plain).not.toContain("polyline points");
  const history = [40, 55].map((points, at) => ({ at: `2026-11-0${at + 1}T00:00:00Z`, points, commit: null }));
  expect(renderReadinessHtml(readinessReport(), { digest, sha256, history })).toContain(
    'polyline points="0,18 100,13.5"',
  );
});

test("a history keeps what can be read, adds each judgement once and forgets what is too old", () => {
  const report = readinessReport();
  const text =
    '{"at":"2026-11-01T00:00:00Z","points":40}\nnonsense\n{"at":"2026-11-02T00:00:00Z","points":400}\n\n{"at":"x","points":1}\n';
  const once = withScore(readHistory(text), report);
  expect(once.map(({ points }) => points)).toEqual([40, report.score.points]);
  expect(withScore(readHistory(historyText(once)), report)).toEqual(once);
  const long = Array.from(
    { length: 300 },
    (_, at) => `{"at":"2026-11-01T00:00:00.${String(at).padStart(3, "0")}Z","points":1}\n`,
  ).join("");
  expect(withScore(readHistory(long), report)).toHaveLength(100);
});
