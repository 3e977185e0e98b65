import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { type Server, connect, createServer } from "node:net";
import { join } from "node:path";
import type { ProxyRequest } from "../../../core/cleanroom/outcome.ts";
import type { Network, ServiceAddress } from "../../../core/cleanroom/request.ts";
import type { RoomNetwork } from "../bubblewrap/prepare.ts";
import { isRoot } from "../identity.ts";
import { INSIDE_NETWORK, forwarderProgram } from "./forwarder.ts";
import { filteringProxy } from "./proxy.ts";

/** What a room reaches, as long as it is open. */
export interface OpenNetwork extends AsyncDisposable {
  readonly room: RoomNetwork;
  /** What the proxy saw; `undefined` without one. */
  requests(): readonly ProxyRequest[] | undefined;
}

const closed: RoomNetwork = { files: {}, sockets: {}, environment: {}, wrapper: [] };
/** Where proxies usually are; the next free port when a service has it. */
const PROXY_PORT = 3128;
const INSIDE_SOCKETS = `${INSIDE_NETWORK}/sockets`;

/**
 * Opens what the request lists: a socket for each service and one for the proxy, in a directory that is mounted into
 * the room, and a forwarder that gives them ports of 127.0.0.1 there.
 */
export async function openNetwork(directory: string, network: Network): Promise<OpenNetwork> {
  const { hosts = [], services = [] } = network === "host" ? {} : network;
  if (hosts.length === 0 && services.length === 0)
    return { room: closed, requests: () => undefined, [Symbol.asyncDispose]: async () => undefined };
  const sockets = join(directory, "sockets");
  const forwarder = join(directory, "forwarder.cjs");
  mkdirSync(sockets, { mode: 0o711 });
  writeFileSync(forwarder, forwarderProgram);
  const requests: ProxyRequest[] = [];
  const servers = new Map<number, Server>(services.map((service) => [service.port, serviceSocket(service)]));
  let proxyPort = PROXY_PORT;
  while (servers.has(proxyPort)) proxyPort += 1;
  if (hosts.length > 0)
    servers.set(
      proxyPort,
      filteringProxy(hosts, (request) => requests.push(request)),
    );
  await Promise.all([...servers].map(([port, server]) => listen(server, join(sockets, `${port}`))));
  const ports = [...servers.keys()].map((port) => `${port}=${INSIDE_SOCKETS}/${port}`).join(",");
  const proxy = `http://127.0.0.1:${proxyPort}`;
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"];
  return {
    room: {
      files: { [`${INSIDE_NETWORK}/node`]: process.execPath, [`${INSIDE_NETWORK}/forwarder.cjs`]: forwarder },
      sockets: { [INSIDE_SOCKETS]: sockets },
      environment:
        hosts.length > 0
          ? {
              ...Object.fromEntries(names.map((name) => [name, proxy])),
              NO_PROXY: "localhost,127.0.0.1",
              no_proxy: "localhost,127.0.0.1",
              // Node asks for a proxy only when it is told to.
              NODE_USE_ENV_PROXY: "1",
            }
          : {},
      wrapper: [`${INSIDE_NETWORK}/node`, `${INSIDE_NETWORK}/forwarder.cjs`, ports],
    },
    requests: () => (hosts.length > 0 ? requests : undefined),
    [Symbol.asyncDispose]: async () => {
      for (const server of servers.values()) server.close();
    },
  };
}

/** A socket that leads to a service. */
function serviceSocket({ to }: ServiceAddress): Server {
  return createServer({ allowHalfOpen: true }, (inside) => {
    const outside =
      "socket" in to
        ? connect({ path: to.socket, allowHalfOpen: true })
        : connect({ host: to.host, port: to.port, allowHalfOpen: true });
    inside.on("error", () => outside.destroy()).on("close", () => outside.destroy());
    outside.on("error", () => inside.destroy()).on("close", () => inside.destroy());
    inside.pipe(outside).pipe(inside);
  });
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(path, () => {
      // The room's user is another one than root.
      if (isRoot()) chmodSync(path, 0o666);
      resolve();
    });
  });
}
