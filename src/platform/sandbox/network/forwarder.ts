/** Where the forwarder and its sockets are inside. */
export const INSIDE_NETWORK = "/run/gpack";

/**
 * The program that listens on 127.0.0.1 inside and passes each connection to a socket of ours; the first word after
 * its own is `port=socket,…`, the rest is the command, whose status it ends with. A text, since it runs in another
 * process, by the same Node as we.
 */
export const forwarderProgram = `"use strict";
const net = require("node:net");
const { spawn } = require("node:child_process");
const { constants } = require("node:os");
const [, , list, program, ...words] = process.argv;
const listening = list.split(",").map((pair) => {
  const [port, socket] = pair.split("=");
  return new Promise((resolve, reject) => {
    net
      .createServer({ allowHalfOpen: true }, (inside) => {
        const outside = net.connect({ path: socket, allowHalfOpen: true });
        inside.on("error", () => outside.destroy()).on("close", () => outside.destroy());
        outside.on("error", () => inside.destroy()).on("close", () => inside.destroy());
        inside.pipe(outside).pipe(inside);
      })
      .on("error", reject)
      .listen(Number(port), "127.0.0.1", resolve)
      .unref();
  });
});
Promise.all(listening).then(() => {
  const child = spawn(program, words, { stdio: "inherit" });
  child.on("error", (error) => {
    process.stderr.write(program + ": " + error.message + "\\n");
    process.exit(error.code === "ENOENT" ? 127 : 126);
  });
  child.on("exit", (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
});
`;
