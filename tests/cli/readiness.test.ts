import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Fixture, repository, temporary } from "../git-fixture.ts";
import { readBase } from "../rules/page.ts";

const isUnix = process.platform !== "win32";

function gpack(args: readonly string[], cwd?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(process.cwd(), "dist/gpack.js"), ...args], {
    encoding: "utf8",
    cwd,
    env: { PATH: process.env["PATH"] ?? "", HOME: cwd ?? "" },
  });
  return { status, out: stdout, err: stderr };
}

const policy = `[readiness.environments.staging]
threshold = 30
coverage = 20
blockers = ["manifest-valid"]
[readiness.environments.production]
threshold = 40
coverage = 50
blockers = ["manifest-valid"]
[readiness.environments.strict]
coverage = 50
blockers = ["manifest-valid"]
[readiness.requirements.scan-clean]
category = "important"
[readiness.requirements.tests-ran]
category = "important"
`;

/** A repository with a gpack that is ready for production by its policy. */
function ready(): Fixture & { readonly first: string } {
  const fixture = repository();
  const first = fixture.commit({
    ...readBase("gpack"),
    "registry/policy.toml": policy,
    "make.toml": '[project]\nname = "greeting"\n\n[lifecycle.test]\ncommand = "test -f gpack.toml"\n',
    ".gitignore": ".ggen/state.json\n",
  });
  return { ...fixture, first };
}

const requirement = (json: string, id: string) =>
  (JSON.parse(json) as { requirements: readonly { id: string; state: string; evidence: unknown }[] }).requirements.find(
    (one) => one.id === id,
  );

describe("gpack readiness", () => {
  test("in the directory of a gpack says how ready it is, and ends with the code of the gate", () => {
    using fixture = ready();
    const open = gpack(["readiness"], fixture.path);
    expect(open.out).toMatch(/^io\.example\.greeting 1\.0\.0\nReady for production: \d+\/100 \(needs 40\)\n/);
    expect(open.status).toBe(0);
    const closed = gpack(["readiness", "--threshold", "99", "--quiet"], fixture.path);
    expect(closed.out).toMatch(/^BLOCKED for production: \d+\/100 \(needs 99\)/);
    expect(closed.status).toBe(1);
    const wrong = gpack(["readiness", "--environment", "prod"], fixture.path);
    expect(wrong.err).toBe('gpack: there is no environment "prod"; allowed is dev, staging, production, strict\n');
    expect(wrong.status).toBe(2);
  });

  test("of a registry names the gpacks that could be meant, and of a file says that it is none", () => {
    const { err, status } = gpack(["readiness", "registry"]);
    expect(err).toContain('such as "packages/io.ggen.sample.license-header"');
    expect(status).toBe(2);
    expect(gpack(["readiness", "package.json"]).err).toMatch(/is no directory/);
  });

  test("finds the registry around a gpack: its policy holds, and its index is compared", () => {
    const { out } = gpack(["readiness", "registry/packages/io.ggen.sample.rust-cli", "--json", "-"]);
    expect(requirement(out, "digests-match")?.state).toBe("met");
    expect((JSON.parse(out) as { policy: unknown }).policy).toMatch(/^[0-9a-f]{64}$/);
  });

  test("gives the same bytes for the same files, time and commit, from a directory and from git", () => {
    using fixture = ready();
    const args = ["readiness", "--now", "2026-11-21T12:00:00Z", "--json", "-"];
    const [one, two] = [gpack(args, fixture.path), gpack([...args, "--head", "HEAD"], fixture.path)];
    expect(one.out).not.toBe("");
    expect(one.out).toBe(two.out);
    expect((JSON.parse(one.out) as { subject: { commit: unknown } }).subject.commit).toBe(fixture.first);
  });

  test.runIf(isUnix)("remembers what `gpack run` ran on these files, and forgets it when they change", () => {
    using fixture = ready();
    expect(gpack(["run", "test", "--quiet"], fixture.path).status).toBe(0);
    const before = gpack(["readiness", "--json", "-"], fixture.path);
    expect(requirement(before.out, "tests-ran")).toMatchObject({
      state: "partial",
      evidence: { tier: "checked", producer: "gpack run" },
    });
    writeFileSync(join(fixture.path, "README.md"), "# Another\n\nSomething else is said here, at some length.\n");
    const after = gpack(["readiness", "--json", "-"], fixture.path);
    expect(requirement(after.out, "tests-ran")).toMatchObject({ state: "unknown" });
    expect(after.out).toContain("it speaks of something else than what is judged");
  });

  test("of a change blocks what the change made worse, by the policy of the base", () => {
    using fixture = ready();
    fixture.commit({ "registry/policy.toml": undefined, "templates/b.tmpl": "---\nto: b.rs\n---\ntodo!()\n" });
    const { out, status } = gpack(["readiness", "--base", fixture.first, "--threshold", "99"], fixture.path);
    expect(out).toMatch(new RegExp(`^Against ${fixture.first.slice(0, 12)}: \\d+ -> \\d+: -[\\d.]+ this change`, "m"));
    expect(status).toBe(1);
    expect(
      gpack(["readiness", "--base", fixture.first, "--head", fixture.first, "--threshold", "99"], fixture.path).status,
    ).toBe(0);
    expect(gpack(["readiness", "--base", "nowhere"], fixture.path).err).toMatch(/"nowhere" is no commit/);
  });
});

describe("gpack readiness verify", () => {
  test("holds offline for exactly the files that were judged, and for nothing else", () => {
    using fixture = ready();
    using keys = temporary();
    const { publicKey, privateKey } = generateKeyPairSync("ed25519");
    const [secret, open, summary] = ["secret.pem", "public.pem", "summary.json"].map((name) => join(keys.path, name));
    writeFileSync(secret ?? "", privateKey.export({ type: "pkcs8", format: "pem" }));
    writeFileSync(open ?? "", publicKey.export({ type: "spki", format: "pem" }));
    const judged = gpack(
      ["readiness", "--quiet", "--attestation", summary ?? "", "--signing-key", secret ?? ""],
      fixture.path,
    );
    expect(judged).toMatchObject({ status: 0, err: "" });

    const args = ["readiness", "verify", summary ?? "", "--key", open ?? "", "--policy", "registry/policy.toml"];
    const holds = gpack(args, fixture.path);
    expect(holds.out).toMatch(/It holds: this may be deployed\.\n$/);
    expect(holds.status).toBe(0);
    expect(gpack([...args, "--commit", fixture.first], fixture.path).status).toBe(0);
    expect(gpack([...args, "--commit", "1".repeat(40)], fixture.path).status).toBe(1);
    expect(gpack([...args, "--now", "2036-01-01T00:00:00Z"], fixture.path).out).toMatch(
      /^failed {2}it is of the last 30 days/m,
    );

    writeFileSync(join(fixture.path, "templates/greeting.tmpl"), "---\nto: greeting.txt\n---\nBye\n");
    const changed = gpack(args, fixture.path);
    expect(changed.out).toMatch(/^failed {2}it speaks of what is deployed: /m);
    expect(changed.status).toBe(1);

    writeFileSync(summary ?? "", readFileSync(summary ?? "", "utf8").replace(/"sig": "./, '"sig": "A'));
    expect(gpack(args, fixture.path).out).toMatch(/no signature of it verifies/);
  });

  test("without a key, with a private key, or without a file is a wrong request", () => {
    using scratch = temporary();
    const { privateKey } = generateKeyPairSync("ed25519");
    const secret = join(scratch.path, "secret.pem");
    writeFileSync(secret, privateKey.export({ type: "pkcs8", format: "pem" }));
    expect(gpack(["readiness", "verify", secret]).err).toMatch(/needs the public key/);
    expect(gpack(["readiness", "verify", secret, "--key", secret]).err).toMatch(/holds no public key/);
    expect(gpack(["readiness", "verify", join(scratch.path, "none.json"), "--key", secret]).err).toMatch(
      /ENOENT|no public key/,
    );
    expect(gpack(["readiness", "verify"]).status).toBe(2);
  });
});
