import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dirHash } from "../../../src/core/integrity/dir-hash.ts";
import { type SourceAnswer, type SourceRequest, sourceKey } from "../../../src/core/sources/source.ts";
import { sha256 } from "../../../src/platform/digest.ts";
import { type SourceLimits, gitSources, sourceLimits } from "../../../src/platform/sources/git-sources.ts";
import { type Fixture, repository, temporary } from "../../git-fixture.ts";
import { type Interceptor, hasGitServer, serveGit } from "../../git-http-server.ts";

const pack = {
  "packs/a/gpack.toml": `[gpack]\nid = "org.other.a"\nname = "A"\nversion = "1.0.0"\ndescription = "Renders an A in a plain text file"\nlicense = "MIT"\nggen_compat = ">=0.2.0"\n\n[dependencies]\n"org.other.b" = "^1.0"\n`,
  "packs/a/README.md": "# A\n",
  "packs/a/templates/a.tmpl": "---\nto: a.txt\n---\nA\n",
};
const integrity = digestOf(pack, "packs/a/");

function digestOf(files: Readonly<Record<string, string>>, below: string): string {
  const hashed = Object.entries(files)
    .filter(([path]) => path.startsWith(below))
    .map(([path, text]) => ({ name: path.slice(below.length), sha256: sha256(text) }));
  return dirHash(hashed, sha256);
}

/** What is found for one source on a real server. */
async function look(
  fixture: Fixture,
  ask: (origin: string) => Partial<SourceRequest>,
  { limits = {}, intercept }: { limits?: Partial<SourceLimits>; intercept?: Interceptor } = {},
): Promise<{ answer: SourceAnswer; asked: readonly string[] }> {
  using scratch = temporary();
  await using server = await serveGit(join(fixture.path, ".."), intercept);
  const name = fixture.path.slice(fixture.path.lastIndexOf("/") + 1);
  const request = { gitUrl: `${server.origin}/${name}/.git`, gitRev: "", path: "packs/a", ...ask(server.origin) };
  const answers = await gitSources(scratch.path, { ...sourceLimits, ...limits })([request], [server.origin]);
  expect(readdirSync(scratch.path), "nothing is left behind").toEqual([]);
  const answer = answers.get(sourceKey(request));
  if (!answer) throw new Error("no answer");
  return { answer, asked: [...server.asked] };
}

const found = {
  kind: "found",
  digest: { kind: "digest", integrity },
  manifest: expect.objectContaining({ id: "org.other.a" }),
  committed: "2026-10-01T12:00:00Z",
};

describe.skipIf(!hasGitServer)("a source that is as it should be (git http-backend)", () => {
  test("is found at the tip of a branch, with its digest and its manifest", async () => {
    using fixture = repository();
    const gitRev = fixture.commit({ ...pack, "other/large.bin": randomBytes(300_000) });
    const { answer } = await look(fixture, () => ({ gitRev }), { limits: { bytes: 200_000 } });
    expect(answer).toEqual({
      ...found,
      manifest: expect.objectContaining({ version: "1.0.0", dependencies: { "org.other.b": "^1.0" } }),
    });
  });

  test("is found behind the tip, and at a tag that no branch leads to", async () => {
    using fixture = repository();
    const first = fixture.commit(pack);
    fixture.commit({ "packs/a/README.md": "# Other\n" });
    fixture.git("checkout", "--quiet", "--detach", first);
    const tagged = fixture.commit({ "packs/b.txt": "b" });
    fixture.git("tag", "-a", "-m", "one", "v1", tagged);
    fixture.git("checkout", "--quiet", "main");
    expect((await look(fixture, () => ({ gitRev: first }))).answer).toEqual(found);
    expect((await look(fixture, () => ({ gitRev: tagged }))).answer).toEqual(found);
    expect((await look(fixture, () => ({ gitRev: first.toUpperCase() }))).answer).toEqual(found);
  });

  test("is found at the root of a repository", async () => {
    using fixture = repository();
    const files = Object.fromEntries(Object.entries(pack).map(([path, text]) => [path.slice("packs/a/".length), text]));
    const gitRev = fixture.commit(files);
    expect((await look(fixture, () => ({ gitRev, path: "" }))).answer).toEqual(found);
  });

  test("is found on a server that knows no partial clones", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    fixture.git("config", "uploadpack.allowFilter", "false");
    expect((await look(fixture, () => ({ gitRev }))).answer).toEqual(found);
  });

  test("costs no more than its own files: what stands beside it is not fetched", async () => {
    using fixture = repository();
    const gitRev = fixture.commit({ ...pack, "packs/huge/data.bin": randomBytes(3_000_000) });
    expect((await look(fixture, () => ({ gitRev }), { limits: { bytes: 400_000 } })).answer).toEqual(found);
  });
});

describe.skipIf(!hasGitServer)("a source that is not there (git http-backend)", () => {
  test("has no such commit", async () => {
    using fixture = repository();
    fixture.commit(pack);
    const { answer } = await look(fixture, () => ({ gitRev: "1".repeat(40) }));
    expect(answer).toEqual({ kind: "no-revision", reason: "no branch or tag leads to it" });
  });

  test("has a commit that only a pull request leads to", async () => {
    using fixture = repository();
    fixture.commit({ "README.md": "" });
    fixture.git("checkout", "--quiet", "-b", "fork");
    const inner = fixture.commit(pack);
    const tip = fixture.commit({ "packs/a/more.txt": "x" });
    fixture.git("update-ref", "refs/pull/7/head", tip);
    fixture.git("checkout", "--quiet", "main");
    fixture.git("branch", "--quiet", "-D", "fork");
    expect((await look(fixture, () => ({ gitRev: tip }))).answer).toEqual({
      kind: "no-revision",
      reason: "only refs/pull/7/head leads to it, which anybody can propose",
    });
    expect((await look(fixture, () => ({ gitRev: inner }))).answer).toEqual({
      kind: "no-revision",
      reason: "no branch or tag leads to it",
    });
  });

  test.each(["refs/pull/7/refs/heads/main", "refs/pull/7/refs/tags/v1", "refs/heads2/x", "refs/notes/x"])(
    "has a commit that only %s leads to, which is no branch",
    async (ref) => {
      using fixture = repository();
      const first = fixture.commit({ "README.md": "" });
      const proposed = fixture.commit(pack);
      fixture.git("update-ref", ref, proposed);
      fixture.git("reset", "--quiet", "--hard", first);
      expect((await look(fixture, () => ({ gitRev: proposed }))).answer).toMatchObject({ kind: "no-revision" });
    },
  );

  test("has a tag of something that is no commit", async () => {
    using fixture = repository();
    fixture.commit(pack);
    const tree = fixture.git("rev-parse", "HEAD^{tree}");
    fixture.git("tag", "tree", tree);
    expect((await look(fixture, () => ({ gitRev: tree }))).answer).toEqual({
      kind: "no-revision",
      reason: "it is no commit",
    });
  });

  test.each(["..", "../packs/a", "packs/../../etc", "/etc", "./packs/a", "packs//a", "packs\\\\a", "packs/a/"])(
    "has a path that is none: %j, and nobody is asked",
    async (path) => {
      using fixture = repository();
      const gitRev = fixture.commit(pack);
      const { answer, asked } = await look(fixture, () => ({ gitRev, path }));
      expect(answer).toEqual({ kind: "no-directory", reason: "it is no plain path" });
      expect(asked).toEqual([]);
    },
  );

  test.each([
    "packs/a\nHEAD",
    ":(glob)packs/*",
    "packs/a\0",
    "-x",
    "HEAD:packs/a",
    "@{-1}",
    "packs/a^{tree}",
    "é".repeat(5000),
  ])("has a path that git might read as something else: %j", async (path) => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    expect((await look(fixture, () => ({ gitRev, path }))).answer).toMatchObject({ kind: "no-directory" });
  });

  test("has no such directory, or a file in its place", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    const absent = { kind: "no-directory", reason: "no directory stands there" };
    expect((await look(fixture, () => ({ gitRev, path: "packs/z" }))).answer).toEqual(absent);
    expect((await look(fixture, () => ({ gitRev, path: "packs/a/README.md" }))).answer).toEqual(absent);
  });
});

describe.skipIf(!hasGitServer)("a source with what no digest can cover (git http-backend)", () => {
  test.each([
    ["a symbolic link", "120000", "it is a symbolic link"],
    ["a submodule", "160000", "it is a submodule"],
  ])("%s is refused, and nothing is fetched for it", async (_, mode, reason) => {
    using fixture = repository();
    const base = fixture.commit(pack);
    const blob = fixture.git("rev-parse", "HEAD:packs/a/README.md");
    fixture.git("update-index", "--add", "--cacheinfo", `${mode},${mode === "160000" ? base : blob},packs/a/extra`);
    fixture.git("commit", "--quiet", "-m", "extra");
    const { answer, asked } = await look(fixture, () => ({ gitRev: fixture.git("rev-parse", "HEAD") }));
    expect(answer).toMatchObject({ kind: "found", digest: { kind: "refused", path: "extra", reason } });
    expect(asked.every((line) => line.includes("/.git/"))).toBe(true);
  });
});

describe.skipIf(!hasGitServer)("a hostile server or repository (git http-backend)", () => {
  test("that leads elsewhere is not followed", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    const elsewhere: string[] = [];
    await using other = await serveGit(join(fixture.path, ".."), (request) => {
      elsewhere.push(request.url ?? "");
      return false;
    });
    const { answer } = await look(fixture, () => ({ gitRev }), {
      intercept(request, response) {
        response.writeHead(302, { location: `${other.origin}${request.url}` }).end();
        return true;
      },
    });
    expect(answer).toMatchObject({ kind: "unknown", reason: expect.stringContaining("302") });
    expect(elsewhere).toEqual([]);
  });

  test.each([
    "file:///etc",
    "git://127.0.0.1/x",
    "ext::touch x",
    "http://169.254.169.254/",
    "ssh://127.0.0.1/x",
    "ftp://127.0.0.1/x",
  ])("that leads to %s is not followed", async (location) => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    const { answer } = await look(fixture, () => ({ gitRev }), {
      intercept(_, response) {
        response.writeHead(301, { location }).end();
        return true;
      },
    });
    expect(answer).toMatchObject({ kind: "unknown", reason: expect.stringContaining("301") });
  });

  test("that leads elsewhere only after it was asked for refs is not followed either", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    const elsewhere: string[] = [];
    await using other = await serveGit(join(fixture.path, ".."), (request) => {
      elsewhere.push(request.url ?? "");
      return false;
    });
    const { answer } = await look(fixture, () => ({ gitRev }), {
      intercept(request, response) {
        if (request.method !== "POST") return false;
        response.writeHead(307, { location: `${other.origin}${request.url}` }).end();
        return true;
      },
    });
    expect(answer).toMatchObject({ kind: "unknown" });
    expect(elsewhere).toEqual([]);
  });

  test("that names another place for packs, bundles or objects is not followed", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    const elsewhere: string[] = [];
    await using other = await serveGit(join(fixture.path, ".."), (request) => {
      elsewhere.push(request.url ?? "");
      return false;
    });
    fixture.git("config", "uploadpack.blobPackfileUri", `${gitRev} ${gitRev} ${other.origin}/x.pack`);
    fixture.git("config", "uploadpack.advertiseBundleURIs", "true");
    fixture.git("config", "bundle.version", "1");
    fixture.git("config", "bundle.mode", "all");
    fixture.git("config", "bundle.one.uri", `${other.origin}/one.bundle`);
    mkdirSync(join(fixture.path, ".git/objects/info"), { recursive: true });
    writeFileSync(join(fixture.path, ".git/objects/info/http-alternates"), `${other.origin}/x/objects\n`);
    expect((await look(fixture, () => ({ gitRev }))).answer).toEqual(found);
    expect(elsewhere).toEqual([]);
  });

  test("that speaks the old protocol, file by file, gets nothing by it", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    const { answer, asked } = await look(fixture, () => ({ gitRev }), {
      intercept(request, response) {
        if (!request.url?.includes("/info/refs")) return false;
        response.writeHead(200, { "content-type": "text/plain" }).end(`${gitRev}\trefs/heads/main\n`);
        return true;
      },
    });
    expect(["unknown", "no-revision"]).toContain(answer.kind);
    expect(asked.length).toBeLessThan(20);
  });

  test("gets no token of this machine to see", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    const seen: string[] = [];
    process.env["GITHUB_TOKEN"] = "ghs_secret";
    process.env["GIT_HTTP_USER_AGENT"] = "ghs_secret";
    try {
      const { answer } = await look(fixture, () => ({ gitRev }), {
        intercept(request) {
          seen.push(JSON.stringify(request.headers));
          return false;
        },
      });
      expect(answer).toEqual(found);
    } finally {
      delete process.env["GITHUB_TOKEN"];
      delete process.env["GIT_HTTP_USER_AGENT"];
    }
    expect(seen.join("")).not.toContain("ghs_secret");
  });

  test.each(["0", "99999999999999", "253402300800"])("with a commit of the time %s has no time", async (seconds) => {
    using fixture = repository();
    fixture.commit(pack);
    const text = fixture.git("cat-file", "commit", "HEAD").replace(/(committer .*) \d+ /, `$1 ${seconds} `);
    const gitRev = fixture.gitWith(
      Buffer.from(`${text}\n`),
      "hash-object",
      "-t",
      "commit",
      "-w",
      "--stdin",
      "--literally",
    );
    fixture.git("update-ref", "refs/heads/odd", gitRev);
    const { answer } = await look(fixture, () => ({ gitRev }));
    expect(answer).toMatchObject({ committed: seconds === "0" ? "1970-01-01T00:00:00Z" : undefined });
  });

  test("with a huge file in the pack is stopped at the size limit", async () => {
    using fixture = repository();
    const gitRev = fixture.commit({ ...pack, "packs/a/huge.bin": randomBytes(4_000_000) });
    const { answer } = await look(fixture, () => ({ gitRev }), { limits: { bytes: 1_000_000 } });
    expect(answer).toEqual({ kind: "unknown", reason: "it has more than 1000000 bytes" });
  });

  test("with a huge history is stopped at the size limit", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    for (let nth = 0; nth < 20; nth += 1) fixture.commit({}, randomBytes(60_000).toString("base64"));
    const { answer } = await look(fixture, () => ({ gitRev }), { limits: { bytes: 500_000 } });
    expect(answer).toEqual({ kind: "unknown", reason: "it has more than 500000 bytes" });
  });

  test("that never answers is stopped at the time limit, with all that git started", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    const { answer } = await look(fixture, () => ({ gitRev }), {
      limits: { milliseconds: 500 },
      intercept: () => true,
    });
    expect(answer).toEqual({ kind: "unknown", reason: "it took longer than 0.5 s" });
  });

  test("that sends a byte now and then is stopped, too", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    const { answer } = await look(fixture, () => ({ gitRev }), {
      limits: { milliseconds: 700 },
      intercept(_, response) {
        response.writeHead(200, { "content-type": "application/x-git-upload-pack-advertisement" });
        const timer = setInterval(() => response.write("0"), 50);
        response.on("close", () => clearInterval(timer));
        return true;
      },
    });
    expect(answer).toMatchObject({ kind: "unknown" });
  });

  test("with a directory that holds itself a billion times is stopped at the number of files", async () => {
    using fixture = repository();
    fixture.commit(pack);
    let line = `100644 blob ${fixture.git("rev-parse", "HEAD:packs/a/README.md")}\tf\n`;
    for (let level = 0; level < 12; level += 1) {
      const tree = fixture.gitWith(Buffer.from(line), "mktree");
      line = Array.from({ length: 10 }, (_, at) => `040000 tree ${tree}\td${at}\n`).join("");
    }
    const root = fixture.gitWith(Buffer.from(line), "mktree");
    const gitRev = fixture.git("commit-tree", "-m", "bomb", root);
    fixture.git("update-ref", "refs/heads/bomb", gitRev);
    const { answer } = await look(fixture, () => ({ gitRev, path: "" }));
    expect(answer).toMatchObject({ kind: "unknown", reason: expect.stringContaining("more than") });
  });

  test.each([
    ["a name twice", (oid: string) => [`100644 gpack.toml\0${oid}`, `100644 gpack.toml\0${oid}`]],
    ["a name that is a path", (oid: string) => [`100644 a/b\0${oid}`]],
    ["a name that leads up", (oid: string) => [`100644 ..\0${oid}`]],
    ["settings of git", (oid: string) => [`100644 .git\0${oid}`]],
    ["names in no order", (oid: string) => [`100644 b\0${oid}`, `100644 a\0${oid}`]],
    ["half a line", (oid: string) => [`100644 a\0${oid.slice(0, 3)}`]],
  ])("with a directory that holds %s is not read", async (_, linesOf) => {
    using fixture = repository();
    fixture.commit(pack);
    const oid = Buffer.from(fixture.git("rev-parse", "HEAD:packs/a/README.md"), "hex").toString("latin1");
    const bytes = Buffer.from(linesOf(oid).join(""), "latin1");
    const tree = fixture.gitWith(bytes, "hash-object", "-t", "tree", "-w", "--stdin", "--literally");
    const commit = `tree ${tree}\nauthor A <a@example.org> 0 +0000\ncommitter A <a@example.org> 0 +0000\n\nx\n`;
    const gitRev = fixture.gitWith(Buffer.from(commit), "hash-object", "-t", "commit", "-w", "--stdin");
    fixture.git("update-ref", "refs/heads/odd", gitRev);
    expect((await look(fixture, () => ({ gitRev, path: "" }))).answer).toMatchObject({ kind: "unknown" });
  });

  test("with a file that unpacks to more than its size lets expect is stopped at the size of an object", async () => {
    using fixture = repository();
    const gitRev = fixture.commit({ ...pack, "packs/a/zeros.bin": Buffer.alloc(40_000_000) });
    const { answer } = await look(fixture, () => ({ gitRev }), { limits: { objectBytes: 30_000_000 } });
    expect(answer).toMatchObject({ kind: "unknown" });
    expect((await look(fixture, () => ({ gitRev }))).answer).toMatchObject({ kind: "found" });
  });

  test("with one large file under five thousand names is read once", async () => {
    using fixture = repository();
    const zeros = Buffer.alloc(20_000_000);
    fixture.commit({ ...pack, "packs/a/0.bin": zeros });
    const blob = fixture.git("rev-parse", "HEAD:packs/a/0.bin");
    const lines = Array.from({ length: 5000 }, (_, nth) => `100644 ${blob} 0\tpacks/a/${nth}.bin\n`).join("");
    fixture.gitWith(Buffer.from(lines), "update-index", "--index-info");
    fixture.git("commit", "--quiet", "-m", "many");
    const gitRev = fixture.git("rev-parse", "HEAD");
    expect((await look(fixture, () => ({ gitRev }))).answer).toMatchObject({
      kind: "found",
      digest: { kind: "digest" },
    });
  });

  test("with more branches than anybody has is stopped", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    const line = (nth: number): string => `${gitRev} refs/heads/${`${nth}`.padStart(900, "x")}\n`;
    const flood = Array.from({ length: 25_000 }, (_, nth) => {
      const text = line(nth);
      return `${(text.length + 4).toString(16).padStart(4, "0")}${text}`;
    }).join("");
    const { answer } = await look(fixture, () => ({ gitRev }), {
      intercept(request, response) {
        if (request.method !== "POST") return false;
        response.writeHead(200, { "content-type": "application/x-git-upload-pack-result" }).end(`${flood}0000`);
        return true;
      },
    });
    expect(answer).toEqual({ kind: "unknown", reason: "its branches and tags are more than 16777216 bytes" });
  });

  test("that asks for a password gets none, and no question reaches anybody", async () => {
    using fixture = repository();
    const gitRev = fixture.commit(pack);
    const headers: string[] = [];
    const { answer } = await look(fixture, () => ({ gitRev }), {
      intercept(request, response) {
        headers.push(request.headers.authorization ?? "none");
        response.writeHead(401, { "www-authenticate": 'Basic realm="x"' }).end();
        return true;
      },
    });
    expect(answer).toMatchObject({ kind: "unknown", reason: expect.stringContaining("could not read Username") });
    expect(new Set(headers)).toEqual(new Set(["none"]));
  });

  test("that sends its own settings and hooks changes nothing", async () => {
    using fixture = repository();
    using scratch = temporary();
    const marker = join(scratch.path, "ran");
    const gitRev = fixture.commit({
      ...pack,
      ".gitattributes": "* filter=evil\n",
      ".gitmodules": `[submodule "x"]\n\tpath = x\n\turl = ext::touch ${marker}\n`,
    });
    mkdirSync(join(fixture.path, ".git/hooks"), { recursive: true });
    writeFileSync(join(fixture.path, ".git/hooks/post-checkout"), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
    expect((await look(fixture, () => ({ gitRev }))).answer).toEqual(found);
    expect(readdirSync(scratch.path)).toEqual([]);
  });
});

test.each([
  ["another scheme", "file:///etc", "sources are fetched by https only"],
  ["a remote helper", "ext::sh -c touch% /tmp/x", "sources are fetched by https only"],
  ["ssh", "git@github.com:example/registry.git", "sources are fetched by https only"],
  ["an option", "--upload-pack=touch /tmp/x", "sources are fetched by https only"],
  ["an option in the host", "https://-oProxyCommand=x/y", "nothing is fetched from"],
  ["plain http", "http://github.com/example/registry", "sources are fetched by https only"],
  [
    "a password",
    "https://user:secret@github.com/example/registry",
    "an address with a name or a password is not fetched",
  ],
  ["a host of the machine", "https://127.0.0.1/x", "nothing is fetched from 127.0.0.1"],
  ["a host of the cloud", "https://169.254.169.254/latest/meta-data", "nothing is fetched from 169.254.169.254"],
  [
    "a host that looks like another",
    "https://github.com.example.org/x",
    "nothing is fetched from github.com.example.org",
  ],
  ["a line break", "https://github.com/x\ny", "sources are fetched by https only"],
  ["no repository", "https://github.com/", "it is no address of a repository"],
])("%s is no address, and no process is started for it", async (_, gitUrl, reason) => {
  using scratch = temporary();
  const request = { gitUrl, gitRev: "1".repeat(40), path: "" };
  const answers = await gitSources(join(scratch.path, "never-made"))([request], ["github.com"]);
  expect(answers.get(sourceKey(request))).toMatchObject({ kind: "unknown", reason: expect.stringContaining(reason) });
});

test.each(["main", "v1.0", "HEAD", "1234567", "--all", "a".repeat(41), "$(touch x)"])(
  "the revision %j is not asked for",
  async (gitRev) => {
    using scratch = temporary();
    const request = { gitUrl: "https://github.com/x/y", gitRev, path: "" };
    const answers = await gitSources(join(scratch.path, "never-made"))([request], ["github.com"]);
    expect(answers.get(sourceKey(request))).toEqual({ kind: "unknown", reason: "the revision is no full commit id" });
  },
);

test.skipIf(!hasGitServer)(
  "of many versions of one repository each gets its own answer, by a few questions",
  async () => {
    using scratch = temporary();
    using fixture = repository();
    const good = Array.from({ length: 60 }, (_, nth) => fixture.commit({ ...pack, "packs/a/README.md": `# ${nth}\n` }));
    const base = fixture.commit({ "README.md": "# Here\n" });
    const bad = Array.from({ length: 20 }, (_, nth) =>
      fixture.commit({ ...pack, "packs/a/README.md": `# Not ${nth}\n` }),
    );
    fixture.git("update-ref", "refs/pull/3/head", bad.at(-1) ?? "");
    fixture.git("reset", "--quiet", "--hard", base);
    await using server = await serveGit(join(fixture.path, ".."));
    const gitUrl = `${server.origin}/${fixture.path.slice(fixture.path.lastIndexOf("/") + 1)}/.git`;
    const requests = [...good, ...bad].map((gitRev) => ({ gitUrl, gitRev, path: "packs/a" }));
    const answers = await gitSources(scratch.path)(requests, [server.origin]);
    const found = requests.map((request) => answers.get(sourceKey(request)));
    expect(found.map((answer) => answer?.kind)).toEqual([...good.map(() => "found"), ...bad.map(() => "no-revision")]);
    expect(new Set(found.slice(0, 60).map((answer) => JSON.stringify(answer))).size).toBe(60);
    expect(server.asked.length).toBeLessThan(20);
  },
);

test.skipIf(!hasGitServer)(
  "more repositories than the limit are left unknown, and one repository is fetched once for all its versions",
  async () => {
    using scratch = temporary();
    using fixture = repository();
    const first = fixture.commit(pack);
    const second = fixture.commit({ "packs/a/README.md": "# Other\n" });
    await using server = await serveGit(join(fixture.path, ".."));
    const name = fixture.path.slice(fixture.path.lastIndexOf("/") + 1);
    const gitUrl = `${server.origin}/${name}/.git`;
    const requests = [first, second].map((gitRev) => ({ gitUrl, gitRev, path: "packs/a" }));
    const surplus = { gitUrl: `${server.origin}/nothing`, gitRev: first, path: "" };
    const limits = { ...sourceLimits, repositories: 1 };
    const answers = await gitSources(scratch.path, limits)([...requests, surplus], [server.origin]);
    expect(requests.map((request) => answers.get(sourceKey(request))?.kind)).toEqual(["found", "found"]);
    expect(answers.get(sourceKey(surplus))).toEqual({
      kind: "unknown",
      reason: "more than 1 repositories are not fetched in one run",
    });
    expect(server.asked.filter((line) => line.startsWith("GET"))).not.toContain(
      "GET /nothing/info/refs?service=git-upload-pack",
    );
  },
);
