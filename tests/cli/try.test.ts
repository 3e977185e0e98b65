import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { parseCommandLine } from "../../src/cli/command-line.ts";
import { tryCommand } from "../../src/cli/commands/try.ts";
import { checkRequest } from "../../src/core/cleanroom/request.ts";
import { considerBackends } from "../../src/core/cleanroom/choose.ts";
import { mayRun } from "../../src/core/cleanroom/plan.ts";
import { backends } from "../../src/platform/sandbox/backends.ts";
import { temporary } from "../git-fixture.ts";

/** Writes files and tries what is there, as a person would. */
async function tryIn(root: string, files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  let out = "";
  const status = await tryCommand.run(parseCommandLine(tryCommand, [root, ...words]), {
    out: (text) => (out += text),
    err: () => undefined,
    color: false,
    interactive: false,
    write: (path, text) => writeFileSync(path, text),
  });
  return { status, out };
}

const manifest =
  '[gpack]\nid = "a.b"\nname = "B"\nversion = "1.0.0"\ndescription = "d"\nlicense = "MIT"\nggen_compat = ">=0.1.0"\n';
const template = (to: string, body: string): string => `---\nto: ${to}\n---\n${body}`;

const request = checkRequest({ level: "high", command: ["true"], workspace: { path: "/", access: "read-only" } });
const hasCleanroom = (await considerBackends(request, backends)).some((each) => each.available && mayRun(each.plan));

test("prints what every template wrote, and keeps it where that is asked for", async () => {
  using scratch = temporary();
  const out = join(scratch.path, "kept");
  const pack = join(scratch.path, "pack");
  const files = { "gpack.toml": manifest, "templates/a.tmpl": template("src/{{ name }}.json", "{}") };
  const tried = await tryIn(pack, files, "--var", "name=web", "--out", out, "--no-programs");
  expect(tried.out).toMatch(
    /^a\.b 1\.0\.0\n {2}templates\/a\.tmpl {2}-> src\/web\.json \(parsed: JSON\)\n\npass: 1 rendered, /,
  );
  expect(tried.status).toBe(0);
  expect(readFileSync(join(out, "src/web.json"), "utf8")).toBe("{}");
  await expect(tryIn(pack, {}, "--out", out)).rejects.toThrow("is not empty");
});

test("nothing leaves the workspace, and the exit code tells", async () => {
  using scratch = temporary();
  const pack = join(scratch.path, "pack");
  const out = join(scratch.path, "kept");
  const files = { "gpack.toml": manifest, "templates/a.tmpl": template("../escaped.txt", "x") };
  const tried = await tryIn(pack, files, "--out", out);
  expect(tried).toMatchObject({ status: 1, out: expect.stringContaining("leaves the workspace") as unknown });
  expect(existsSync(join(scratch.path, "escaped.txt"))).toBe(false);
});

test.runIf(hasCleanroom)("a program of the machine parses in a cleanroom what we cannot", async () => {
  using scratch = temporary();
  const files = {
    "gpack.toml": manifest,
    "templates/a.tmpl": template("good.mjs", "export const a = 1;\n"),
    "templates/b.tmpl": template("bad.js", "const = 1;\n"),
    "templates/c.tmpl": template("-rf.sh", "if true; then\n"),
  };
  const json = join(scratch.path, "report.json");
  const { status, out } = await tryIn(join(scratch.path, "pack"), files, "--json", json);
  expect(status).toBe(1);
  expect(out).toContain("-> good.mjs (parsed: node --check)");
  expect(out).toMatch(/b\.tmpl {2}failed: bad\.js does not parse, node --check: .*SyntaxError/);
  expect(out).toMatch(/c\.tmpl {2}failed: -rf\.sh does not parse, sh -n: /);
  expect(JSON.parse(readFileSync(json, "utf8"))).toMatchObject({
    verdict: "fail",
    outputs: [{ characters: 20 }, {}, {}],
  });
});

test("where there is no manifest, it says where there are some", async () => {
  using scratch = temporary();
  await expect(tryIn(scratch.path, { "packs/a/gpack.toml": manifest })).rejects.toThrow(
    "give one of its gpacks: packs/a",
  );
  await expect(tryIn(join(scratch.path, "packs/a"), {}, "--var", "=x")).rejects.toThrow("write --var name=value");
});
