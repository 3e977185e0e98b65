import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Outcome, succeeded } from "../../../src/core/cleanroom/outcome.ts";
import { type CleanroomRequest, type Mount, shell } from "../../../src/core/cleanroom/request.ts";
import { backends } from "../../../src/platform/sandbox/backends.ts";
import { findClockLibrary } from "../../../src/platform/sandbox/clock-library.ts";
import { PREFIX, processDirectory } from "../../../src/platform/sandbox/run-directory.ts";
import { type RunOptions, runInCleanroom } from "../../../src/platform/sandbox/run.ts";
import { testImage, whyNot } from "./usable.ts";

let workspace: string;

beforeEach(() => {
  workspace = realpathSync(mkdtempSync(join(tmpdir(), "gpack-workspace-")));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

for (const sandbox of backends) {
  const { name } = sandbox;
  const why = await whyNot(sandbox, "medium");
  describe.skipIf(why !== undefined)(why === undefined ? name : `${name} (${why})`, () => {
    const run = async (
      command: string | readonly string[],
      more: Partial<CleanroomRequest> = {},
      options: RunOptions = {},
    ): Promise<Outcome> => {
      const { outcome } = await runInCleanroom(
        {
          level: "medium",
          command: typeof command === "string" ? shell(command) : command,
          workspace: { path: workspace, access: "read-write" },
          ...testImage,
          ...more,
        },
        { ...options, backend: name },
      );
      return outcome;
    };

    test("gives back what the command printed and how it ended", async () => {
      const outcome = await run("echo out; echo err >&2; exit 3");
      expect(outcome).toMatchObject({ ending: "exited", exitCode: 3, backend: name, level: "medium" });
      expect(outcome.stdout).toEqual({ text: "out\n", bytes: 4, omitted: 0 });
      expect(outcome.stderr.text).toBe("err\n");
      expect(succeeded(outcome)).toBe(false);
      expect(succeeded(await run("true"))).toBe(true);
    });

    test("says 127 for a program that is not there, and 126 for one that cannot run", async () => {
      writeFileSync(join(workspace, "plain"), "text");
      expect((await run(["no-such-program"])).exitCode).toBe(127);
      expect((await run(["./plain"])).exitCode).toBe(126);
    });

    test("passes words on as they are", async () => {
      const words = ["a b", "$HOME", "'", '"', "\n", "--", "*", "ä"];
      const outcome = await run(["printf", "%s|", ...words]);
      expect(outcome.stdout.text).toBe(`${words.join("|")}|`);
    });

    test("names the signal that ended the command", async () => {
      expect(await run("kill -SEGV $$")).toMatchObject({ ending: "signal", signal: "SIGSEGV", exitCode: 139 });
    });

    test("leaves what the command wrote in the workspace, and nothing else", async () => {
      mkdirSync(join(workspace, "sub"));
      writeFileSync(join(workspace, "old"), "old");
      writeFileSync(join(workspace, "gone"), "gone");
      await run(
        "echo new > made; echo more >> ../old; rm ../gone; mkdir -p a/b; echo deep > a/b/c; ln -s /etc/passwd link; chmod +x made",
        {
          directory: "sub",
        },
      );
      expect(readFileSync(join(workspace, "sub/made"), "utf8")).toBe("new\n");
      expect(readFileSync(join(workspace, "old"), "utf8")).toBe("oldmore\n");
      expect(existsSync(join(workspace, "gone"))).toBe(false);
      expect(readFileSync(join(workspace, "sub/a/b/c"), "utf8")).toBe("deep\n");
      expect(readlinkSync(join(workspace, "sub/link"))).toBe("/etc/passwd");
      execFileSync(process.platform === "linux" ? "test" : "/bin/test", ["-x", join(workspace, "sub/made")]);
    });

    test("lists the changes of an overlay and throws them away", async () => {
      for (const file of ["same", "touched", "edited", "sneaky", "gone", "mode"])
        writeFileSync(join(workspace, file), "old");
      symlinkSync("same", join(workspace, "link"));
      const outcome = await run(
        "touch touched; echo new > edited; rm gone; mkdir d; echo x > d/f; chmod +x mode; rm link; ln -s edited link; echo bad > sneaky; touch -r same sneaky; mkfifo pipe",
        { workspace: { path: workspace, access: "overlay" } },
      );
      expect(outcome.changes?.map(({ change, path }) => `${change} ${path}`)).toEqual([
        "added d",
        "added d/f",
        "modified edited",
        "deleted gone",
        "modified link",
        "modified mode",
        "added pipe",
        "modified sneaky",
      ]);
      expect(readdirSync(workspace).toSorted()).toEqual([
        "edited",
        "gone",
        "link",
        "mode",
        "same",
        "sneaky",
        "touched",
      ]);
      expect(readFileSync(join(workspace, "edited"), "utf8")).toBe("old");
    });

    test("hands on output while the command runs", async () => {
      const seen: string[] = [];
      await run("echo one; echo two >&2", {}, { onOutput: (stream, chunk) => seen.push(`${stream} ${String(chunk)}`) });
      expect(seen.map((text) => text.trim()).toSorted()).toEqual(["stderr two", "stdout one"]);
    });

    test("keeps the beginning and the end of long output, and counts the rest", async () => {
      const outcome = await run("seq 1 200000", { limits: { outputBytes: 2000 } });
      expect(outcome.stdout.text).toMatch(/^1\n2\n3\n/);
      expect(outcome.stdout.text).toMatch(/\n199999\n200000\n$/);
      expect(outcome.stdout.text).toContain(`\n[${outcome.stdout.bytes - 2000} bytes left out]\n`);
      expect(outcome.stdout.omitted).toBe(outcome.stdout.bytes - 2000);
    });

    test("ends a command that is cancelled, and one that was cancelled before it began", async () => {
      const abort = new AbortController();
      const running = run("echo started; sleep 60", {}, { signal: abort.signal, onOutput: () => abort.abort() });
      expect(await running).toMatchObject({ ending: "cancelled" });
      expect((await run("sleep 60", {}, { signal: AbortSignal.abort() })).ending).toBe("cancelled");
    });

    test("measures", async () => {
      const { metrics } = await run("head -c 1000000 /dev/zero > large");
      expect(metrics.wallMs).toBeGreaterThan(0);
      if (metrics.writtenBytes !== undefined) expect(metrics.writtenBytes).toBeGreaterThanOrEqual(1_000_000);
      if (metrics.peakMemoryBytes !== undefined) expect(metrics.peakMemoryBytes).toBeGreaterThan(100_000);
    });

    test("gives the same environment each time, with the variables that were asked for", async () => {
      const first = await run("env | sort; umask; pwd", {
        environment: { EXTRA: "x y\nz" },
        path: ["/opt/tool/bin"],
        seed: 7,
      });
      const second = await run("env | sort; umask; pwd", {
        environment: { EXTRA: "x y\nz" },
        path: ["/opt/tool/bin"],
        seed: 7,
      });
      expect(first.stdout.text.replaceAll(PREFIX, "")).toBeTruthy();
      if (first.notEnforced.every(({ control }) => control !== "files"))
        expect(first.stdout.text).toBe(second.stdout.text);
      for (const line of [
        "CI=true",
        "GPACK_SEED=7",
        "TZ=UTC",
        "LC_ALL=C.UTF-8",
        "SOURCE_DATE_EPOCH=1640995200",
        "0022",
        "EXTRA=x y",
      ])
        expect(first.stdout.text.split("\n")).toContain(line);
      expect(first.stdout.text).toContain("PATH=/opt/tool/bin:/usr/local/sbin:");
    });

    test("leaves no directory behind, whatever the command leaves in it", async () => {
      await run("mkdir -p locked/inner; touch locked/inner/file; chmod 000 locked/inner locked", {
        workspace: { path: workspace, access: "overlay" },
      });
      expect(readdirSync(processDirectory()).filter((file) => file.startsWith(PREFIX))).toEqual([]);
    });

    /** The Node of this machine, and where the room has none of its programs, its libraries. */
    const nodeMounts: Mount[] = [
      { path: process.execPath, at: "/opt/node", access: "read-only" },
      ...(name.startsWith("bubblewrap")
        ? []
        : ["/usr", "/lib", "/lib64"]
            .filter((path) => existsSync(path))
            .map((path): Mount => ({ path, access: "read-only" }))),
    ];
    describe.skipIf(name === "tempdir")("with a network that is closed but for what is listed", () => {
      test("a service that is listed is reached on its port, the rest of the network is not", async () => {
        const server = createServer((socket) => socket.on("data", (data) => socket.end(`echo ${String(data)}`)));
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
        const { port } = server.address() as AddressInfo;
        const ask = (to: number): string =>
          `{const s=require("net").connect(${to},"127.0.0.1",()=>s.write("hi"));s.on("data",d=>process.stdout.write(d));s.on("error",e=>process.stdout.write(e.code))}`;
        try {
          const outcome = await run(["/opt/node", "-e", ask(5432) + ask(port)], {
            network: { services: [{ port: 5432, to: { host: "127.0.0.1", port } }] },
            mounts: nodeMounts,
          });
          expect(outcome.stdout.text, outcome.stderr.text).toContain("echo hi");
          expect(outcome.stdout.text).toContain("ECONNREFUSED");
        } finally {
          server.close();
        }
      });

      test("the proxy lets through what is listed, logs all requests, and passes the status on", async () => {
        const server = createHttpServer((request, response) => response.end(`hello ${request.url}`));
        await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
        const { port } = server.address() as AddressInfo;
        const ask = (method: string, path: string): string =>
          `new Promise(r=>{const q=h.request({host:"127.0.0.1",port:new URL(process.env.HTTP_PROXY).port,method:${JSON.stringify(method)},path:${JSON.stringify(path)}});q.on("response",a=>{console.log(${JSON.stringify(path)},a.statusCode);a.resume();a.on("end",r)});q.on("connect",(a,s)=>{console.log(${JSON.stringify(path)},a.statusCode);s.destroy();r()});q.end()})`;
        const program = `const h=require("http");(async()=>{await ${ask("GET", `http://localhost:${port}/x`)};await ${ask("GET", "http://evil.example/")};await ${ask("CONNECT", `localhost:${port}`)};await ${ask("CONNECT", "evil.example:443")};await ${ask("GET", "/")};process.exit(7)})()`;
        try {
          const outcome = await run(["/opt/node", "-e", program], {
            network: { hosts: [`localhost:${port}`] },
            mounts: nodeMounts,
          });
          expect(outcome.stdout.text.trim().split("\n"), outcome.stderr.text).toEqual([
            `http://localhost:${port}/x 200`,
            "http://evil.example/ 403",
            `localhost:${port} 200`,
            "evil.example:443 403",
            "/ 400",
          ]);
          expect(outcome.exitCode).toBe(7);
          expect(outcome.requests).toEqual([
            { host: "localhost", port, allowed: true },
            { host: "evil.example", port: 80, allowed: false },
            { host: "localhost", port, allowed: true },
            { host: "evil.example", port: 443, allowed: false },
          ]);
        } finally {
          server.close();
        }
      });
    });

    const isolates = name.startsWith("bubblewrap");
    describe.skipIf(!isolates)("isolated", () => {
      test("a workspace that is read-only cannot be written", async () => {
        const outcome = await run("touch x", { workspace: { path: workspace, access: "read-only" } });
        expect(outcome.exitCode).toBe(1);
        expect(readdirSync(workspace)).toEqual([]);
      });

      test("a directory that is asked for is visible at its place, and only read", async () => {
        const tool = realpathSync(mkdtempSync(join(tmpdir(), "gpack-tool-")));
        execFileSync("chmod", ["755", tool]);
        writeFileSync(join(tool, "data"), "from the cache");
        try {
          const outcome = await run("cat /opt/cache/tool/data; touch /opt/cache/tool/x", {
            mounts: [{ path: tool, at: "/opt/cache/tool", access: "read-only" }],
          });
          expect(outcome.stdout.text).toBe("from the cache");
          expect(outcome.exitCode).toBe(1);
          expect(readdirSync(tool)).toEqual(["data"]);
        } finally {
          rmSync(tool, { recursive: true });
        }
      });

      test.skipIf(findClockLibrary() === undefined)(
        "a date that is asked for is the one that every program sees",
        async () => {
          const outcome = await run("date -u +%F; sh -c 'date -u +%F'", { clock: 1_000_000_000 });
          expect(outcome.stdout.text).toBe("2001-09-09\n2001-09-09\n");
          expect(outcome.enforced.find(({ control }) => control === "clock")).toBeDefined();
          expect((await run("date -u +%F")).stdout.text).not.toContain("2001");
        },
      );

      test("user and host have the same names everywhere", async () => {
        expect((await run("whoami; hostname; echo $HOME; cd; ls -A | wc -l")).stdout.text).toBe(
          "gpack\ngpack\n/home/gpack\n0\n",
        );
      });
    });
  });
}
