import type { Environment } from "../lifecycle/phase.ts";
import { type ServiceKind, serviceKinds } from "./service-kind.ts";

/** A server that a phase asks for. */
export interface ServiceDeclaration {
  /** As variables and reports call it: `postgres`, or the last part of the image's name. */
  readonly name: string;
  /** The server that gpack starts by its own line; `undefined` for an image that is started as it says itself. */
  readonly kind: ServiceKind["name"] | undefined;
  /** The image, with its digest; `undefined` for whatever version there is. */
  readonly image: string | undefined;
  /** None: those of the kind, or those that the image says. */
  readonly ports: readonly PortMapping[];
  readonly env: Environment;
  /** Words after the entry point of the image; none: those of the image. */
  readonly command: readonly string[];
  readonly health: HealthCheck;
  /** MiB of all of its processes together. */
  readonly memoryMb: number;
}

/** A port of a service. */
export interface PortMapping {
  /** Where phases find it on 127.0.0.1. */
  readonly port: number;
  /** Where it listens. */
  readonly inside: number;
}

/** How it is found out that a service serves. */
export interface HealthCheck {
  /** A line of shell, or the words of a program, in the container. Absent: what the image says, else open ports. */
  readonly command: string | readonly string[] | undefined;
  readonly intervalMs: number;
  /** Time for one attempt. */
  readonly timeoutMs: number;
  readonly retries: number;
}

/** The longest time that a service may take until it serves. */
export function longestWaitMs({ intervalMs, timeoutMs, retries }: HealthCheck): number {
  return (intervalMs + timeoutMs) * retries;
}

/** The kind of a declaration; `undefined` for an image that is started as it says itself. */
export function kindOf({ kind }: ServiceDeclaration): ServiceKind | undefined {
  return serviceKinds.find(({ name }) => name === kind);
}

/** The ports on which phases find a service, as far as its declaration says them. */
export function declaredPorts(declaration: ServiceDeclaration): readonly PortMapping[] {
  const kind = kindOf(declaration);
  return kind ? [{ port: kind.port, inside: kind.port }] : declaration.ports;
}

/**
 * The variables by which clients find a service. That of an image named `mail` is at `MAIL_HOST` and `MAIL_PORT`, its
 * first port, and has `MAIL_PORT_8025` for each port that is declared.
 * @param places by declared port, the port where it is
 */
export function serviceVariables(
  declaration: ServiceDeclaration,
  host: string,
  places: ReadonlyMap<number, number>,
): Environment {
  const [first = 0] = places.values();
  const kind = kindOf(declaration);
  if (kind) return kind.environment(host, first);
  const prefix = declaration.name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
  return {
    [`${prefix}_HOST`]: host,
    [`${prefix}_PORT`]: String(first),
    ...Object.fromEntries([...places].map(([port, place]) => [`${prefix}_PORT_${port}`, String(place)])),
  };
}

/** True for an image that is always the same. */
export function isPinned(image: string): boolean {
  return /@sha256:[0-9a-f]{64}$/.test(image);
}
