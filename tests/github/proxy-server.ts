import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";

/** A proxy on this machine that counts what goes through it. */
export interface ProxyServer extends AsyncDisposable {
  readonly address: string;
  /** Hosts that were asked for: `host:port` of a tunnel or of a request. */
  readonly hosts: readonly string[];
  /** The credentials that were sent to the proxy itself. */
  readonly credentials: readonly (string | undefined)[];
}

/** Starts a proxy that tunnels (CONNECT) and forwards plain requests, as real ones do. */
export async function startProxy(): Promise<ProxyServer> {
  const hosts: string[] = [];
  const credentials: (string | undefined)[] = [];
  const server = createServer((incoming, response) => {
    const target = new URL(incoming.url ?? "");
    hosts.push(target.host);
    credentials.push(incoming.headers["proxy-authorization"]);
    const outgoing = request(target, { method: incoming.method, headers: incoming.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    incoming.pipe(outgoing);
  });
  server.on("connect", (incoming, socket, head) => {
    const [host = "", port = ""] = (incoming.url ?? "").split(":");
    hosts.push(incoming.url ?? "");
    credentials.push(incoming.headers["proxy-authorization"]);
    const upstream = connect(Number(port), host, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(socket);
      socket.pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hosts,
    credentials,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
