import { join } from "node:path";
import { insideUser } from "../../../core/cleanroom/environment.ts";
import type { ProxyRequest } from "../../../core/cleanroom/outcome.ts";
import type { CheckedRequest } from "../../../core/cleanroom/request.ts";
import { SandboxFault } from "../../../core/cleanroom/sandbox.ts";
import { openNetwork } from "../network/open.ts";
import { type Engine, ask } from "./engine.ts";
import { startSide } from "./side.ts";

/** The network of a container, as long as it is open. */
export interface ContainerNetwork extends AsyncDisposable {
  /** For the engine: `none`, `host`, or that of the container that listens in it. */
  readonly mode: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What the proxy saw; `undefined` without one. */
  requests(): readonly ProxyRequest[] | undefined;
}

/** Time that an engine has to start a container. */
const ENGINE_MS = 60_000;
/** Says that it listens, and stays. */
const STAY = "process.stdout.write('begun\\n'); setInterval(() => undefined, 2 ** 30)";

/**
 * Opens what a request lists: a container beside the room has a closed network and listens in it on the ports of
 * 127.0.0.1, which it passes on to sockets of ours; the room shares that network. Its name is that of the room and `-side`.
 * @throws SandboxFault when it does not start
 */
export async function openContainerNetwork(
  engine: Engine,
  name: string,
  directory: string,
  image: string,
  profile: string | undefined,
  { network }: CheckedRequest,
): Promise<ContainerNetwork> {
  const opened = await openNetwork(directory, network);
  const [, , ports] = opened.room.wrapper;
  if (ports === undefined)
    return {
      mode: network === "host" ? "host" : "none",
      environment: {},
      requests: () => undefined,
      [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
    };
  const container = `${name}-side`;
  const abort = new AbortController();
  let hasBegun = false;
  let settle: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (settle = resolve));
  const forwarder = join(directory, "forwarder.cjs");
  const side = startSide(
    {
      engine,
      container,
      network: "none",
      sharers: [name],
      hostName: insideUser.host,
      image,
      profile,
      words: [forwarder, ports, process.execPath, "-e", STAY],
      mounts: [
        { path: forwarder, access: "read-only" },
        ...Object.entries(opened.room.sockets).map(([at, path]) => ({ path, at, access: "read-only" as const })),
      ],
    },
    directory,
    abort.signal,
    (text) => {
      if (!text.includes("begun")) return;
      hasBegun = true;
      settle();
    },
  );
  const close = async (): Promise<void> => {
    abort.abort();
    await side.ended;
    await ask(engine, ["rm", "--force", "--volumes", container]);
    await opened[Symbol.asyncDispose]();
  };
  const timer = setTimeout(settle, ENGINE_MS);
  await Promise.race([begun, side.ended]);
  clearTimeout(timer);
  if (!hasBegun) {
    const why = side.over() ?? `it did not start in ${ENGINE_MS / 1000} seconds`;
    await close();
    throw new SandboxFault(engine.name, `the network of the room could not be made: ${why}`);
  }
  return {
    mode: `container:${container}`,
    environment: opened.room.environment,
    requests: () => opened.requests(),
    [Symbol.asyncDispose]: close,
  };
}
