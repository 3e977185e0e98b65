import { connect } from "node:net";
import type { ServiceKind } from "../../core/services/service-kind.ts";

/** Time for one answer. */
const PATIENCE_MS = 1000;

/** Asks a service, in its own protocol, whether it serves. Never throws. */
export function isHealthy({ name }: ServiceKind, socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    let received = Buffer.alloc(0);
    const connection = connect({ path: socket });
    const settle = (isGood: boolean): void => {
      connection.destroy();
      resolve(isGood);
    };
    connection.setTimeout(PATIENCE_MS, () => settle(false));
    connection.on("error", () => settle(false)).on("close", () => settle(false));
    connection.on("connect", () => connection.write(name === "redis" ? "PING\r\n" : startupMessage()));
    connection.on("data", (part: Buffer) => {
      received = Buffer.concat([received, part]);
      const answer = name === "redis" ? redisAnswer(received) : postgresAnswer(received);
      if (answer !== undefined) settle(answer);
    });
  });
}

function redisAnswer(received: Buffer): boolean | undefined {
  return received.includes("\r\n") ? received.toString("latin1").startsWith("+PONG\r\n") : undefined;
}

/** https://www.postgresql.org/docs/current/protocol-message-formats.html, StartupMessage of version 3.0. */
function startupMessage(): Buffer {
  const parameters = Buffer.from("user\0postgres\0database\0postgres\0\0");
  const head = Buffer.alloc(8);
  head.writeInt32BE(head.length + parameters.length, 0);
  head.writeInt32BE(196_608, 4);
  return Buffer.concat([head, parameters]);
}

/** Ready for queries (`Z`), or an error (`E`), such as that it is starting up; `undefined` while neither has come. */
function postgresAnswer(received: Buffer): boolean | undefined {
  for (let at = 0; at + 5 <= received.length;) {
    const type = String.fromCharCode(received[at] ?? 0);
    if (type === "Z" || type === "E") return type === "Z";
    at += 1 + received.readInt32BE(at + 1);
  }
  return undefined;
}
