import type { ServiceDeclaration } from "../../core/services/service-declaration.ts";
import { commonArguments } from "../sandbox/container/side.ts";

/** Images begin as root, give files to an ordinary user and become that user. */
const CAPABILITIES = ["CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"];
const MAX_FILE_BYTES = 4 * 1024 ** 3;

/** The words after the engine's name that start the image of a service as it says itself, in a network of its own that is closed. */
export function serverArguments(
  { name, env, command, memoryMb }: ServiceDeclaration,
  image: string,
  container: string,
  profile: string | undefined,
): readonly string[] {
  return [
    ...commonArguments(container, profile),
    ...CAPABILITIES.map((capability) => `--cap-add=${capability}`),
    "--network=none",
    `--hostname=${name}`,
    // A port such as 80 needs no privilege there.
    "--sysctl=net.ipv4.ip_unprivileged_port_start=0",
    `--memory=${memoryMb}m`,
    `--memory-swap=${memoryMb}m`,
    "--pids-limit=1024",
    `--ulimit=fsize=${MAX_FILE_BYTES}:${MAX_FILE_BYTES}`,
    ...Object.entries(env).map(([variable, value]) => `--env=${variable}=${value}`),
    image,
    ...command,
  ];
}
