import { passedEnvironment } from "../cleanroom/environment.ts";
import type { Adjustment, CleanroomRequest, ServiceAddress } from "../cleanroom/request.ts";
import { shell } from "../cleanroom/request.ts";
import type { Level } from "../cleanroom/level.ts";
import type { ResourceLimits } from "../cleanroom/resource-limits.ts";
import type { Environment, Phase } from "./phase.ts";

/** Where and with what a command of a phase is run. */
export interface CleanroomPlace {
  /** The project, absolute and resolved. */
  readonly project: string;
  /** The working directory below it. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The variables of the caller, of which a phase may name some. */
  readonly callerEnv: Readonly<Record<string, string | undefined>>;
  /** The services that it asks for, and the variables by which clients find them. */
  readonly services: { readonly addresses: readonly ServiceAddress[]; readonly environment: Environment };
  /** What holds where the phase says nothing. */
  readonly level: Level;
}

const MIB = 1024 * 1024;

/**
 * What the settings of a phase ask of a cleanroom, for one of its commands.
 * @throws InputError for a variable that cannot be passed on
 */
export function cleanroomRequest(phase: Phase, command: string, place: CleanroomPlace): CleanroomRequest {
  const { cleanroom, name } = phase;
  const { addresses } = place.services;
  const because = (key: string): string => `${key} = false in the phase ${name} of make.toml`;
  const adjust: Adjustment[] = [];
  if (cleanroom.filesystem === false)
    adjust.push({ control: "files", strength: "off", reason: because("filesystem_isolation") });
  if (cleanroom.network === false)
    adjust.push({ control: "network", strength: "off", reason: because("network_isolation") });
  return {
    level: cleanroom.policy ?? place.level,
    command: shell(command),
    workspace: { path: place.project, access: "read-write" },
    directory: place.directory === "" ? "." : place.directory,
    environment: {
      ...passedEnvironment(place.callerEnv, cleanroom.env),
      ...place.services.environment,
      ...place.environment,
    },
    adjust,
    ...(cleanroom.network === false
      ? { network: "host" as const }
      : cleanroom.allow.length + addresses.length > 0
        ? { network: { hosts: cleanroom.allow, services: addresses } }
        : {}),
    ...(cleanroom.seed === undefined ? {} : { seed: cleanroom.seed }),
    ...(cleanroom.clock === undefined ? {} : { clock: cleanroom.clock }),
    ...(cleanroom.image === undefined ? {} : { image: cleanroom.image }),
    limits: limitsOf(phase),
  };
}

function limitsOf({ cleanroom, timeoutSeconds }: Phase): Partial<ResourceLimits> {
  const { memoryMb, cpus, processes, diskMb, fileSizeMb, outputMb } = cleanroom;
  return {
    wallMs: timeoutSeconds * 1000,
    ...(memoryMb === undefined ? {} : { memoryBytes: memoryMb * MIB }),
    ...(cpus === undefined ? {} : { cpus }),
    ...(processes === undefined ? {} : { processes }),
    ...(diskMb === undefined ? {} : { workspaceBytes: diskMb * MIB, tmpBytes: diskMb * MIB }),
    ...(fileSizeMb === undefined ? {} : { fileBytes: fileSizeMb * MIB }),
    ...(outputMb === undefined ? {} : { outputBytes: Math.min(outputMb, 64) * MIB }),
  };
}
