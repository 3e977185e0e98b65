import type { Offer, Offers } from "../../../core/cleanroom/plan.ts";
import type { CheckedRequest } from "../../../core/cleanroom/request.ts";
import { isArchitecture } from "../../../core/cleanroom/seccomp/system-calls.ts";
import type { Engine } from "./engine.ts";

/** What a container's offers depend on. */
export interface Facts {
  readonly engine: Engine["name"];
  readonly architecture: string;
  readonly isRootless: boolean;
  /** What the engine says of its control groups, such as `2`; empty where it does not say. */
  readonly groupVersion: string;
}

const by = (what: string): Offer => ({ enforced: true, by: what });
const no = (why: string, instead?: string): Offer => ({
  enforced: false,
  why,
  ...(instead === undefined ? {} : { instead }),
});

/** What a container engine can hold a request to. Without an image there is nothing to run in. */
export function containerOffers(facts: Facts, request: CheckedRequest): Offers {
  const { engine } = facts;
  const { image } = request;
  const filter: Offer = isArchitecture(facts.architecture)
    ? by(`${engine}, with our list`)
    : no(`there is no filter of system calls for ${facts.architecture}`);
  // On version 1 the groups of an ordinary user bound nothing.
  const grouped: Offer =
    facts.isRootless && facts.groupVersion === "1"
      ? no("control groups v1 are for root only")
      : by(`${engine}, control group${facts.groupVersion === "" ? "" : ` v${facts.groupVersion}`}`);
  const offers: Offers = {
    environment: by("an environment made anew, over that of the image"),
    descriptors: by("the engine opens its own"),
    home: by("tmpfs"),
    tmp: by("tmpfs"),
    ending: by("process namespace"),
    processes: by("process namespace"),
    ipc: by("IPC namespace"),
    "host-name": request.network === "host" ? no("the network of the machine brings its name") : by("UTS namespace"),
    "group-view": by("control group namespace"),
    files: by("the image, read-only"),
    devices: by("an own /dev"),
    git: by("read-only mount"),
    network: networkOffer(request),
    user: by("--user"),
    capabilities: by("all dropped"),
    "no-new-privileges": by("prctl"),
    "system-calls": filter,
    "nested-namespaces": filter,
    memory: grouped,
    cpus: grouped,
    "cpu-time": grouped,
    "process-count": grouped,
    "file-size": by("RLIMIT_FSIZE"),
    "tmp-size": by("tmpfs of that size"),
    "workspace-size":
      request.workspace.access === "read-only" ? by("read-only mount") : by("free space, read every 50 ms"),
    "wall-time": by("a timer"),
    output: by("a pipe that is read and cut"),
    clock: no("libfaketime of this machine need not fit the image"),
  };
  if (image !== undefined && !isOption(image)) return offers;
  const why = image === undefined ? "the request names no image" : `${JSON.stringify(image)} is no name of an image`;
  return Object.fromEntries(Object.keys(offers).map((control) => [control, no(why)])) as unknown as Offers;
}

/** What begins like an option would be read as one. */
function isOption(image: string): boolean {
  return image === "" || image.startsWith("-");
}

function networkOffer({ network }: CheckedRequest): Offer {
  if (network === "host") return no("the request asks for the network of the machine");
  return (network.hosts?.length ?? 0) + (network.services?.length ?? 0) > 0
    ? by("network namespace, in which a container of ours listens")
    : by("network namespace");
}
