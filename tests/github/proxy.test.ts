import { expect, test } from "vitest";
import { environmentFetch } from "../../src/platform/github/proxy.ts";
import { clientOf } from "./client.ts";
import { deliverTo, findings, reportOn } from "./delivery-fixture.ts";
import { startProxy } from "./proxy-server.ts";
import { leaveRun } from "./publish-report-stage.ts";
import { everything, openStage } from "./stage.ts";

test.each([
  ["HTTP_PROXY", (address: string) => address],
  ["http_proxy", (address: string) => address],
  ["HTTP_PROXY", (address: string) => address.replace("http://", "")],
])("every request goes through the proxy that %s names", async (name, write) => {
  await using stage = await openStage();
  await using proxy = await startProxy();
  const token = stage.token(everything);
  const client = clientOf(stage, token, { environment: { [name]: write(proxy.address) } });
  const { delivered } = await deliverTo(stage, reportOn(stage, findings(60)), token, { client });
  expect(delivered.filter(({ outcome }) => outcome === "failed")).toEqual([]);
  expect(stage.registry.checkRuns).toHaveLength(1);
  expect(new Set(proxy.hosts)).toEqual(new Set([new URL(stage.github.api).host]));
});

test("credentials of the proxy go to the proxy", async () => {
  await using stage = await openStage();
  await using proxy = await startProxy();
  const token = stage.token(everything);
  const client = clientOf(stage, token, { environment: { http_proxy: proxy.address.replace("//", "//user:secret@") } });
  await deliverTo(stage, reportOn(stage, []), token, { client });
  expect(new Set(proxy.credentials)).toEqual(new Set([`Basic ${Buffer.from("user:secret").toString("base64")}`]));
});

test("a host of NO_PROXY is asked directly", async () => {
  await using stage = await openStage();
  await using proxy = await startProxy();
  const token = stage.token(everything);
  const environment = { HTTP_PROXY: proxy.address, NO_PROXY: "example.org,127.0.0.1" };
  await deliverTo(stage, reportOn(stage, []), token, { client: clientOf(stage, token, { environment }) });
  expect(proxy.hosts).toEqual([]);
  expect(stage.registry.checkRuns).toHaveLength(1);
});

test("an artifact is downloaded through the proxy, too", async () => {
  await using stage = await openStage({ isFork: true });
  await using proxy = await startProxy();
  leaveRun(stage, {});
  const { github } = clientOf(stage, stage.token(everything), { environment: { HTTP_PROXY: proxy.address } });
  const archive = await (await github).archive(60, 1_000_000, { names: ["report.json"], maxBytes: 1_000_000 });
  expect(archive).toHaveProperty("files");
  expect(new Set(proxy.hosts).size).toBe(2);
});

test("a proxy that cannot be reached is a failure that is said", async () => {
  await using stage = await openStage();
  const token = stage.token(everything);
  const client = clientOf(stage, token, { environment: { HTTP_PROXY: "http://127.0.0.1:9" } });
  const { delivered } = await deliverTo(stage, reportOn(stage, []), token, { client });
  expect(delivered[0]).toMatchObject({ outcome: "failed", sentence: expect.stringContaining("no answer came") });
});

test("what is no address of a proxy is said without telling it", async () => {
  await expect(environmentFetch({ HTTPS_PROXY: "socks5://user:secret@proxy" })).rejects.toThrow(
    /^HTTPS_PROXY is no address of an HTTP proxy$/,
  );
  expect(await environmentFetch({ NO_PROXY: "*" })).toBe(globalThis.fetch);
});
