import { DeliveryFailure } from "../../core/delivery/failure.ts";
import type { Fetch } from "./bounded-fetch.ts";

/** Variables of a process, by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A `fetch` that goes through the proxy that HTTP_PROXY or HTTPS_PROXY name, and past it for the hosts of NO_PROXY.
 * Without one it is that of Node, and nothing is loaded.
 * @throws DeliveryFailure when one of them is no address of a proxy
 */
export async function environmentFetch(environment: Environment): Promise<Fetch> {
  const httpProxy = proxyOf(environment, "HTTP_PROXY");
  const httpsProxy = proxyOf(environment, "HTTPS_PROXY");
  if (httpProxy === "" && httpsProxy === "") return globalThis.fetch;
  const { EnvHttpProxyAgent } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent({ httpProxy, httpsProxy, noProxy: valueOf(environment, "NO_PROXY") });
  const options: object = { dispatcher };
  return (input, init) => globalThis.fetch(input, { ...init, ...options });
}

/** As curl and git read them, the lower-case name counts where both are set. */
function valueOf(environment: Environment, name: string): string {
  return environment[name.toLowerCase()] ?? environment[name] ?? "";
}

/** The address of a proxy; many leave out its `http://`. */
function proxyOf(environment: Environment, name: string): string {
  const value = valueOf(environment, name).trim();
  if (value === "") return "";
  const address = value.includes("://") ? value : `http://${value}`;
  // The value may hold a password, so it is not told.
  if (!URL.canParse(address) || !/^https?:\/\//i.test(address)) {
    throw new DeliveryFailure("refused", `${name} is no address of an HTTP proxy`);
  }
  return address;
}
