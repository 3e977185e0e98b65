import type { Control } from "./control.js";
import { type Level, type Strength } from "./level.js";
import { type ResourceLimits } from "./resource-limits.js";
/** A command and what it may see and use. Paths outside are absolute and resolved. */
export interface CleanroomRequest {
    readonly level: Level;
    /** Program and arguments; see `shell` for a line of shell. */
    readonly command: readonly string[];
    readonly workspace: Workspace;
    /** Working directory below the workspace, such as `packages/a`. Default: the workspace itself. */
    readonly directory?: string;
    /** Variables beside the fixed ones, which they override. `passedEnvironment` takes some of the caller's own. */
    readonly environment?: Readonly<Record<string, string>>;
    /** Directories that come before the usual ones of PATH, as they are called inside. */
    readonly path?: readonly string[];
    /** What else is visible, such as a tool cache. */
    readonly mounts?: readonly Mount[];
    /** Default: nothing, under every level but `low`, whose network is the machine's. */
    readonly network?: Network;
    readonly limits?: Partial<ResourceLimits>;
    /** Seed for generators of random numbers. Default: 42, as in ggen's cleanroom. */
    readonly seed?: number;
    /** Date that the command sees, in seconds since 1970, through libfaketime; time goes on from there. */
    readonly clock?: number;
    /** Controls that this command has otherwise than its level. */
    readonly adjust?: readonly Adjustment[];
    /** Image of the container backends. */
    readonly image?: string;
}
/** The directory that the command works on; inside it is `/workspace`. */
export interface Workspace {
    readonly path: string;
    /**
     * `read-write`: changes are made in place. `overlay`: on a copy, and listed; nothing in place changes.
     * `read-only`: refused.
     */
    readonly access: "read-write" | "overlay" | "read-only";
}
/** A file or directory that is visible inside. */
export interface Mount {
    readonly path: string;
    /** Where it is inside. Default: the same path. */
    readonly at?: string;
    readonly access: "read-write" | "read-only";
}
/** What can be reached: `host` is everything that the machine reaches. */
export type Network = "host" | NetworkList;
export interface NetworkList {
    /** Hosts that the filtering proxy lets through, as `name`, `name:port` or `*.name`; the port is 443 by default. */
    readonly hosts?: readonly string[];
    readonly services?: readonly ServiceAddress[];
}
/** A service that the command finds on 127.0.0.1, although the rest of the network is closed. */
export interface ServiceAddress {
    /** Port on 127.0.0.1 inside. */
    readonly port: number;
    /** Where it is outside. */
    readonly to: {
        readonly socket: string;
    } | {
        readonly host: string;
        readonly port: number;
    };
}
/** One control that is held otherwise than the level says. */
export interface Adjustment {
    readonly control: Control;
    readonly strength: Strength;
    /** Why; needed where less is held than the level says. */
    readonly reason?: string;
}
/** A request with every default filled in. */
export interface CheckedRequest extends Required<Omit<CleanroomRequest, "clock" | "image">> {
    readonly clock: number | undefined;
    readonly image: string | undefined;
    readonly limits: ResourceLimits;
}
/** The command that runs a line of shell. */
export declare function shell(line: string): readonly string[];
/**
 * Fills in the defaults of the level.
 * @throws InputError for a limit out of range, a path that is not absolute or leaves the workspace, a loosened
 *   control without a reason, a variable or host whose name is malformed
 */
export declare function checkRequest(request: CleanroomRequest): CheckedRequest;
/** How much a control matters for a request: what its level says, unless it adjusts that. */
export declare function requestedStrength({ level, adjust, clock }: CheckedRequest, control: Control): Strength;
