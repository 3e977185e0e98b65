import { type Server, connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import type { ServiceAddress } from "../../core/cleanroom/request.ts";
import { SandboxFault } from "../../core/cleanroom/sandbox.ts";
import { type ServiceDeclaration, serviceVariables } from "../../core/services/service-declaration.ts";
import type { Service } from "./service.ts";
import { startService } from "./start-service.ts";

/** What a phase needs to find its services. */
export interface ServicesOfPhase {
  /** For a cleanroom: the ports that it opens on its 127.0.0.1. */
  readonly addresses: readonly ServiceAddress[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The services of one run: each is started once, when the first phase needs it, and ends with the run. */
export interface ServiceHost extends AsyncDisposable {
  /**
   * @param hasOwnPorts a room with a closed network has the usual ports for itself; elsewhere each service gets a free port of
   *   this machine
   * @throws InputError for a service that there is not, or that cannot be had here; SandboxFault for one that fails
   */
  need(wanted: readonly ServiceDeclaration[], hasOwnPorts: boolean): Promise<ServicesOfPhase>;
  /** What was started: its name and where it runs. */
  readonly started: readonly string[];
}

const LOCALHOST = "127.0.0.1";

export function serviceHost(signal: AbortSignal): ServiceHost {
  const running = new Map<string, Promise<Service>>();
  const forwarders = new Map<string, Promise<Server>>();
  const started: string[] = [];

  const start = (declaration: ServiceDeclaration): Promise<Service> => {
    const key = JSON.stringify(declaration);
    const known = running.get(key);
    if (known) return known;
    const service = startService(declaration, signal).then((made) => {
      started.push(`${declaration.name}: ${made.where}`);
      return made;
    });
    running.set(key, service);
    return service;
  };
  const localPort = async (socket: string): Promise<number> => {
    const forwarder = forwarders.get(socket) ?? forward(socket);
    forwarders.set(socket, forwarder);
    return ((await forwarder).address() as AddressInfo).port;
  };

  return {
    started,
    async need(wanted, hasOwnPorts) {
      const services = await Promise.all(wanted.map(start));
      const addresses: ServiceAddress[] = [];
      const environment: Record<string, string> = {};
      for (const [position, declaration] of wanted.entries()) {
        const { sockets = new Map<number, string>(), over } = services[position] ?? {};
        const why = over?.();
        if (why !== undefined) throw new SandboxFault("services", `${declaration.name} is over: ${why}`);
        const places = new Map<number, number>();
        for (const [port, socket] of sockets) {
          if (hasOwnPorts) addresses.push({ port, to: { socket } });
          places.set(port, hasOwnPorts ? port : await localPort(socket));
        }
        Object.assign(environment, serviceVariables(declaration, LOCALHOST, places));
      }
      return { addresses, environment };
    },
    async [Symbol.asyncDispose]() {
      for (const forwarder of forwarders.values())
        await forwarder.then(
          (server) => server.close(),
          () => undefined,
        );
      for (const service of running.values())
        await service.then(
          (made) => made[Symbol.asyncDispose](),
          () => undefined,
        );
    },
  };
}

/** A free port of this machine that leads to a socket, for phases without a cleanroom. */
function forward(socket: string): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (inside) => {
    const outside = connect({ path: socket, allowHalfOpen: true });
    inside.on("error", () => outside.destroy()).on("close", () => outside.destroy());
    outside.on("error", () => inside.destroy()).on("close", () => inside.destroy());
    inside.pipe(outside).pipe(inside);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen(0, LOCALHOST, () => resolve(server.unref()));
  });
}
