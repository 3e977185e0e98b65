import { createHash } from "node:crypto";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareBytes, dirHash, nameFault } from "../../../src/core/integrity/dir-hash.ts";
import { sha256 } from "../../../src/platform/digest.ts";
import { temporary } from "../../git-fixture.ts";
import published from "./go-sum.json" with { type: "json" };

/** The hash of named texts, with a prefix before each name as Go's module hash has one. */
function hashOf(files: Readonly<Record<string, string>>, prefix = ""): string {
  const hashed = Object.entries(files).map(([name, text]) => ({ name: `${prefix}${name}`, sha256: sha256(text) }));
  return dirHash(hashed, sha256);
}

describe("against published lines of go.sum", () => {
  test.each(published.modules.map((item) => [item.module, item] as const))("go.mod of %s", (_, item) => {
    expect(hashOf({ "go.mod": item.goMod })).toBe(item.goModSum);
  });

  const whole = published.modules.flatMap((item) =>
    item.files === undefined ? [] : [[item.module, item.files, item.sum] as const],
  );
  test.each(whole)("all files of %s", (module, files, sum) => {
    expect(hashOf(files, `${module}/`)).toBe(sum);
    // One byte, one name: another hash.
    expect(hashOf({ ...files, "README.md": `${files["README.md"]} ` }, `${module}/`)).not.toBe(sum);
    const { LICENSE, ...others } = files;
    expect(hashOf({ ...others, LICENCE: LICENSE }, `${module}/`)).not.toBe(sum);
  });
});

/** What Go itself computes for directories; the module is fetched, so both Go and its proxy are needed. */
const PROGRAM = `package main

import (
	"fmt"
	"os"

	"golang.org/x/mod/sumdb/dirhash"
)

func main() {
	for _, directory := range os.Args[1:] {
		sum, err := dirhash.HashDir(directory, "", dirhash.Hash1)
		if err != nil {
			fmt.Println("refused")
			continue
		}
		fmt.Println(sum)
	}
}
`;

const awkward: readonly Readonly<Record<string, string>>[] = [
  { "a.b": "1", "a/b": "2", "a/b!": "", "a-b": "3", "B/c": "4" },
  { "naïve.txt": "é", 日本: "x", "ﬀ.txt": "ligature", "🙂/🙂.tmpl": "y", "z z": " " },
  { ".gitignore": "target\n", "templates/.hidden": "x", "with  two spaces": "x", "tab\tname": "x", "cr\rname": "x" },
  { "crlf.txt": "a\r\nb\r\n", "no-newline": "a", nul: "a\0b" },
];

test("golang.org/x/mod computes the same (needs Go and its module proxy)", (context) => {
  using scratch = temporary();
  const root = scratch.path;
  writeFileSync(join(root, "go.mod"), "module example.org/dirhash\n\ngo 1.20\n\nrequire golang.org/x/mod v0.20.0\n");
  writeFileSync(join(root, "main.go"), PROGRAM);
  const env = { ...process.env, GOFLAGS: "-mod=mod" };
  const built = spawnSync("go", ["build", "-o", "dirhash", "."], { cwd: root, env, encoding: "utf8" });
  if (built.status !== 0) context.skip(`no golang.org/x/mod here: ${built.error?.message ?? built.stderr}`);

  const directories = awkward.map((files, at) => {
    const directory = join(root, `case-${at}`);
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(directory, name)), { recursive: true });
      writeFileSync(join(directory, name), text);
    }
    return directory;
  });
  const broken = join(root, "broken");
  mkdirSync(broken);
  writeFileSync(join(broken, "line\nbreak"), "");
  const sums = execFileSync(join(root, "dirhash"), [...directories, broken], { encoding: "utf8" })
    .trim()
    .split("\n");
  expect(sums).toEqual([...awkward.map((files) => hashOf(files)), "refused"]);
});

test("a name that Go refuses, or that is not the same everywhere, is refused", () => {
  expect(nameFault("line\nbreak")).toContain("line break");
  expect(nameFault("a\\b")).toContain("backslash");
  expect(nameFault("\\xff")).toContain("not UTF-8");
  expect(nameFault("a\uD800b")).toContain("not UTF-8");
  expect(nameFault("a\uFFFDb")).toContain("not UTF-8");
  expect(nameFault("templates/été/🙂 a.tmpl")).toBeUndefined();
});

test("names are in the order of their bytes, as Go sorts them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
  expect(compareBytes("\u{1F642}", "\uFB00")).toBeGreaterThan(0);
});

test("any files hash as an independent computation does, in whatever order they come", () => {
  const file = fc.record({ name: fc.string({ unit: "grapheme", minLength: 1 }), text: fc.string() });
  const names = fc.uniqueArray(file, { selector: ({ name }) => name });
  fc.assert(
    fc.property(names, (files) => {
      const sorted = files.toSorted((a, b) => Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)));
      const outer = createHash("sha256");
      for (const { name, text } of sorted)
        outer.update(`${createHash("sha256").update(text).digest("hex")}  ${name}\n`);
      const hashed = files.map(({ name, text }) => ({ name, sha256: sha256(text) }));
      expect(dirHash(hashed, sha256)).toBe(`h1:${outer.digest("base64")}`);
      expect(dirHash(hashed.toReversed(), sha256)).toBe(dirHash(hashed, sha256));
    }),
  );
});
