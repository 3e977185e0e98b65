import type { Offer, Offers } from "../../../core/cleanroom/plan.ts";
import type { CheckedRequest } from "../../../core/cleanroom/request.ts";
import { isArchitecture } from "../../../core/cleanroom/seccomp/system-calls.ts";
import type { Located } from "../control-groups/locate.ts";
import type { Privilege } from "./arguments.ts";

/** What bubblewrap's offers depend on. */
export interface Facts {
  readonly privilege: Privilege;
  readonly architecture: string;
  /** Where control groups can be made, or why they cannot. */
  readonly groups: Located;
  /** The library that fakes the clock. */
  readonly clockLibrary: string | undefined;
}

const by = (what: string): Offer => ({ enforced: true, by: what });

/** What bubblewrap can hold a request to. */
export function bubblewrapOffers(facts: Facts, request: CheckedRequest): Offers {
  const { groups, privilege } = facts;
  const filter: Offer = isArchitecture(facts.architecture)
    ? by("seccomp filter")
    : { enforced: false, why: `there is no filter of system calls for ${facts.architecture}` };
  const grouped = (what: string, instead: string): Offer =>
    "root" in groups
      ? by(`control group v${groups.root.version}, ${what}`)
      : { enforced: false, why: groups.why, instead };
  const network: Offer =
    request.network === "host"
      ? { enforced: false, why: "the request asks for the network of the machine" }
      : by(isOpen(request) ? "network namespace; only what is listed, through sockets" : "network namespace");
  const offers: Offers = {
    environment: by("an environment made anew"),
    descriptors: by("closed before the start"),
    home: by("tmpfs"),
    tmp: by("tmpfs"),
    ending: by("process namespace"),
    processes: by("process namespace"),
    ipc: by("IPC namespace"),
    "host-name": by("UTS namespace"),
    "group-view": by("control group namespace"),
    files: by("mount namespace with a list"),
    devices: by("an own /dev"),
    git: by("read-only mount"),
    network,
    user: by(privilege === "user" ? "user namespace" : "setpriv"),
    capabilities: by("all dropped"),
    "no-new-privileges": by("prctl"),
    "system-calls": filter,
    "nested-namespaces": filter,
    memory: grouped("memory", "each process has an address space of that size"),
    cpus: grouped("cpu", "a lower priority"),
    "cpu-time": grouped("read every 50 ms", "each process has that much processor time"),
    "process-count": grouped("pids", "processes of this user namespace are counted"),
    "file-size": by("RLIMIT_FSIZE"),
    "tmp-size": by("tmpfs of that size"),
    "workspace-size":
      request.workspace.access === "read-only" ? by("read-only mount") : by("free space, read every 50 ms"),
    "wall-time": by("a timer"),
    output: by("a pipe that is read and cut"),
    clock: facts.clockLibrary ? by("libfaketime") : { enforced: false, why: "libfaketime is not installed" },
  };
  return offers;
}

function isOpen({ network }: CheckedRequest): boolean {
  return network !== "host" && (network.hosts?.length ?? 0) + (network.services?.length ?? 0) > 0;
}
