import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MAX_ANNOTATIONS, renderAnnotations } from "../../src/report/annotations.ts";
import { codeSpan, markdown, visible } from "../../src/report/escape.ts";
import { findingLine } from "../../src/report/line.ts";
import { renderMarkdown } from "../../src/report/markdown.ts";
import { renderSarif } from "../../src/report/sarif.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { finding, reportOf } from "./report-fixture.ts";

const hostile =
  "evil\u001B[2J\r\n::error::x\u202Egpj.\u200B|<img src=x onerror=1> @admin #1 [a](javascript:b) `c` www.x.y https://z <!--\uDB40\uDC41";

describe("text of a pull request", () => {
  test("is made visible for a terminal", () => {
    expect(visible(hostile)).toBe(
      "evil\\u{1B}[2J\\u{D}\\u{A}::error::x\\u{202E}gpj.\\u{200B}|<img src=x onerror=1> @admin #1 [a](javascript:b) `c` www.x.y https://z <!--\\u{E0041}",
    );
  });

  test("gives GitHub Markdown nothing to render", () => {
    const text = markdown(hostile);
    const marked = text.replaceAll(/<code>[@#:.]<\/code>/g, "");
    expect(marked).not.toMatch(/[<>@]|&(?!#?\w+;)|(?<!&)#|https?:|www\.|(?<!\\)[|`*_[\]]/);
    expect(text).toContain("<code>@</code>admin <code>#</code>1");
  });

  test("stays within a code span, whatever backticks it has", () => {
    expect(codeSpan("a`b``c")).toBe("```a`b``c```");
    expect(codeSpan("`")).toBe("`` ` ``");
    expect(codeSpan("a|b")).toBe("`a\\|b`");
  });

  test("never adds a line to any report", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const one = finding({ message: text, at: { file: text, line: 1, column: 1, endLine: 1, endColumn: 1 } });
        expect(findingLine(one).split(/[\n\r\u2028\u2029\u0085]/)).toHaveLength(1);
        const plain = renderMarkdown(reportOf([finding({})]), { maxBytes: 1e6, digest: "d" }).split("\n").length;
        expect(
          renderMarkdown(reportOf([one]), { maxBytes: 1e6, digest: "d" }).split(/[\n\r\u2028\u2029]/),
        ).toHaveLength(plain);
        expect(() => JSON.parse(renderSarif(reportOf([one]), { rules: [] })) as unknown).not.toThrow();
      }),
    );
  });
});

test("a step shows ten annotations, worst first, and says how many are left", () => {
  const many = Array.from({ length: 15 }, (_, nth) =>
    finding({ severity: nth < 12 ? "warning" : "error", message: `m${nth}` }),
  );
  const { shown, left } = renderAnnotations(reportOf(many), "sub/");
  expect(shown).toHaveLength(MAX_ANNOTATIONS);
  expect(left).toBe(5);
  expect(shown.slice(0, 3).map(({ level }) => level)).toEqual(["error", "error", "error"]);
  expect(shown[0]?.file).toBe("sub/a/gpack.toml");
});

test("SARIF carries fixes, related places and gaps", () => {
  const at = { file: "a b/ü.toml", line: 2, column: 1, endLine: 2, endColumn: 3 };
  const one = finding({
    at,
    related: [{ message: "see", at }],
    fix: { summary: "Do it", safe: true, edits: [{ at, text: "x" }] },
  });
  const log = renderSarif(reportOf([one], { gaps: [{ file: "g", reason: "too large" }] }), {
    rules: [{ id: one.rule, severity: "error", summary: "Do" }],
  });
  expect(log).toContain('"uri": "a%20b/%C3%BC.toml"');
  expect(log).toContain('"insertedContent"');
  expect(log).toContain('"relatedLocations"');
  expect(log).toContain("Not judged: too large");
});

test("the terminal shows the line, a marker under the fault, and what to do", () => {
  const one = finding({ fix: { summary: 'Write the version as "1.0.0"', safe: true, edits: [] } });
  const text = renderTerminal(reportOf([one]), { color: true, digest: "d", excerpt: () => 'version = "1.0"' });
  expect(text.replaceAll(/\u001B\[\d+m/g, "")).toBe(
    [
      "error The version is wrong",
      "  a/gpack.toml:4:11  manifest/semver-version",
      '  4 | version = "1.0"',
      "    |           ^^^^^",
      '  fix Write the version as "1.0.0"',
      "",
      "To be unblocked by the owners of these files",
      "  manifest/semver-version at a/gpack.toml:4",
      "    run `gpack fix`, which repairs it",
      "",
      "fail: 1 error, 0 warnings, 0 notes in 1 pack, 1 index entry, 3 files, by 2 rules",
      "report sha256:d",
      "",
    ].join("\n"),
  );
});

describe("a waived finding", () => {
  const at = { file: "registry/waivers.toml", line: 2, column: 8, endLine: 2, endColumn: 20 };
  const waiver = { holds: true, reason: "Until | 2.0 <b>", owner: "@ada", expires: "2026-12-31", at };
  const report = reportOf([
    finding({ waiver, fingerprint: "f:1" }),
    finding({ severity: "warning", fingerprint: "f:2" }),
    finding({ severity: "note", waiver: { ...waiver, holds: false }, fingerprint: "f:3" }),
  ]);

  test("is told with its reason, and counted apart", () => {
    const text = renderTerminal(report, { color: false, digest: "d" });
    expect(text).toContain("[manifest/semver-version] waived until 2026-12-31 by @ada: Until | 2.0 <b>\n");
    expect(text).toContain("its waiver by @ada expired after 2026-12-31 (registry/waivers.toml:2)\n");
    expect(text).toContain("pass: 0 errors, 1 warning, 1 note, 1 waived in");
    expect(renderMarkdown(report, { maxBytes: 1e6, digest: "d" })).toContain(
      "| error, waived | `a/gpack.toml:4` | The version is wrong. _Waiver:_ waived until 2026-12-31 by <code>@</code>ada: Until \\| 2.0 &lt;b&gt;. |",
    );
  });

  test("has no annotation", () => expect(renderAnnotations(report).shown).toHaveLength(2));

  test("is suppressed in SARIF, where every result then says whether it is", () => {
    const log = JSON.parse(renderSarif(report, { rules: [] })) as {
      runs: { results: { suppressions: { justification: string }[] }[] }[];
    };
    expect(
      log.runs[0]?.results.map(({ suppressions }) => suppressions.map(({ justification }) => justification)),
    ).toEqual([["Waived until 2026-12-31 by @ada: Until | 2.0 <b>"], [], []]);
    expect(renderSarif(reportOf([finding({})]), { rules: [] })).not.toContain("suppressions");
  });
});
