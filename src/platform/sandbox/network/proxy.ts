import { lookup } from "node:dns";
import { type IncomingMessage, type ServerResponse, createServer, request as requestHttp } from "node:http";
import { type LookupFunction, type Server, connect, isIP } from "node:net";
import type { Duplex } from "node:stream";
import { isAllowedHost, isInternalAddress } from "../../../core/cleanroom/allowed-host.ts";
import type { ProxyRequest } from "../../../core/cleanroom/outcome.ts";

const CONNECT_TIMEOUT_MS = 30_000;
/** What a command may ask for is logged; a command that asks for ever fills no memory. */
const MAX_LOGGED = 10_000;

/** A proxy for HTTP and, by CONNECT, for everything else, that lets through only the hosts of a list. */
export function filteringProxy(hosts: readonly string[], log: (request: ProxyRequest) => void): Server {
  let logged = 0;
  const admit = (host: string, port: number): boolean => {
    const allowed = isAllowedHost(hosts, host, port);
    logged += 1;
    if (logged <= MAX_LOGGED) log({ host: host.slice(0, 255), port, allowed });
    return allowed;
  };
  const server = createServer((request, response) => passRequest(request, response, admit));
  server.on("connect", (request: IncomingMessage, inside: Duplex, head: Buffer) => {
    inside.on("error", () => inside.destroy());
    const target = authority(request.url ?? "");
    if (!target || !admit(target.host, target.port)) {
      inside.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
      return;
    }
    const outside = connect({ ...target, lookup: outsideLookup(target.host) });
    outside.setTimeout(CONNECT_TIMEOUT_MS, () => outside.connecting && outside.destroy(new Error("timeout")));
    outside.on("connect", () => {
      inside.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      outside.write(head);
      outside.pipe(inside).pipe(outside);
    });
    outside.on("error", () => inside.end("HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n"));
    outside.on("close", () => inside.destroy());
    inside.on("close", () => outside.destroy());
  });
  return server;
}

function passRequest(
  request: IncomingMessage,
  response: ServerResponse,
  admit: (host: string, port: number) => boolean,
): void {
  const refuse = (status: number, text: string): void =>
    void response.writeHead(status, { Connection: "close", "Content-Type": "text/plain" }).end(`${text}\n`);
  const target = targetOf(request.url ?? "");
  if (!target) return refuse(400, "this is a proxy; ask it for an absolute http: address");
  if (!admit(target.host, target.port)) return refuse(403, "this host is not on the list of the cleanroom");
  const headers = { ...request.headers };
  delete headers["proxy-connection"];
  delete headers["proxy-authorization"];
  const outside = requestHttp(request.url ?? "", {
    method: request.method,
    headers,
    lookup: outsideLookup(target.host),
    timeout: CONNECT_TIMEOUT_MS,
  });
  outside.on("response", (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outside.on("error", () => (response.headersSent ? response.destroy() : refuse(502, "the host cannot be reached")));
  request.pipe(outside);
}

interface Target {
  readonly host: string;
  readonly port: number;
}

/** The host and port of a CONNECT, such as `example.org:443`. */
function authority(text: string): Target | undefined {
  const [, host = "", port = ""] = /^([^:/?#@[\]]{1,255}):(\d{1,5})$/.exec(text) ?? [];
  return host === "" || Number(port) > 65_535 ? undefined : { host, port: Number(port) };
}

function targetOf(url: string): Target | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, port } = new URL(url);
  return protocol === "http:" && hostname !== ""
    ? { host: hostname, port: port === "" ? 80 : Number(port) }
    : undefined;
}

/** Looks up a name, and finds nothing where it leads to this machine or its link. */
function outsideLookup(host: string): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      const usable =
        error || isIP(host) || host === "localhost"
          ? addresses
          : addresses.filter(({ address }) => !isInternalAddress(address));
      const first = usable?.[0];
      if (error || !first) done(error ?? new Error(`${name} leads to this machine`), "", 0);
      else if (options.all) done(null, usable);
      else done(null, first.address, first.family);
    });
  };
}
