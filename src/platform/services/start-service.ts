import { type ServiceDeclaration, kindOf } from "../../core/services/service-declaration.ts";
import { startImage } from "./image-service.ts";
import { startKind } from "./kind-service.ts";
import type { Service } from "./service.ts";

/**
 * Starts a service, apart from everything, and waits until it is healthy. Its one connection to the outside are its
 * sockets.
 * @throws InputError where it cannot be started here; SandboxFault when it was started and is not healthy
 */
export function startService(declaration: ServiceDeclaration, signal: AbortSignal): Promise<Service> {
  const kind = kindOf(declaration);
  return kind ? startKind(kind, declaration.image, signal) : startImage(declaration, signal);
}
