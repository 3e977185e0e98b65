import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporary } from "../git-fixture.ts";
import { startAction } from "../runner-harness.ts";

/**
 * A cache service as GitHub's runners have it, version 2: entries are made, uploaded and finished, and found by a key or
 * by what it begins with, the newest first. Protocol: packages/cache of actions/toolkit.
 */
async function cacheService() {
  const entries: { key: string; version: string; bytes: Buffer; isFinished: boolean }[] = [];
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const body = Buffer.concat(parts);
      const url = new URL(request.url ?? "/", "http://localhost");
      const method = url.pathname.split("/").at(-1) ?? "";
      const json = (value: object): void => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify(value));
      };
      if (url.pathname.startsWith("/blob/")) {
        const entry = entries[Number(method)];
        if (!entry) return void response.writeHead(404).end();
        if (request.method === "PUT") {
          entry.bytes = body;
          return void response.writeHead(201, { etag: '"1"', "last-modified": new Date(0).toUTCString() }).end();
        }
        response.setHeader("content-length", entry.bytes.length);
        return void response.end(request.method === "HEAD" ? undefined : entry.bytes);
      }
      asked.push(method);
      const {
        key,
        version,
        restore_keys: restoreKeys = [],
      } = JSON.parse(body.toString() || "{}") as {
        key: string;
        version: string;
        restore_keys?: string[];
      };
      const { port } = server.address() as AddressInfo;
      const address = (index: number): string => `http://127.0.0.1:${port}/blob/${index}`;
      if (method === "CreateCacheEntry") {
        if (entries.some((entry) => entry.key === key && entry.version === version)) return json({ ok: false });
        entries.push({ key, version, bytes: Buffer.alloc(0), isFinished: false });
        return json({ ok: true, signed_upload_url: address(entries.length - 1) });
      }
      if (method === "FinalizeCacheEntryUpload") {
        const index = entries.findIndex((entry) => entry.key === key && entry.version === version);
        const entry = entries[index];
        if (entry) entry.isFinished = true;
        return json({ ok: entry !== undefined, entry_id: String(index + 1) });
      }
      const index = entries.findLastIndex(
        (entry) =>
          entry.isFinished &&
          entry.version === version &&
          [key, ...restoreKeys].some((wanted) => entry.key.startsWith(wanted)),
      );
      return json(
        index < 0 ? { ok: false } : { ok: true, signed_download_url: address(index), matched_key: entries[index]?.key },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    entries,
    env: {
      GITHUB_SERVER_URL: "https://github.com",
      ACTIONS_CACHE_SERVICE_V2: "true",
      ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`,
      ACTIONS_RUNTIME_TOKEN: "runtime-token",
    },
    [Symbol.dispose]: () => void server.close(),
  };
}

const MAKE =
  '[project]\nname = "p"\n[lifecycle.build]\ncommand = "mkdir -p out; cat src/a > out/a; echo ran >> times"\ninputs = ["src"]\noutputs = ["out"]\ncache = true\n';

function checkout(root: string, content: string): string {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, "src"), { recursive: true });
  writeFileSync(join(root, "make.toml"), MAKE);
  writeFileSync(join(root, "src/a"), content);
  return root;
}

test.runIf(process.platform !== "win32")("a run restores what another one kept, and names it", async () => {
  using service = await cacheService();
  using scratch = temporary();
  const workspace = join(scratch.path, "work");
  const run = (id: string, more: Record<string, string> = {}) =>
    startAction("actions/run-lifecycle-phase/action.yml", {
      workspace,
      inputs: { phase: "build", cache: "shared" },
      env: { ...service.env, GITHUB_RUN_ID: id, GITHUB_REPOSITORY: "o/r", GITHUB_EVENT_NAME: "push", ...more },
    });

  checkout(workspace, "one");
  const first = await run("1");
  expect(first.log).toContain("The shared cache is empty: there is none yet");
  expect(JSON.parse(first.outputs["phases"] ?? "")).toMatchObject([{ status: "succeeded", cached: false }]);
  expect(service.entries).toMatchObject([{ isFinished: true }]);

  checkout(workspace, "one");
  const second = await run("2");
  expect(JSON.parse(second.outputs["phases"] ?? "")).toMatchObject([{ status: "cached", cached: true }]);
  expect(second.log).toMatch(
    /Its inputs are those of run https:\/\/github\.com\/o\/r\/actions\/runs\/1; 1 output brought back\./,
  );
  expect(readFileSync(join(workspace, "out/a"), "utf8")).toBe("one");
  expect(service.entries).toHaveLength(1);

  checkout(workspace, "two");
  const strangers = await run("3", { GITHUB_EVENT_NAME: "pull_request_target" });
  expect(strangers.log).toContain("Nothing is saved to the shared cache on pull_request_target.");
  expect(service.entries).toHaveLength(1);
});

test.runIf(process.platform !== "win32")("a runner without a cache service runs the phase, and says so", async () => {
  using scratch = temporary();
  const workspace = checkout(join(scratch.path, "work"), "one");
  const step = await startAction("actions/run-lifecycle-phase/action.yml", {
    workspace,
    inputs: { phase: "build", cache: "shared" },
  });
  expect(step.status).toBe(0);
  expect(step.log).toContain("this runner has no cache service");
});
