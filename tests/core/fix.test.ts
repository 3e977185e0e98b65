import { describe, expect, test } from "vitest";
import type { Finding, Fix } from "../../src/core/finding.ts";
import { applyFixes } from "../../src/core/fix.ts";
import { type Source, createSource } from "../../src/core/source.ts";

const MARK = "\u{FEFF}";

function finding(source: Source, fix: Fix): Finding {
  return { rule: "syntax/toml", severity: "error", message: "", at: source.place(0), fix };
}

function source(text: string): Source {
  return createSource("gpack.toml", new TextEncoder().encode(text));
}

describe("applying a fix", () => {
  test("keeps a byte order mark that it is not there to remove", () => {
    const file = source(`${MARK}a = 1\n`);
    const edits = [{ at: file.place(4, 5), text: "2" }];
    const { files } = applyFixes([finding(file, { summary: "", safe: true, edits })], () => file);
    expect(files.get("gpack.toml")).toBe(`${MARK}a = 2\n`);
  });

  test("removes a byte order mark together with other edits", () => {
    const file = source(`${MARK}a = 1\n`);
    const edits = [{ at: file.place(4, 5), text: "2" }];
    const fixes: readonly Fix[] = [
      { summary: "", safe: true, edits: [], removesMark: true },
      { summary: "", safe: true, edits },
    ];
    const findings = fixes.map((fix) => finding(file, fix));
    expect(applyFixes(findings, () => file).files.get("gpack.toml")).toBe("a = 2\n");
    expect(applyFixes(findings.slice(0, 1), () => file).files.get("gpack.toml")).toBe("a = 1\n");
  });

  test("ends the lines that it brings as the others end", () => {
    const file = source("[a]\r\nb = 1\r\n");
    const edits = [{ at: file.place(5), text: "c = 2\n" }];
    const { files } = applyFixes([finding(file, { summary: "", safe: true, edits })], () => file);
    expect(files.get("gpack.toml")).toBe("[a]\r\nc = 2\r\nb = 1\r\n");
  });

  test("leaves out a fix whose text another one changes, and tells", () => {
    const file = source("a = 1\n");
    const findings = ["2", "3"].map((text) =>
      finding(file, { summary: "", safe: true, edits: [{ at: file.place(4, 5), text }] }),
    );
    const { files, repaired, postponed } = applyFixes(findings, () => file);
    expect(files.get("gpack.toml")).toBe("a = 2\n");
    expect([repaired, postponed]).toEqual([findings.slice(0, 1), findings.slice(1)]);
  });
});
