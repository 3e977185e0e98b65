import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256 } from "../../src/platform/digest.ts";
import { renderReadinessHtml } from "../../src/report/readiness/html.ts";
import { renderHtml } from "../../src/report/html.ts";
import { temporary } from "../git-fixture.ts";
import { findChromium } from "./chromium.ts";
import { naughty } from "./naughty.ts";
import { readinessReport } from "./readiness-fixture.ts";
import { everywhere, finding, manyPacks, reportOf, waiver } from "./report-fixture.ts";

const executablePath = findChromium();
const options = { digest: "d".repeat(64), sha256, lineAt: () => 'version = "2.0" # <b>not bold</b>' };
/** Where the pictures are kept for a person to look at; nowhere by default. */
const pictures = process.env["GPACK_SCREENSHOTS"];

const past = [40, 55, 51, 78].map((points, at) => ({ at: `2026-11-0${at + 1}T00:00:00Z`, points, commit: null }));

const pages = {
  "a failed change": renderHtml(manyPacks(14, 60), options),
  "a good tree": renderHtml(reportOf([]), options),
  "an incomplete tree": renderHtml(
    reportOf([], { gaps: [{ file: "packages/a/gpack.toml", reason: "too large" }] }),
    options,
  ),
  "with waivers": renderHtml(
    reportOf([
      finding({}),
      finding({ rule: "layout/readme-file", waiver: waiver({}) }),
      finding({ rule: "layout/license-file", waiver: waiver({ holds: false, expires: "2026-09-30" }) }),
    ]),
    options,
  ),
  "a closed gate": renderReadinessHtml(readinessReport(), { ...options, history: past }),
  "an open gate": renderReadinessHtml(readinessReport({ failed: [], unknown: [] }), options),
  "a gate of hostile text": renderReadinessHtml(readinessReport({ words: naughty.join(" ") }), options),
  "hostile text": renderHtml(everywhere(naughty.join(" ")), options),
};
const screens = {
  light: { colorScheme: "light", viewport: { width: 1200, height: 900 } },
  dark: { colorScheme: "dark", viewport: { width: 1200, height: 900 } },
  phone: { colorScheme: "light", viewport: { width: 360, height: 740 } },
} as const;

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(executablePath === undefined)("in a browser (needs Chromium)", () => {
  const scratch = temporary();
  let browser: Browser;
  beforeAll(async () => {
    const { chromium } = await import("playwright-core");
    browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    scratch[Symbol.dispose]();
  });

  /** Opens a report and runs a check on it; whatever it loads or logs is a fault. */
  async function open(name: string, html: string, screen: keyof typeof screens, check: (page: Page) => Promise<void>) {
    const file = join(scratch.path, `${name.replaceAll(" ", "-")}.html`);
    writeFileSync(file, html);
    const context = await browser.newContext(screens[screen]);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("request", (request) => faults.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await check(page);
    expect(faults.filter((fault) => fault !== pathToFileURL(file).href)).toEqual([]);
    await context.close();
  }

  const cases = Object.entries(pages).flatMap(([name, html]) =>
    (["light", "dark", "phone"] as const).map((screen) => [name, screen, html] as const),
  );
  test.each(cases)("%s, %s: fits the width, loads nothing, and is accessible", async (name, screen, html) => {
    await open(name, html, screen, async (page) => {
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      if (pictures !== undefined) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: join(pictures, `${name.replaceAll(" ", "-")}-${screen}.png`), fullPage: true });
      }
      await page.evaluate(axe.source);
      const violations: readonly Violation[] = await page.evaluate(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)",
      );
      expect(violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });

  test("hostile text brings no element of its own", async () => {
    await open("hostile", pages["hostile text"], "light", async (page) => {
      expect(await page.locator("script, img, h1 + h1, [onclick], [onfocus], [onmouseover], [onerror]").count()).toBe(
        0,
      );
      expect(await page.locator("h1").count()).toBe(1);
    });
  });

  test("dark is dark, and a filter hides a severity without a script", async () => {
    await open("filter", pages["a failed change"], "dark", async (page) => {
      const background = await page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
      const [light = 255] = background.match(/\d+/g)?.map(Number) ?? [];
      expect(light).toBeLessThan(60);
      const errors = page.locator(".finding.error");
      const shown = (): Promise<number> => errors.filter({ visible: true }).count();
      expect(await shown()).toBeGreaterThan(0);
      await page.locator("#show-error").uncheck();
      expect(await shown()).toBe(0);
    });
  });

  test("waived findings are hidden by a filter of their own", async () => {
    await open("waived", pages["with waivers"], "light", async (page) => {
      const shown = (): Promise<number> => page.locator(".finding").filter({ visible: true }).count();
      expect(await shown()).toBe(3);
      await page.locator("#show-waived").uncheck();
      expect(await shown()).toBe(2);
    });
  });

  test("on paper every finding is unfolded", async () => {
    await open("print", pages["a failed change"], "light", async (page) => {
      const height = (): Promise<number> => page.evaluate("document.documentElement.scrollHeight");
      const onScreen = await height();
      const pack = page.locator("details:not([open]) .finding").first();
      await page.emulateMedia({ media: "print" });
      expect(await height()).toBeGreaterThan(onScreen);
      expect((await pack.boundingBox())?.height).toBeGreaterThan(20);
    });
  });
});
