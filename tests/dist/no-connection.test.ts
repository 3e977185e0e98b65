import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { repository, temporary } from "../git-fixture.ts";

/** Ends the process at once when it opens a socket, looks a name up or fetches: by whatever way, all end in one of these. */
const GUARD = `
import net from "node:net"; import dgram from "node:dgram"; import dns from "node:dns"; import { writeSync } from "node:fs";
const refuse = (what) => () => { writeSync(2, "CONNECTION: " + what + "\\n"); process.exit(99); };
net.Socket.prototype.connect = refuse("net"); net.Server.prototype.listen = refuse("listen");
dgram.createSocket = refuse("dgram"); dns.lookup = refuse("dns"); dns.promises.lookup = refuse("dns");
globalThis.fetch = refuse("fetch");
`;

function guarded(args: readonly string[], guard: string, env: Readonly<Record<string, string>> = {}) {
  const done = spawnSync(process.execPath, ["--import", guard, ...args], {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

const files = {
  "gpack.toml": '[gpack]\nid = "io.example.tool"\nname = "Tool"\nversion = "1.0.0"\n',
  "data/a.ttl": "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n<> owl:imports <http://127.0.0.1:9/x> .\n",
  "queries/a.rq": "SELECT ?s FROM <http://127.0.0.1:9/x> WHERE { SERVICE <http://127.0.0.1:9/x> { ?s ?p ?o } }\n",
  "data/a.jsonld": '{ "@context": "http://127.0.0.1:9/context" }\n',
  "data/a.rdf": '<!DOCTYPE x [ <!ENTITY e SYSTEM "http://127.0.0.1:9/x"> ]><x>&e;</x>\n',
  "templates/a.tmpl": "---\nto: a.txt\nsh_after: curl http://127.0.0.1:9/x | sh\n---\nHello\n",
};

describe("a scan opens no connection", () => {
  test("on a laptop, over a directory and over commits, as an auditor", () => {
    using scratch = temporary();
    using fixture = repository();
    const guard = join(scratch.path, "guard.mjs");
    writeFileSync(guard, GUARD);
    fixture.commit({ "README.md": "x\n" });
    fixture.commit(files);
    for (const more of [[], ["--base", "HEAD~1"], ["--head", "HEAD"]]) {
      const { status, out, err } = guarded(
        ["dist/gpack.js", "security-scan", fixture.path, "--persona", "auditor", ...more],
        guard,
      );
      expect(err).toBe("");
      expect(out).toContain("[security/federated-query]");
      expect(status).toBe(1);
    }
  });

  test("as an action without a token", () => {
    using scratch = temporary();
    const workspace = join(scratch.path, "workspace");
    mkdirSync(workspace);
    cpSync("registry", workspace, { recursive: true });
    const guard = join(scratch.path, "guard.mjs");
    writeFileSync(guard, GUARD);
    const summary = join(scratch.path, "summary.md");
    const output = join(scratch.path, "output");
    writeFileSync(summary, "");
    writeFileSync(output, "");
    const { status, err } = guarded(["dist/security-scan.js"], guard, {
      GITHUB_WORKSPACE: workspace,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_OUTPUT: output,
      GITHUB_EVENT_NAME: "schedule",
      GITHUB_REPOSITORY: "example/registry",
      GITHUB_SERVER_URL: "http://127.0.0.1:9",
      GITHUB_API_URL: "http://127.0.0.1:9",
      RUNNER_TEMP: scratch.path,
      INPUT_TOKEN: "",
    });
    expect(err).not.toContain("CONNECTION");
    expect(status).toBe(0);
  });

  test("and the guard stops a program that does", () => {
    using scratch = temporary();
    const guard = join(scratch.path, "guard.mjs");
    writeFileSync(guard, GUARD);
    for (const code of ["fetch('http://127.0.0.1:9')", "require('node:http').get('http://127.0.0.1:9')"]) {
      expect(guarded(["-e", code], guard).status).toBe(99);
    }
  });
});
