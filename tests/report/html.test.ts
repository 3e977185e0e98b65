import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/platform/digest.ts";
import { renderHtml } from "../../src/report/html.ts";
import { everywhere, manyPacks } from "./report-fixture.ts";
import { naughty } from "./naughty.ts";

const options = { digest: "d".repeat(64), sha256 };

test("the page allows itself its own style and nothing else", () => {
  const page = renderHtml(manyPacks(3, 9), options);
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? "";
  const hash = Buffer.from(sha256(style), "hex").toString("base64");
  expect(page).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
  );
  expect(page).not.toMatch(/<script|<link|<img|<iframe|<object|\sstyle=|\ssrc=|\son\w+=|url\(|@import/i);
});

/** The tags of a page without the values of their attributes. */
function shapes(page: string): ReadonlySet<string> {
  const body = page.slice(page.indexOf("</style>"));
  return new Set((body.match(/<[^>]*>/g) ?? []).map((tag) => tag.replaceAll(/="[^"]*"/g, "=")));
}

test("text of a pull request adds no tag and no attribute, and hides nothing", () => {
  const render = (text: string): string => renderHtml(everywhere(text), { ...options, lineAt: () => text });
  const own = shapes(render('a "b" c/d-e.f') + renderHtml(manyPacks(9, 90), options));
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...naughty), fc.string({ unit: "binary", maxLength: 30 })), (text) => {
      const page = render(text);
      expect([...shapes(page)].filter((shape) => !own.has(shape))).toEqual([]);
      expect(page).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B-\u200F\u0000-\u0009\u000B-\u001F]/);
    }),
    { examples: naughty.map((text) => [text] as [string]) },
  );
});

test.each([32_768, 200_000])("%i bytes hold 5,000 findings in 1,200 packs, and the rest is counted", (maxBytes) => {
  const report = manyPacks(1200, 5000);
  const page = renderHtml(report, { ...options, maxBytes });
  expect(new TextEncoder().encode(page).length).toBeLessThanOrEqual(maxBytes);
  const shown = page.split('<li class="finding').length - 1;
  expect(page).toContain(`${report.findings.length - shown} of ${report.findings.length} findings left out here`);
  for (const tag of ["section", "details", "ol", "ul", "table", "tbody", "li"]) {
    expect(page.match(new RegExp(`<${tag}[ >]`, "g"))?.length, tag).toBe(
      page.match(new RegExp(`</${tag}>`, "g"))?.length,
    );
  }
});

test("the same report gives the same bytes", () => {
  expect(renderHtml(manyPacks(5, 20), options)).toBe(renderHtml(manyPacks(5, 20), options));
});
