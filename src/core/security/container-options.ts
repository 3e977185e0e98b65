import { isTable, own } from "../document.ts";
import type { Document, Path } from "../document.ts";
import type { ShellCommand } from "../shell/command.ts";

/** An option that opens a way out of a container. */
export interface OpenContainer {
  /** What it does, after "The container". */
  readonly what: string;
  readonly path: Path;
}

/** Capabilities of Linux with which a process has the machine. */
export const STRONG_CAPABILITY =
  /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|DAC_READ_SEARCH|SYS_RAWIO|SYS_BOOT)$/i;
/** Files of the machine with which a container has it. */
export const MACHINE_FILE =
  /(?:^|\/)(?:docker|containerd|crio|podman)\.sock$|^\/(?:etc|root|proc|sys|dev|boot|var|var\/lib\/docker|run|var\/run)?\/?$/;
/** Devices with which a container has the machine. */
export const MACHINE_DEVICE = /^\/dev\/(?:mem|kmem|port|sd[a-z]|nvme|vd[a-z]|kmsg)/;
const MAX_NODES = 20_000;

/** What `docker run` and its like are told that opens the machine to the container; `undefined` where nothing is. */
export function openRun({ name, args }: ShellCommand): string | undefined {
  if (!/^(?:docker|podman|nerdctl)$/.test(name)) return undefined;
  const words = args.map(({ text }) => text);
  const at = words.findIndex((word) => word === "run" || word === "create");
  if (at === -1) return undefined;
  for (const [nth, word] of words.entries()) {
    const [option = "", joined] = word.startsWith("--") ? word.split(/=(.*)/s) : [word];
    const value = joined ?? words[nth + 1] ?? "";
    if (option === "--privileged" && joined !== "false") return "is privileged";
    if (/^--(?:pid|userns|ipc|uts)$/.test(option) && value === "host")
      return `shares ${option.slice(2)} with the machine`;
    if (option === "--cap-add" && STRONG_CAPABILITY.test(value)) return `has the capability ${value}`;
    if (option === "--security-opt" && /(?:seccomp|apparmor)[=:]unconfined|label[=:]disable/.test(value))
      return `runs with ${value}`;
    if (option === "--device" && MACHINE_DEVICE.test(value)) return `has the device ${value}`;
    const from =
      option === "-v" || option === "--volume"
        ? value.split(":", 1)[0]
        : option === "--mount"
          ? /(?:source|src)=([^,]+)/.exec(value)?.[1]
          : undefined;
    if (from !== undefined && MACHINE_FILE.test(from)) return `mounts ${from}`;
  }
  return undefined;
}

/** What the manifests of a cluster open, at any depth: a pod stands in a deployment, a cron job or a list. */
export function* openPods(doc: Document): Generator<OpenContainer> {
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: doc.value, path: [] }];
  for (let seen = 0; seen < MAX_NODES; seen += 1) {
    const node = open.pop();
    if (!node) return;
    const { value, path } = node;
    const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
      ? value.map((item: unknown, at) => [at, item] as const)
      : isTable(value)
        ? Object.entries(value)
        : [];
    for (const [key, item] of entries) {
      const own = [...path, key];
      if (key === "securityContext") yield* openContext(item, own);
      else if (/^host(?:PID|IPC)$/.test(String(key)) && item === true)
        yield { what: `shares ${String(key).slice(4)} with the machine`, path: own };
      else if (key === "hostPath") yield* openPath(item, own);
      if (typeof item === "object" && item !== null && path.length < 24) open.push({ value: item, path: own });
    }
  }
}

function* openContext(value: unknown, path: Path): Generator<OpenContainer> {
  if (own(value, "privileged") === true) yield { what: "is privileged", path: [...path, "privileged"] };
  const added = own(own(value, "capabilities"), "add");
  for (const [at, item] of (Array.isArray(added) ? added : []).entries())
    if (STRONG_CAPABILITY.test(String(item)))
      yield { what: `has the capability ${String(item)}`, path: [...path, "capabilities", "add", at] };
}

function* openPath(value: unknown, path: Path): Generator<OpenContainer> {
  const from = own(value, "path");
  if (typeof from === "string" && MACHINE_FILE.test(from)) yield { what: `mounts ${from}`, path: [...path, "path"] };
}
