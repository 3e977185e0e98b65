import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadAsClient } from "../core/client-model.ts";
import { type Fixture, repository, temporary } from "../git-fixture.ts";
import { registryFiles } from "../registry-fixture.ts";
import { runGpack as gpack } from "./run-gpack.ts";

const INDEX = "registry/index.json";
const greeting = "packages/io.example.greeting";
const URL = "https://github.com/example/registry.git";

/** The small registry, committed, with an address. */
function registry(files: Readonly<Record<string, string | undefined>> = {}): Fixture {
  const fixture = repository();
  fixture.git("remote", "add", "origin", "git@github.com:example/registry.git");
  fixture.commit({ ...registryFiles() });
  fixture.commit(files);
  return fixture;
}

function textOf(fixture: Fixture, path = INDEX): string {
  return readFileSync(join(fixture.path, path), "utf8");
}

/** The lines by which two texts differ. */
function difference(
  before: string,
  after: string,
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

const manifest = (id: string, version: string): string => `[gpack]
id = "${id}"
name = "New"
version = "${version}"
description = "Renders something new in a plain text file"
license = "MIT"
ggen_compat = ">=0.2.0"

[dependencies]
"io.example.greeting" = "^1.0"
`;
const fresh = (id = "io.example.new", version = "1.0.0"): Record<string, string> => ({
  [`packages/${id}/gpack.toml`]: manifest(id, version),
  [`packages/${id}/README.md`]: "# New\n\nRenders something new.\n",
  [`packages/${id}/LICENSE`]: "MIT License\n",
  [`packages/${id}/templates/new.tmpl`]: "---\nto: new.txt\n---\nNew\n",
});

describe("gpack index sync", () => {
  test("leaves a right index alone, to the byte", async () => {
    using fixture = registry();
    const before = textOf(fixture);
    const { status, out } = await gpack("index", "sync", fixture.path);
    expect(out).toBe("registry/index.json: nothing to write\n");
    expect(status).toBe(0);
    expect(textOf(fixture)).toBe(before);
  });

  test("lists a new gpack in its place, with its commit, and touches no other line", async () => {
    using fixture = registry(fresh());
    const before = textOf(fixture);
    const commit = fixture.git("rev-parse", "HEAD");
    const { status, out } = await gpack("index", "sync", fixture.path);
    expect(out).toBe(
      "adds       io.example.new 1.0.0 of packages/io.example.new\nregistry/index.json: 1 entry written\n",
    );
    expect(status).toBe(0);
    const after = textOf(fixture);
    expect(difference(before, after).gone).toEqual(['  "updated": "2026-10-01T12:00:00Z",', "  }"].slice(0, 1));
    const entry = JSON.parse(after).packs["io.example.new"];
    expect(Object.keys(JSON.parse(after).packs)).toEqual([
      "io.example.farewell",
      "io.example.greeting",
      "io.example.new",
    ]);
    expect(entry).toEqual({
      id: "io.example.new",
      name: "New",
      description: "Renders something new in a plain text file",
      latest_version: "1.0.0",
      tags: [],
      keywords: [],
      license: "MIT",
      repository: "https://github.com/example/registry",
      versions: {
        "1.0.0": {
          version: "1.0.0",
          git_url: URL,
          git_rev: commit,
          path: "packages/io.example.new",
          sha256: "",
          integrity: expect.stringMatching(/^h1:/),
          dependencies: { "io.example.greeting": "^1.0" },
          published: "2026-10-01T12:00:00Z",
        },
      },
    });
    loadAsClient(after);
    expect((await gpack("index", "check", fixture.path)).out).toBe(
      "registry/index.json: every entry says what its gpack is\n",
    );
    expect((await gpack("validate", fixture.path, "--rules", "index/*,integrity/*,registry/*", "--quiet")).status).toBe(
      0,
    );
  });

  test("writes what the manifest says, and keeps what people chose, with the layout of each line", async () => {
    using fixture = registry();
    const odd = textOf(fixture)
      .replace('"tags": ["text"]', '"tags":   [ "text" , "plain" ]')
      .replace("Renders a greeting in a plain text file", "Greets, in better words than the manifest")
      .replace('"name": "Greeting"', '"name": "Greet"')
      .replaceAll("\n", "\r\n");
    writeFileSync(join(fixture.path, INDEX), odd);
    const { out } = await gpack("index", "sync", fixture.path);
    expect(out).toContain("refreshes  io.example.greeting 1.0.0: name\n");
    const { gone, come } = difference(odd, textOf(fixture));
    expect(gone).toEqual(['  "updated": "2026-10-01T12:00:00Z",\r', '      "name": "Greet",\r']);
    expect(come).toEqual([
      expect.stringMatching(/^ {2}"updated": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ",\r$/),
      '      "name": "Greeting",\r',
    ]);
  });

  test("adds a version where the order of the others puts it, and makes it the latest", async () => {
    using fixture = registry();
    fixture.commit({
      [`${greeting}/gpack.toml`]: textOf(fixture, `${greeting}/gpack.toml`).replace('"1.0.0"', '"1.2.0"'),
    });
    expect((await gpack("index", "sync", fixture.path)).out).toContain("adds       io.example.greeting 1.2.0");
    const { versions, latest_version: latest } = JSON.parse(textOf(fixture)).packs["io.example.greeting"];
    expect(Object.keys(versions)).toEqual(["1.0.0", "1.2.0"]);
    expect(latest).toBe("1.2.0");
    expect((await gpack("index", "check", fixture.path)).out).toBe(
      "registry/index.json: every entry says what its gpack is; 1 version with files elsewhere not looked at\n",
    );
  });

  test("does not give a listed version other files unless it is told to", async () => {
    using fixture = registry({ [`${greeting}/README.md`]: "# Greeting\n\nSomething else.\n" });
    const before = textOf(fixture);
    const refused = await gpack("index", "sync", fixture.path);
    expect(refused.out).toContain("differs    io.example.greeting 1.0.0: its files have the digest h1:");
    expect(refused.out).toContain("registry/index.json: nothing to write, 1 gpack left as it is\n");
    expect(refused.status).toBe(1);
    expect(textOf(fixture)).toBe(before);
    expect((await gpack("index", "sync", fixture.path, "--rewrite")).out).toContain(
      "rewrites   io.example.greeting 1.0.0",
    );
    const { gone } = difference(before, textOf(fixture));
    expect(gone.map((line) => line.trim().split(":", 1)[0])).toEqual(['"updated"', '"integrity"']);
    const { versions } = JSON.parse(textOf(fixture)).packs["io.example.greeting"];
    expect(versions["1.0.0"].git_rev).toBe(fixture.git("rev-parse", "HEAD"));
    expect((await gpack("index", "check", fixture.path)).status).toBe(0);
  });

  test("lists what can be listed and says why the rest cannot", async () => {
    using fixture = registry({ ...fresh("io.example.a"), ...fresh("io.example.b"), ...fresh("io.example.c") });
    writeFileSync(join(fixture.path, "packages/io.example.a/README.md"), "# Not committed\n");
    writeFileSync(join(fixture.path, "packages/io.example.b/gpack.toml"), '[gpack]\nid = "io.example.b"\n');
    const { status, out } = await gpack("index", "sync", fixture.path);
    expect(out).toContain(
      "refuses    packages/io.example.a has changes that are not committed, and git_rev names a commit; commit them first\n",
    );
    expect(out).toContain("refuses    packages/io.example.b/gpack.toml states no name, version, description\n");
    expect(out).toContain("adds       io.example.c 1.0.0");
    expect(status).toBe(1);
  });

  test("refuses two gpacks of one id, and a link, and stays as it is", async () => {
    using fixture = registry(fresh());
    fixture.link("packages/io.example.new/link", "README.md");
    fixture.commit(
      Object.fromEntries(
        Object.entries(registryFiles())
          .filter(([path]) => path.startsWith(greeting))
          .map(([path, text]) => [path.replace("greeting", "twin"), text]),
      ),
    );
    const before = textOf(fixture);
    const { out, status } = await gpack("index", "sync", fixture.path);
    expect(out).toContain("refuses    packages/io.example.new/link has no digest: it is a symbolic link\n");
    expect(out).toContain(
      "refuses    packages/io.example.twin has the id io.example.greeting, as packages/io.example.greeting has\n",
    );
    expect([status, textOf(fixture)]).toEqual([1, before]);
  });

  test("makes an index where there is none", async () => {
    using fixture = registry({ [INDEX]: undefined });
    const { out } = await gpack("index", "sync", fixture.path);
    expect(out).toContain("registry/index.json: 2 entries written\n");
    loadAsClient(textOf(fixture));
    expect((await gpack("validate", fixture.path, "--quiet")).out).toBe("pass\n");
  });

  test("writes nothing on a dry run", async () => {
    using fixture = registry(fresh());
    const before = textOf(fixture);
    expect((await gpack("index", "sync", fixture.path, "--dry-run")).out).toContain("1 entry would be written\n");
    expect(textOf(fixture)).toBe(before);
  });

  test("says that it found nothing rather than that all is well", async () => {
    using scratch = temporary();
    const { status, out } = await gpack("index", "sync", scratch.path);
    expect(out).toBe("no gpack.toml that the index could list was found, so nothing was compared\n");
    expect(status).toBe(3);
    expect(readdirSync(scratch.path)).toEqual([]);
  });
});

describe("an index that cannot be written safely", () => {
  test.each([
    [
      "a key that is written twice",
      '{"updated": "", "packs": {}, "packs": {}}',
      'registry/index.json:1 cannot be changed: The key "packs" stands twice',
    ],
    ["no JSON", '{"packs": {', "registry/index.json:1 cannot be changed: This is not JSON"],
    ["another dialect", '{"packages": []}', 'registry/index.json has no "packs" map'],
  ])("%s is refused", async (_, text, message) => {
    using fixture = registry({ [INDEX]: text });
    const { status, error } = await gpack("index", "sync", fixture.path);
    expect(error).toContain(message);
    expect([status, textOf(fixture)]).toEqual([2, text]);
  });

  test("bytes that are not UTF-8 are refused", async () => {
    using fixture = registry();
    writeFileSync(join(fixture.path, INDEX), Buffer.from('{"packs": {"caf\u00e9": {}}}', "latin1"));
    expect((await gpack("index", "sync", fixture.path)).error).toContain(
      "registry/index.json cannot be changed: it is not UTF-8",
    );
  });

  test("a link in place of the index, or above it, is not written through", async () => {
    using fixture = registry(fresh());
    using outside = temporary();
    writeFileSync(join(outside.path, "index.json"), textOf(fixture));
    rmSync(join(fixture.path, "registry"), { recursive: true });
    symlinkSync(outside.path, join(fixture.path, "registry"));
    expect((await gpack("index", "sync", fixture.path)).status).toBe(2);
    rmSync(join(fixture.path, "registry"));
    mkdirSync(join(fixture.path, "registry"));
    symlinkSync(join(outside.path, "index.json"), join(fixture.path, INDEX));
    expect((await gpack("index", "sync", fixture.path)).error).toContain("registry/index.json cannot be read");
    expect(readFileSync(join(outside.path, "index.json"), "utf8")).not.toContain("io.example.new");
  });

  test("the mode of the file and nothing else stays behind", async () => {
    using fixture = registry(fresh());
    chmodSync(join(fixture.path, INDEX), 0o640);
    await gpack("index", "sync", fixture.path);
    expect(statSync(join(fixture.path, INDEX)).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(fixture.path, "registry"))).toEqual(["index.json"]);
  });
});

describe("gpack index check", () => {
  test("names what is missing and what differs, and fails", async () => {
    using fixture = registry({ ...fresh(), [`${greeting}/README.md`]: "# Other\n" });
    const { status, out } = await gpack("index", "check", fixture.path);
    expect(out).toMatch(
      /^differs {4}io\.example\.greeting 1\.0\.0: .*\nmisses {5}io\.example\.new 1\.0\.0 of packages\/io\.example\.new\n/,
    );
    expect(out).toContain("2 differences; `gpack index sync` writes what can be written\n");
    expect(status).toBe(1);
  });

  test("needs an index", async () => {
    using fixture = registry({ [INDEX]: undefined });
    expect((await gpack("index", "check", fixture.path)).error).toContain("registry/index.json cannot be read");
  });
});

describe("gpack index add", () => {
  test("lists a gpack of the registry with what only a person knows", async () => {
    using fixture = registry(fresh());
    const { status, out } = await gpack(
      "index",
      "add",
      join(fixture.path, "packages/io.example.new"),
      fixture.path,
      "--owner",
      "octocat,example/writers",
      "--tag=text",
    );
    expect(out).toMatch(
      /^adds io\.example\.new 1\.0\.0\n {2}git_url {6}https:\/\/github\.com\/example\/registry\.git\n/,
    );
    expect(status).toBe(0);
    expect(JSON.parse(textOf(fixture)).packs["io.example.new"]).toMatchObject({
      owners: ["octocat", "example/writers"],
      tags: ["text"],
    });
    const again = await gpack("index", "add", join(fixture.path, "packages/io.example.new"), fixture.path);
    expect(again.out).toBe("registry/index.json lists io.example.new 1.0.0 already, with these files.\n");
  });

  test("lists a gpack of another working tree by its own address and path", async () => {
    using fixture = registry();
    using other = repository();
    other.git("remote", "add", "origin", "https://user:secret@git.example.org/packs.git");
    const commit = other.commit({
      "deep/pack/gpack.toml": manifest("org.other.thing", "0.1.0"),
      "deep/pack/templates/x.tmpl": "---\nto: x\n---\nx\n",
    });
    const { out, error } = await gpack("index", "add", join(other.path, "deep/pack"), fixture.path);
    expect(error).toBe("");
    expect(out).not.toContain("secret");
    expect(JSON.parse(textOf(fixture)).packs["org.other.thing"].versions["0.1.0"]).toMatchObject({
      git_url: "https://git.example.org/packs.git",
      git_rev: commit,
      path: "deep/pack",
    });
  });

  test("refuses a listed version whose files differ, one without a commit, and what is no gpack", async () => {
    using fixture = registry({ [`${greeting}/README.md`]: "# Other\n" });
    const refused = await gpack("index", "add", join(fixture.path, greeting), fixture.path);
    expect(refused.error).toContain("registry/index.json lists io.example.greeting 1.0.0 with the digest h1:/Ejfzi7");
    for (const [path, text] of Object.entries(fresh())) {
      mkdirSync(join(fixture.path, path, ".."), { recursive: true });
      writeFileSync(join(fixture.path, path), text);
    }
    expect((await gpack("index", "add", join(fixture.path, "packages/io.example.new"), fixture.path)).error).toContain(
      "commit them first",
    );
    expect((await gpack("index", "add", join(fixture.path, "packages"), fixture.path)).status).toBe(2);
    expect((await gpack("index", "add", join(fixture.path, "nowhere"), fixture.path)).error).toContain(
      "is no directory",
    );
    expect((await gpack("index", "add")).error).toContain("needs a gpack");
  });
});
