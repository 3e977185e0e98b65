import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A cache service as GitHub's runners have it, version 2: entries are made, uploaded and finished, and found by a key or
 * by what it begins with, the newest first. Protocol: packages/cache of actions/toolkit.
 */
export async function cacheService() {
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
