/**
 * The program that runs in the network of a service: for each `socket=port` it listens on the socket and passes every
 * connection on to the port of 127.0.0.1. It writes `begun`, and `open <port>` once something listens there. A text, since it runs
 * in another process, by the same Node as we.
 */
export const sideProgram = `"use strict";
const net = require("node:net");
const HOST = "127.0.0.1";
process.stdout.write("begun\\n");
for (const pair of process.argv[2].split(",")) {
  const [socket, port] = pair.split("=");
  net
    .createServer({ allowHalfOpen: true }, (inside) => {
      const outside = net.connect({ host: HOST, port: Number(port), allowHalfOpen: true });
      inside.on("error", () => outside.destroy()).on("close", () => outside.destroy());
      outside.on("error", () => inside.destroy()).on("close", () => inside.destroy());
      inside.pipe(outside).pipe(inside);
    })
    .listen(socket);
  const look = () => {
    const probe = net.connect({ host: HOST, port: Number(port) });
    probe.on("connect", () => {
      probe.destroy();
      process.stdout.write("open " + port + "\\n");
    });
    probe.on("error", () => setTimeout(look, 20));
  };
  look();
}
`;
