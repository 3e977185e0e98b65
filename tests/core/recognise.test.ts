import { describe, expect, test } from "vitest";
import { recognise } from "../../src/core/recognise.ts";

describe("a file is recognised", () => {
  test.each([
    ["gpack.toml", "gpack-manifest"],
    ["packages/a/gpack.toml", "gpack-manifest"],
    ["rpack.toml", "gpack-manifest"],
    ["marketplace/packages/a/package.toml", "package-manifest"],
    ["packs/a/pack.toml", "pack-manifest"],
    ["marketplace/packs/a.toml", "pack-set"],
    ["registry/index.json", "index-json"],
    ["docs/registry/index.json", "index-json"],
    ["marketplace/index.json", "index-json"],
    ["marketplace/registry/packages.toml", "index-toml"],
    ["src/index.json", "other"],
    ["packages.toml", "toml"],
    ["a/make.toml", "make"],
    ["ggen.lock", "lock"],
    [".ggen/packs.lock", "lock"],
    [".ggen/lock.json", "lock"],
    ["lock.json", "other"],
    ["Cargo.lock", "other"],
    ["policy.toml", "toml"],
    ["templates/a.tmpl", "template"],
    ["templates/a.tera", "template"],
    ["a.ttl", "turtle"],
    ["a.rq", "query"],
    ["a.sparql", "query"],
    ["toml", "toml"],
    ["README.md", "other"],
  ])("%s as %s", (path, kind) => {
    expect(recognise(path)).toEqual({ kind, path, copy: false });
  });

  test.each([
    ["registry/index@32f6203786c0.json", "registry/index.json", "index-json"],
    ["ggen@8ce8a0cd1a94.lock", "ggen.lock", "lock"],
    ["a/shape@0123abcd.shacl.ttl", "a/shape.shacl.ttl", "turtle"],
    ["a/gpack@0123456789abcdef0123456789abcdef01234567.toml", "a/gpack.toml", "gpack-manifest"],
  ])("%s as a copy of %s", (path, original, kind) => {
    expect(recognise(path)).toEqual({ kind, path: original, copy: true });
  });

  test.each(["me@example.toml", "@abcdef1/gpack.toml", "a@12345.ttl"])("%s as no copy", (path) => {
    expect(recognise(path)).toMatchObject({ path, copy: false });
  });

  test("as an index where the request names it", () => {
    expect(recognise("data/packs.json", ["data/packs.json"]).kind).toBe("index-json");
    expect(recognise("data/packs.toml", ["data/packs.toml"]).kind).toBe("index-toml");
  });
});
