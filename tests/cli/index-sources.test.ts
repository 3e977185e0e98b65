import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isGitOperand, parseGitOperand } from "../../src/cli/index/git-operand.ts";
import { loadAsClient } from "../core/client-model.ts";
import { repository } from "../git-fixture.ts";
import { hasGitServer, serveGit } from "../git-http-server.ts";
import { registryFiles } from "../registry-fixture.ts";
import { runGpack } from "./run-gpack.ts";

const INDEX = "registry/index.json";

const letter = (version: string): Record<string, string> => ({
  "packs/letter/gpack.toml": `[gpack]\nid = "org.other.letter"\nname = "Letter"\nversion = "${version}"\ndescription = "Renders a letter in a plain text file"\nlicense = "MIT"\nggen_compat = ">=0.1.0"\n\n[dependencies]\n"io.example.greeting" = "^1.0"\n`,
  "packs/letter/templates/letter.tmpl": `---\nto: letter.txt\n---\nLetter ${version}\n`,
});

/** A registry, and another repository behind a server, from which its policy allows gpacks. */
async function stage() {
  const registry = repository();
  const other = repository();
  const first = other.commit(letter("1.0.0"));
  other.git("tag", "v1.0.0");
  const second = other.commit(letter("1.1.0"));
  const server = await serveGit(join(other.path, ".."));
  const gitUrl = `${server.origin}${other.path.slice(other.path.lastIndexOf("/"))}/.git`;
  registry.commit({
    ...registryFiles(),
    "registry/policy.toml": `[sources]\nhosts = ["${server.origin}"]\n\n[rules]\n"registry/insecure-url" = "off"\n`,
  });
  return {
    registry,
    other,
    server,
    gitUrl,
    first,
    second,
    add: (operand: string, ...more: readonly string[]) => runGpack("index", "add", operand, registry.path, ...more),
    text: () => readFileSync(join(registry.path, INDEX), "utf8"),
    entry: () => JSON.parse(readFileSync(join(registry.path, INDEX), "utf8")).packs["org.other.letter"],
    /** Replaces a text of the index. */
    change: (from: string, to: string) =>
      registry.commit({ [INDEX]: readFileSync(join(registry.path, INDEX), "utf8").replaceAll(from, to) }),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      for (const item of [registry, other]) item[Symbol.dispose]();
    },
  };
}

describe.skipIf(!hasGitServer)("gpack index add of a gpack in another repository (git http-backend)", () => {
  test("lists the commit, the digest and what the manifest says; gpack validate agrees", async () => {
    await using world = await stage();
    const { status, out } = await world.add(`${world.gitUrl}@${world.first}#packs/letter`, "--tag", "text");
    expect(out).toContain("adds org.other.letter 1.0.0");
    expect(status).toBe(0);
    expect(world.entry()).toMatchObject({
      id: "org.other.letter",
      latest_version: "1.0.0",
      tags: ["text"],
      versions: {
        "1.0.0": {
          git_url: world.gitUrl,
          git_rev: world.first,
          path: "packs/letter",
          integrity: expect.stringMatching(/^h1:/),
          dependencies: { "io.example.greeting": "^1.0" },
          published: "2026-10-01T12:00:00Z",
        },
      },
    });
    loadAsClient(world.text());
    world.registry.commit({});
    const judged = await runGpack("validate", world.registry.path, "--base", "HEAD~1", "--sources", "fetch");
    expect(judged.out).not.toContain("[integrity/");
    const offline = await runGpack("validate", world.registry.path, "--base", "HEAD~1");
    expect(offline.status).toBe(3);
  });

  test("finds the commit of a tag and of a branch, and lists its full id", async () => {
    await using world = await stage();
    expect(await world.add(`${world.gitUrl}@v1.0.0#packs/letter`)).toMatchObject({ status: 0 });
    expect(await world.add(`${world.gitUrl}@main#packs/letter/`)).toMatchObject({ status: 0 });
    const { versions, latest_version } = world.entry();
    expect([versions["1.0.0"].git_rev, versions["1.1.0"].git_rev]).toEqual([world.first, world.second]);
    expect(latest_version).toBe("1.1.0");
  });

  test("writes nothing for what cannot be listed, and says why", async () => {
    await using world = await stage();
    const before = world.text();
    const proposed = world.other.commit(letter("1.2.0"));
    world.other.git("update-ref", "refs/pull/1/head", proposed);
    world.other.git("reset", "--quiet", "--hard", world.second);
    world.other.git("tag", "bare", world.other.commit({ "packs/letter/gpack.toml": "[gpack]\n" }));
    const { gitUrl, first } = world;
    const refused: readonly (readonly [string, string])[] = [
      [`${gitUrl}@${proposed}#packs/letter`, "only refs/pull/1/head leads to it"],
      [`${gitUrl}@${first}#packs/nothing`, "no directory stands there"],
      [`${gitUrl}@${"1".repeat(40)}#packs/letter`, "no branch or tag leads to it"],
      [`${gitUrl}@v9#packs/letter`, 'has no branch and no tag "v9"'],
      [`${gitUrl}@bare#packs/letter`, "states no id, name, version, description"],
      [`https://elsewhere.example.org/x@${first}#packs/letter`, "nothing is fetched from elsewhere.example.org"],
      [`https://elsewhere.example.org/x@main#packs/letter`, "nothing is fetched from elsewhere.example.org"],
      [`${gitUrl}@${first}#../letter`, "leaves the repository"],
      [gitUrl, "names no revision"],
    ];
    for (const [operand, reason] of refused) {
      const { status, error } = await world.add(operand);
      expect(error).toContain(reason);
      expect(status).toBe(2);
    }
    expect((await world.add(`${gitUrl}@${first}#packs/letter`, "--git-url", gitUrl)).error).toContain("--git-url");
    expect(world.text()).toBe(before);
  });

  test("says so when the version is listed already, and keeps one with other files unless it may rewrite", async () => {
    await using world = await stage();
    const operand = `${world.gitUrl}@v1.0.0#packs/letter`;
    await world.add(operand);
    expect((await world.add(operand)).out).toContain("lists org.other.letter 1.0.0 already");
    const { integrity } = world.entry().versions["1.0.0"];
    world.change(integrity, `h1:${"A".repeat(43)}=`);
    expect((await world.add(operand)).error).toContain("use --rewrite");
    expect(await world.add(operand, "--rewrite")).toMatchObject({ status: 0 });
    expect(world.entry().versions["1.0.0"].integrity).toBe(integrity);
  });
});

describe.skipIf(!hasGitServer)("gpack index check and sync of what stands elsewhere (git http-backend)", () => {
  const both = async () => {
    const world = await stage();
    await world.add(`${world.gitUrl}@v1.0.0#packs/letter`);
    await world.add(`${world.gitUrl}@main#packs/letter`);
    world.registry.commit({});
    return {
      ...world,
      check: (...more: readonly string[]) => runGpack("index", "check", world.registry.path, ...more),
    };
  };

  test("passes where every entry is what its source is, and otherwise only counts what it did not look at", async () => {
    await using world = await both();
    const asked = world.server.asked.length;
    expect(await world.check()).toMatchObject({
      status: 0,
      out: expect.stringContaining("2 versions with files elsewhere not looked at"),
    });
    expect(world.server.asked).toHaveLength(asked);
    const { status, out } = await world.check("--sources", "fetch");
    expect(out).toBe("registry/index.json: every entry says what its gpack is\n");
    expect(status).toBe(0);
  });

  test("looks where the index says, also at what stands here under the address of somebody else", async () => {
    await using world = await both();
    const files = Object.entries(letter("1.1.0")).map(([path, text]) => [
      path.replace("packs/letter", "packages/org.other.letter"),
      text,
    ]);
    world.registry.commit({ ...Object.fromEntries(files), "packages/org.other.letter/LICENSE": "MIT License\n" });
    const { out, status } = await world.check("--sources", "fetch");
    // Here it has one file more than there.
    expect(out).toContain("differs    org.other.letter 1.1.0: its files have the digest");
    expect(status).toBe(1);
    const offline = await world.check("--sources", "offline");
    expect(offline.out).toContain('"org.other.letter 1.1.0"');
  });

  test("is incomplete offline, and where the server is gone", async () => {
    await using world = await both();
    const offline = await world.check("--sources", "offline");
    expect(offline.out).toContain('unknown    nobody looked at the files of "org.other.letter 1.0.0"');
    expect(offline.status).toBe(3);
    await world.server[Symbol.asyncDispose]();
    expect((await world.check("--sources", "fetch")).status).toBe(3);
  });

  test("names what differs, and sync writes what follows from the source, version by version", async () => {
    await using world = await both();
    const right = world.text();
    world.change('"io.example.greeting": "^1.0"\n          }', '"io.example.greeting": "^2.0"\n          }');
    const checked = await world.check("--sources", "fetch");
    expect(checked.out).toContain("refreshes  org.other.letter 1.0.0: dependencies");
    expect(checked.out).toContain("refreshes  org.other.letter 1.1.0: dependencies");
    expect(checked.status).toBe(1);
    const written = await runGpack("index", "sync", world.registry.path, "--sources", "fetch");
    expect(written.out).toContain("1 entry written");
    expect(written.status).toBe(0);
    const clean = (text: string): string => text.replace(/"updated": "[^"]*"/g, "");
    expect(clean(world.text())).toBe(clean(right));
  });

  test("writes another digest only where it may, and no commit that only a pull request leads to", async () => {
    await using world = await both();
    const { integrity } = world.entry().versions["1.1.0"];
    world.change(integrity, `h1:${"A".repeat(43)}=`);
    const differs = await world.check("--sources", "fetch");
    expect(differs.out).toContain("differs    org.other.letter 1.1.0");
    expect(differs.status).toBe(1);
    const rewritten = await runGpack("index", "sync", world.registry.path, "--sources", "fetch", "--rewrite");
    expect(rewritten.out).toContain("rewrites   org.other.letter 1.1.0: integrity");
    expect(world.entry().versions["1.1.0"].integrity).toBe(integrity);

    const proposed = world.other.commit(letter("1.1.0"));
    world.other.git("update-ref", "refs/pull/1/head", proposed);
    world.other.git("reset", "--quiet", "--hard", world.second);
    world.change(world.second, proposed);
    const refused = await runGpack("index", "sync", world.registry.path, "--sources", "fetch", "--rewrite");
    expect(refused.out).toContain("refuses    org.other.letter 1.1.0");
    expect(refused.out).toContain("only refs/pull/1/head leads to it");
    expect(refused.status).toBe(1);
  });
});

describe("the name of a gpack in a repository", () => {
  test.each([
    ["https://github.com/a/b@v1#packs/x", { gitUrl: "https://github.com/a/b", revision: "v1", path: "packs/x" }],
    ["https://github.com/a/b.git@main", { gitUrl: "https://github.com/a/b.git", revision: "main", path: "" }],
    ["https://github.com/a/b@feature/x#.", { gitUrl: "https://github.com/a/b", revision: "feature/x", path: "" }],
    ["https://me@github.com/a/b@v1", { gitUrl: "https://me@github.com/a/b", revision: "v1", path: "" }],
  ])("%s", (operand, expected) => {
    expect(isGitOperand(operand)).toBe(true);
    expect(parseGitOperand(operand)).toEqual(expected);
  });

  test.each([
    "https://me@github.com/a/b",
    "https://github.com/a/b@",
    "https://github.com@v1",
    "https://github.com/a/b#x",
  ])("%s names no revision", (operand) => {
    expect(() => parseGitOperand(operand)).toThrow("names no revision");
  });

  test("is no directory of this machine", () => {
    expect(["packages/a", "./a@b", "a#b", "C:\\a"].map(isGitOperand)).toEqual([false, false, false, false]);
  });
});
