import { describe, expect, test } from "vitest";
import { loadEngine } from "../../src/actions/engine.ts";
import type { ValidatePorts } from "../../src/actions/validate-gpack/ports.ts";
import { validate } from "../../src/actions/validate-gpack/run.ts";
import { dirHash } from "../../src/core/integrity/dir-hash.ts";
import { sha256 } from "../../src/platform/digest.ts";
import { gitSources } from "../../src/platform/sources/git-sources.ts";
import { syntaxPort } from "../../src/platform/syntax/syntax.ts";
import { workspaceAt } from "../../src/platform/workspace/workspace.ts";
import { findingLine } from "../../src/report/line.ts";
import { ruleList } from "../../src/rules/list.gen.ts";
import { type Fixture, repository, temporary } from "../git-fixture.ts";
import { hasGitServer, serveGit } from "../git-http-server.ts";
import { registryFiles } from "../registry-fixture.ts";

const INDEX = "registry/index.json";
const letter = (version: string): Record<string, string> => ({
  "gpack.toml": `[gpack]\nid = "org.other.letter"\nname = "Letter"\nversion = "${version}"\ndescription = "Renders a letter in a plain text file"\nlicense = "MIT"\nggen_compat = ">=0.1.0"\n`,
  "templates/letter.tmpl": `---\nto: letter.txt\n---\nLetter ${version}\n`,
});

function digest(files: Readonly<Record<string, string>>): string {
  const hashed = Object.entries(files).map(([name, text]) => ({ name, sha256: sha256(text) }));
  return dirHash(hashed, sha256);
}

interface Version {
  readonly gitUrl: string;
  readonly gitRev: string;
  readonly integrity: string;
}

/** The small registry with a gpack of another repository, and what its policy says. */
function registry(versions: Readonly<Record<string, Version>>, policy: string): Record<string, string> {
  const files = registryFiles();
  const index = JSON.parse(files[INDEX] ?? "") as { packs: Record<string, unknown> };
  index.packs["org.other.letter"] = {
    id: "org.other.letter",
    name: "Letter",
    description: "Renders a letter in a plain text file",
    latest_version: Object.keys(versions).at(-1),
    tags: ["text"],
    keywords: ["letter"],
    license: "MIT",
    versions: Object.fromEntries(
      Object.entries(versions).map(([version, { gitUrl, gitRev, integrity }]) => [
        version,
        { version, git_url: gitUrl, git_rev: gitRev, sha256: "", integrity },
      ]),
    ),
  };
  return { ...files, [INDEX]: `${JSON.stringify(index, null, 2)}\n`, "registry/policy.toml": policy };
}

/** A registry, another repository behind a server, and runs over changes of the one that list versions of the other. */
async function stage() {
  const scratch = temporary();
  const own = repository();
  const other = repository();
  const first = other.commit(letter("1.0.0"));
  const second = other.commit(letter("1.1.0"));
  const server = await serveGit(`${other.path}/..`);
  const gitUrl = `${server.origin}${other.path.slice(other.path.lastIndexOf("/"))}/.git`;
  const policy = `[sources]\nhosts = ["${server.origin}"]\n\n[rules]\n"registry/insecure-url" = "off"\n`;
  const good = {
    "1.0.0": { gitUrl, gitRev: first, integrity: digest(letter("1.0.0")) },
    "1.1.0": { gitUrl, gitRev: second, integrity: digest(letter("1.1.0")) },
  };
  const base = own.commit(registry({ "1.0.0": good["1.0.0"] }, policy));
  return {
    own,
    other,
    server,
    good,
    list: (versions: Readonly<Record<string, Version>>) => own.commit(registry(versions, policy)),
    judge: (sources: "fetch" | "offline" | "off" = "fetch") => judge(own, base, sources, gitSources(scratch.path)),
    judgeTree: (sources?: "fetch" | "offline" | "off") => judge(own, undefined, sources, gitSources(scratch.path)),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      for (const item of [own, other, scratch]) item[Symbol.dispose]();
    },
  };
}

async function judge(
  { path, git }: Fixture,
  base: string | undefined,
  sources: "fetch" | "offline" | "off" | undefined,
  port: ValidatePorts["sources"],
) {
  const { report } = await validate(
    {
      base,
      head: git("rev-parse", "HEAD"),
      packages: [],
      indexes: [],
      failOn: undefined,
      rules: [],
      policy: undefined,
      fix: "none",
      isDryRun: false,
      ...(sources ? { sources } : {}),
    },
    {
      workspace: workspaceAt(path),
      ruleList,
      engine: loadEngine,
      syntax: syntaxPort(),
      sha256,
      version: "0",
      ...(port ? { sources: port } : {}),
    },
  );
  const { verdict, coverage, findings } = report;
  return { verdict, gaps: coverage.gaps, notChecked: coverage.notChecked, lines: findings.map(findingLine) };
}

const ELSEWHERE = "the files of versions in other commits and repositories (1)";

describe.skipIf(!hasGitServer)("sources on a server (git http-backend)", () => {
  test("a change that lists what the source is passes, and only what it publishes is fetched", async () => {
    await using registry = await stage();
    registry.list(registry.good);
    registry.other.git("checkout", "--quiet", "--orphan", "gone");
    expect(await registry.judge()).toMatchObject({ verdict: "pass", gaps: [], lines: [] });
    expect(registry.server.asked.length).toBeGreaterThan(0);
  });

  test("a change that states another digest fails, and names the one that the files have", async () => {
    await using registry = await stage();
    const { good } = registry;
    registry.list({
      ...good,
      "1.1.0": { ...good["1.1.0"], integrity: digest({ ...letter("1.1.0"), "README.md": "# Letter\n" }) },
    });
    const { verdict, lines } = await registry.judge();
    expect(lines.join("\n")).toContain(`have the digest ${good["1.1.0"].integrity}, and the index states`);
    expect(verdict).toBe("fail");
  });

  test("a change that pins the commit of another version fails", async () => {
    await using registry = await stage();
    const { good } = registry;
    registry.list({ ...good, "1.1.0": { ...good["1.1.0"], gitRev: good["1.0.0"].gitRev } });
    const { lines } = await registry.judge();
    expect(lines.join("\n")).toContain("[integrity/source-match]");
    expect(lines.join("\n")).toContain('stands version "1.0.0"; list it as that');
  });

  test("a change that pins a commit of nobody's branch fails", async () => {
    await using registry = await stage();
    const { good, other } = registry;
    const proposed = other.commit(letter("1.2.0"));
    other.git("update-ref", "refs/pull/1/head", proposed);
    other.git("reset", "--quiet", "--hard", good["1.1.0"].gitRev);
    registry.list({ ...good, "1.2.0": { ...good["1.1.0"], gitRev: proposed, integrity: digest(letter("1.2.0")) } });
    const { verdict, lines } = await registry.judge();
    expect(lines.join("\n")).toContain("only refs/pull/1/head leads to it, which anybody can propose");
    expect(verdict).toBe("fail");
  });

  test("a change is incomplete where nobody lets the run fetch, and says who can", async () => {
    await using registry = await stage();
    registry.list(registry.good);
    for (const sources of [undefined, "offline"] as const) {
      const { verdict, gaps } = await judge(registry.own, "HEAD~1", sources, gitSources("/nowhere"));
      expect(verdict).toBe("incomplete");
      expect(gaps).toEqual([
        {
          file: INDEX,
          reason: expect.stringMatching(
            /^nobody looked at the files of "org\.other\.letter 1\.1\.0" in ".*": this run fetches nothing$/,
          ),
          who: { kind: "maintainers", names: [] },
          next: expect.stringContaining("`sources: fetch`"),
        },
      ]);
    }
    expect(registry.server.asked).toEqual([]);
  });

  test("a whole tree that is judged offline is incomplete, where that is asked for", async () => {
    await using registry = await stage();
    const { verdict, gaps } = await registry.judgeTree("offline");
    expect(verdict).toBe("incomplete");
    expect(gaps).toHaveLength(1);
  });

  test("a change whose sources cannot be reached is incomplete, never green", async () => {
    await using registry = await stage();
    registry.list(registry.good);
    await registry.server[Symbol.asyncDispose]();
    const { verdict, gaps } = await registry.judge();
    expect(verdict).toBe("incomplete");
    expect(gaps).toEqual([
      {
        file: INDEX,
        reason: expect.stringMatching(
          /^nobody looked at the files of "org\.other\.letter 1\.1\.0" in .*: unable to access/,
        ),
        next: "see that everybody can read the repository, then run again",
      },
    ]);
  });

  test("where nothing can be fetched at all a change is incomplete, too", async () => {
    await using registry = await stage();
    registry.list(registry.good);
    const { verdict, gaps } = await judge(registry.own, "HEAD~1", "fetch", undefined);
    expect(verdict).toBe("incomplete");
    expect(gaps[0]?.reason).toContain("nothing can be fetched here");
  });

  test("a thousand versions of one repository are one gap, which counts them", async () => {
    await using registry = await stage();
    const { good } = registry;
    const many = Array.from({ length: 1000 }, (_, nth) => [`1.1.${nth}`, good["1.1.0"]] as const);
    registry.list(Object.fromEntries([["1.0.0", good["1.0.0"]], ...many]));
    const { gaps } = await judge(registry.own, "HEAD~1", "offline", undefined);
    expect(gaps.map(({ reason }) => reason)).toEqual([
      expect.stringContaining(
        '"org.other.letter 1.1.0", "org.other.letter 1.1.1", "org.other.letter 1.1.2" and 997 more in ',
      ),
    ]);
  });

  test("who switches sources off is told what was not looked at, and nothing is asked", async () => {
    await using registry = await stage();
    registry.list(registry.good);
    const { verdict, notChecked } = await registry.judge("off");
    expect(verdict).toBe("pass");
    expect(notChecked).toContain(ELSEWHERE);
    expect(registry.server.asked).toEqual([]);
  });

  test("a whole tree is compared with its sources only when that is asked for", async () => {
    await using registry = await stage();
    registry.list({ "1.1.0": { ...registry.good["1.1.0"], integrity: registry.good["1.0.0"].integrity } });
    const without = await registry.judgeTree();
    expect(without.lines).toEqual([]);
    expect(without.notChecked).toContain(ELSEWHERE);
    expect(registry.server.asked).toEqual([]);
    const withThem = await registry.judgeTree("fetch");
    expect(withThem.lines.join("\n")).toContain("[integrity/source-match]");
    expect(withThem.notChecked).not.toContain(ELSEWHERE);
  });

  test("a change that publishes nothing from elsewhere asks nobody", async () => {
    await using registry = await stage();
    registry.own.commit({ "README.md": "# Other words\n" });
    expect(await registry.judge()).toMatchObject({ verdict: "pass", gaps: [] });
    expect(registry.server.asked).toEqual([]);
  });

  test("what stands here and is listed under the address of somebody else is looked at there", async () => {
    await using registry = await stage();
    const { own, server, other } = registry;
    const good = {
      "gpack.toml": letter("1.0.0")["gpack.toml"]?.replaceAll("org.other.letter", "io.example.new") ?? "",
    };
    const files = { ...letter("1.0.0"), ...good };
    const evil = other.commit({ ...files, "templates/letter.tmpl": "---\nto: ../../.bashrc\n---\nevil\n" });
    const index = JSON.parse(own.git("show", `HEAD:${INDEX}`)) as { packs: Record<string, unknown> };
    index.packs["io.example.new"] = {
      id: "io.example.new",
      name: "Letter",
      description: "Renders a letter in a plain text file",
      latest_version: "1.0.0",
      tags: ["text"],
      keywords: ["letter"],
      license: "MIT",
      versions: {
        "1.0.0": {
          version: "1.0.0",
          git_url: `${server.origin}${other.path.slice(other.path.lastIndexOf("/"))}/.git`,
          git_rev: evil,
          path: "packages/io.example.new",
          sha256: "",
          integrity: digest(files),
        },
      },
    };
    const here = Object.entries(files).map(([name, text]) => [`packages/io.example.new/${name}`, text]);
    own.commit({ ...Object.fromEntries(here), [INDEX]: `${JSON.stringify(index, null, 2)}\n` });
    expect(await registry.judge("offline")).toMatchObject({ verdict: "incomplete" });
    const { verdict, lines } = await registry.judge("fetch");
    expect(verdict).toBe("fail");
    expect(lines.join("\n")).toContain('The path of "io.example.new 1.0.0" leads nowhere');
  });

  test("a host that the base does not allow is not asked, whatever the change says of its policy", async () => {
    await using registry = await stage();
    await using stranger = await serveGit(`${registry.other.path}/..`);
    const { good } = registry;
    const gitUrl = good["1.1.0"].gitUrl.replace(registry.server.origin, stranger.origin);
    registry.list({ ...good, "1.1.0": { ...good["1.1.0"], gitUrl } });
    registry.own.commit({ "registry/policy.toml": `[sources]\nhosts = ["${stranger.origin}"]\n` });
    const { verdict, lines } = await registry.judge();
    expect(lines.join("\n")).toContain("[integrity/source-host]");
    expect(verdict).toBe("fail");
    expect(stranger.asked).toEqual([]);
  });
});
