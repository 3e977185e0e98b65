import { type Server, connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import type { ServiceAddress } from "../../core/cleanroom/request.ts";
import { SandboxFault } from "../../core/cleanroom/sandbox.ts";
import { InputError } from "../../core/input-error.ts";
import { type WantedService, wantedService } from "../../core/services/service.ts";
import { type Service, startService } from "./service.ts";

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
  need(names: readonly string[], hasOwnPorts: boolean): Promise<ServicesOfPhase>;
  /** What was started: its name and where it runs. */
  readonly started: readonly string[];
}

const LOCALHOST = "127.0.0.1";

export function serviceHost(signal: AbortSignal): ServiceHost {
  const running = new Map<string, Promise<Service>>();
  const forwarders = new Map<string, Promise<Server>>();
  const started: string[] = [];

  const start = (name: string, wanted: WantedService): Promise<Service> => {
    const known = running.get(name);
    if (known) return known;
    const service = startService(wanted, signal).then((made) => {
      started.push(`${name}: ${made.where}`);
      return made;
    });
    running.set(name, service);
    return service;
  };

  return {
    started,
    async need(names, hasOwnPorts) {
      const wanted = [...new Set(names)].map((name) => {
        const service = wantedService(name);
        if ("fault" in service) throw new InputError("containers", service.fault);
        return [name, service] as const;
      });
      const addresses: ServiceAddress[] = [];
      const environment: Record<string, string> = {};
      for (const [name, service] of wanted) {
        const { kind, socket, over } = await start(name, service);
        const why = over();
        if (why !== undefined) throw new SandboxFault("services", `${name} is over: ${why}`);
        let { port } = kind;
        if (hasOwnPorts) addresses.push({ port, to: { socket } });
        else {
          const forwarder = forwarders.get(name) ?? forward(socket);
          forwarders.set(name, forwarder);
          port = ((await forwarder).address() as AddressInfo).port;
        }
        Object.assign(environment, kind.environment(LOCALHOST, port));
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
