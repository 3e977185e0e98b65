import type { CleanroomRequest } from "../../../src/core/cleanroom/request.ts";
import type { Outcome } from "../../../src/core/cleanroom/outcome.ts";
import type { Control } from "../../../src/core/cleanroom/control.ts";

/** What a case finds prepared on the machine. */
export interface Target {
  /** Secret that stands in files, variables and processes of the machine. */
  readonly secret: string;
  /** Port of a server on the machine's 127.0.0.1 and on its own address. */
  readonly port: number;
  /** An address of the machine that is not 127.0.0.1; `undefined` where it has none. */
  readonly address: string | undefined;
  /** Name of an abstract unix socket that is listened to. */
  readonly abstractSocket: string;
  /** Path of a unix socket that is listened to. */
  readonly socket: string;
  /** A process of the machine. */
  readonly pid: number;
  /** A directory beside the workspace, with the secret in `secret`. */
  readonly neighbour: string;
  /** A file of the machine that must stay as it is. */
  readonly action: string;
  /** The file by which a step tells the runner variables, paths and outputs. */
  readonly commandFile: string;
}

/** One hostile act and what must come of it. */
export interface HostileCase {
  /** Number of the family of acts in docs/cleanroom.md. */
  readonly family: number;
  readonly act: string;
  readonly command: (target: Target) => readonly string[];
  /** What is printed: each line must match. Default: `refused`. */
  readonly prints?: RegExp;
  readonly ending?: readonly Outcome["ending"][];
  readonly limits?: CleanroomRequest["limits"];
  /** Without these controls the case is not judged. */
  readonly needs: readonly Control[];
}

const MIB = 1024 * 1024;
const probe =
  (...words: readonly string[]) =>
  (): readonly string[] => ["./probe", ...words];
const script = (text: string) => (): readonly string[] => ["/bin/sh", "-c", text];
const absent = /^(refused|absent)/;

/** Acts that are refused whatever the limits are. */
export const acts: readonly HostileCase[] = [
  { family: 1, act: "connects to a public address", command: probe("tcp", "192.0.2.1", "80"), needs: ["network"] },
  {
    family: 1,
    act: "connects to the machine's own address",
    command: ({ address = "127.0.0.2", port }) => ["./probe", "tcp", address, String(port)],
    needs: ["network"],
  },
  {
    family: 1,
    act: "connects to a service on the machine's 127.0.0.1",
    command: ({ port }) => ["./probe", "tcp", "127.0.0.1", String(port)],
    needs: ["network"],
  },
  {
    family: 2,
    act: "connects to an abstract unix socket of the machine",
    command: ({ abstractSocket }) => ["./probe", "unix", `@${abstractSocket}`],
    needs: ["network"],
  },
  {
    family: 2,
    act: "connects to a unix socket of the machine",
    command: ({ socket }) => ["./probe", "unix", socket],
    needs: ["files"],
  },
  {
    family: 2,
    act: "connects to the socket of docker",
    command: probe("unix", "/var/run/docker.sock"),
    needs: ["files"],
  },
  { family: 3, act: "opens a raw socket", command: probe("raw"), needs: ["capabilities"] },
  { family: 3, act: "opens a packet socket", command: probe("packet"), needs: ["capabilities"] },
  { family: 3, act: "opens a socket to the hypervisor", command: probe("vsock"), needs: ["system-calls"] },
  { family: 4, act: "reads a key of the user", command: probe("read", "/root/.ssh/id_ed25519"), needs: ["files"] },
  { family: 4, act: "reads a directory of root", command: probe("read", "/root"), needs: ["files"] },
  { family: 4, act: "reads the machine's password file", command: probe("read", "/etc/shadow"), needs: ["files"] },
  {
    family: 4,
    act: "reads a checkout beside the workspace",
    command: ({ neighbour }) => ["./probe", "read", `${neighbour}/secret`],
    needs: ["files"],
  },
  {
    family: 5,
    act: "reads tokens in its environment",
    command: ({ secret }) => ["/bin/sh", "-c", `env | grep -e "${half(secret)}" -e ACTIONS_ -e GITHUB_ || echo absent`],
    prints: absent,
    needs: ["environment"],
  },
  {
    family: 5,
    act: "reads tokens in the environments of all processes",
    command: ({ secret }) => [
      "/bin/sh",
      "-c",
      `cat /proc/[0-9]*/environ 2>/dev/null | tr '\\0' '\\n' | grep -e "${half(secret)}" || echo absent`,
    ],
    prints: absent,
    needs: ["environment", "processes"],
  },
  {
    family: 5,
    act: "reads what descriptors it inherited",
    command: script(
      `for fd in /proc/self/fd/*; do case $fd in */0|*/1|*/2) ;; *) readlink $fd | grep -v -e ^/dev/null -e ^/proc/;; esac; done; echo absent`,
    ),
    prints: absent,
    needs: ["descriptors"],
  },
  {
    family: 5,
    act: "tells the runner a variable, a path or an output",
    command: ({ commandFile }) => [
      "/bin/sh",
      "-c",
      `for file in "$GITHUB_ENV" "$GITHUB_PATH" "$GITHUB_OUTPUT" "$GITHUB_STEP_SUMMARY" "${commandFile}"; do { test -n "$file" && echo PATH=/evil >>"$file" && echo open; } 2>/dev/null || echo refused; done`,
    ],
    needs: ["environment", "files"],
  },
  {
    family: 6,
    act: "signals a process of the machine",
    command: ({ pid }) => ["./probe", "signal", String(pid)],
    needs: ["processes"],
  },
  {
    family: 6,
    act: "traces a process of the machine",
    command: ({ pid }) => ["./probe", "trace", String(pid)],
    needs: ["processes"],
  },
  {
    family: 6,
    act: "looks at a process of the machine",
    command: ({ pid }) => ["./probe", "read", `/proc/${pid}/cmdline`],
    needs: ["processes"],
  },
  {
    family: 6,
    act: "lists processes of the machine",
    command: script("test $(ls /proc | grep -c '^[0-9]') -lt 16 && echo absent"),
    prints: absent,
    needs: ["processes"],
  },
  ...[
    "/usr/gpack-test",
    "/etc/gpack-test",
    "/opt/gpack-test",
    "/var/tmp/gpack-test",
    "/gpack-test",
    "/dev/gpack-test",
    "/run/gpack-test",
  ].map((path): HostileCase => ({ family: 7, act: `writes ${path}`, command: probe("write", path), needs: ["files"] })),
  {
    family: 7,
    act: "writes the file of an action",
    command: ({ action }) => ["./probe", "write-there", action],
    needs: ["files"],
  },
  { family: 8, act: "writes a hook of git", command: probe("write", ".git/hooks/post-checkout"), needs: ["git"] },
  { family: 8, act: "writes the configuration of git", command: probe("write-there", ".git/config"), needs: ["git"] },
  {
    family: 8,
    act: "puts another .git in place",
    command: script("mv .git .was 2>/dev/null && echo open || echo refused"),
    needs: ["git"],
  },
  { family: 9, act: "remounts the root", command: probe("remount", "/"), needs: ["capabilities"] },
  { family: 9, act: "remounts /usr", command: probe("remount", "/usr"), needs: ["capabilities"] },
  { family: 9, act: "mounts a file system", command: probe("mount", "/tmp"), needs: ["capabilities"] },
  {
    family: 9,
    act: "takes away what protects .git",
    command: probe("unmount", "/workspace/.git"),
    needs: ["capabilities"],
  },
  { family: 9, act: "makes a block device", command: probe("mknod", "/tmp/disk"), needs: ["capabilities"] },
  { family: 9, act: "opens the virtualiser", command: probe("read", "/dev/kvm"), needs: ["devices"] },
  { family: 9, act: "opens the memory of the machine", command: probe("read", "/dev/mem"), needs: ["devices"] },
  ...["new-user", "new-mount", "new-network", "unshare-user", "clone3-user"].map((act): HostileCase => ({
    family: 10,
    act: `makes a namespace (${act})`,
    command: probe(act),
    needs: ["nested-namespaces"],
  })),
  ...[
    "/proc/sys/kernel/core_pattern",
    "/proc/sysrq-trigger",
    "/proc/sys/vm/drop_caches",
    "/sys/fs/cgroup/memory/memory.limit_in_bytes",
    "/sys/fs/cgroup/cgroup.procs",
  ].map((path): HostileCase => ({
    family: 11,
    act: `writes ${path}`,
    command: probe("write-there", path),
    needs: ["user"],
  })),
  { family: 19, act: "makes a program set-uid", command: probe("set-uid", "gain"), needs: ["system-calls"] },
  { family: 19, act: "becomes root", command: probe("become-root"), needs: ["user"] },
  {
    family: 19,
    act: "asks sudo and su",
    command: script(
      "{ sudo -n id -u || su -c 'id -u' root; } 2>/dev/null </dev/null | grep -q '^0$' && echo open || echo refused",
    ),
    needs: ["no-new-privileges"],
  },
  { family: 19, act: "traces a sibling", command: probe("trace-sibling"), needs: ["system-calls"] },
  { family: 9, act: "makes a device of the memory", command: probe("char-device", "memory"), needs: ["capabilities"] },
  ...["/dev/console", "/dev/fuse", "/dev/loop-control", "/dev/net/tun", "/dev/vhost-vsock", "/dev/sda", "/dev/vda"].map(
    (path): HostileCase => ({ family: 9, act: `opens ${path}`, command: probe("read", path), needs: ["devices"] }),
  ),
  { family: 9, act: "changes its root", command: probe("chroot", "/tmp"), needs: ["capabilities"] },
  { family: 9, act: "changes the root of all", command: probe("pivot"), needs: ["capabilities"] },
  { family: 9, act: "opens a file system", command: probe("fsopen"), needs: ["capabilities"] },
  { family: 9, act: "copies the tree of mounts", command: probe("open-tree"), needs: ["capabilities"] },
  { family: 9, act: "reaches files by handles", command: probe("handle"), needs: ["system-calls"] },
  ...["mnt", "net", "pid", "user", "ipc", "uts"].map((kind): HostileCase => ({
    family: 10,
    act: `enters the ${kind} namespace of the first process`,
    command: probe("setns", `/proc/1/ns/${kind}`),
    needs: ["nested-namespaces"],
  })),
  { family: 19, act: "links a program of the machine", command: probe("link", "/bin/sh", "linked"), needs: ["files"] },
  { family: 8, act: "links the configuration of git", command: probe("link", ".git/config", "linked"), needs: ["git"] },
  {
    family: 22,
    act: "overwrites the program that it is",
    command: probe("write-there", "/proc/self/exe"),
    needs: ["files"],
  },
  {
    family: 22,
    act: "overwrites the program of the first process",
    command: probe("write-there", "/proc/1/exe"),
    needs: ["files"],
  },
  {
    family: 22,
    act: "copies the memory of the first process",
    command: probe("read-memory", "1"),
    needs: ["system-calls"],
  },
  {
    family: 22,
    act: "opens what the first process holds open",
    command: probe("descriptors-of", "1"),
    prints: absent,
    needs: ["user"],
  },
  {
    family: 22,
    act: "takes a descriptor of the first process",
    command: probe("take-descriptor"),
    needs: ["system-calls"],
  },
  {
    family: 22,
    act: "reads the machine's files by way of the first process",
    command: probe("read", "/proc/1/root/../etc/shadow"),
    needs: ["files"],
  },
  {
    family: 22,
    act: "reads what is beside the workspace by way of another process's directory",
    command: ({ neighbour }) => [
      "./probe",
      "read",
      `/proc/1/cwd/../${neighbour.split("/").slice(-2).join("/")}/secret`,
    ],
    needs: ["files"],
  },
  {
    family: 24,
    act: "is spared when memory is short",
    command: probe("say", "/proc/self/oom_score_adj", "-1000"),
    needs: ["capabilities"],
  },
  { family: 24, act: "goes before all others", command: probe("nice"), needs: ["capabilities"] },
  { family: 24, act: "goes before the kernel", command: probe("realtime"), needs: ["capabilities"] },
  ...["processes", "file", "core"].map((limit): HostileCase => ({
    family: 24,
    act: `raises its limit (${limit})`,
    command: probe("raise-limit", limit),
    prints: absent,
    needs: ["capabilities"],
  })),
  ...[
    "module",
    "reboot",
    "kernel-log",
    "host-name",
    "adjust-clock",
    "watch-files",
    "swap",
    "crypto",
    "bluetooth",
    "tipc",
    "bpf",
    "keyring",
    "keyctl",
    "userfaultfd",
    "perf",
    "io_uring",
    "clock",
    "inject",
    "x32",
  ].map((act): HostileCase => ({
    family: 21,
    act: `uses a part of the kernel that no build needs (${act})`,
    command: probe(act),
    needs: ["system-calls"],
  })),
];

/** Acts that only a limit ends. */
export const greedy: readonly HostileCase[] = [
  {
    family: 12,
    act: "starts processes without end",
    command: probe("fork-bomb"),
    limits: { processes: 64, wallMs: 20_000 },
    ending: ["processes", "timeout"],
    needs: ["process-count"],
  },
  {
    family: 13,
    act: "takes 4 GB of memory in one process",
    command: probe("memory", "4096"),
    limits: { memoryBytes: 256 * MIB },
    ending: ["memory"],
    needs: ["memory"],
  },
  {
    family: 13,
    act: "takes 8 times 150 MB",
    command: probe("memory-together", "8", "150"),
    limits: { memoryBytes: 512 * MIB },
    ending: ["memory"],
    needs: ["memory"],
  },
  {
    family: 12,
    act: "starts threads without end",
    command: probe("threads"),
    limits: { processes: 64, wallMs: 20_000 },
    ending: ["processes", "timeout"],
    needs: ["process-count"],
  },
  {
    family: 13,
    act: "takes memory by a file without a name",
    command: probe("hidden-memory", "1024"),
    limits: { memoryBytes: 128 * MIB },
    ending: ["memory"],
    needs: ["memory"],
  },
  {
    family: 14,
    act: "makes files without content in /tmp",
    command: probe("names", "/tmp", "3000000"),
    limits: { tmpBytes: 32 * MIB, memoryBytes: 256 * MIB, wallMs: 60_000 },
    ending: ["disk", "memory"],
    needs: ["tmp-size", "memory"],
  },
  {
    family: 14,
    act: "makes files without content in the workspace",
    command: script("./probe names . 300000; sleep 30"),
    limits: { workspaceBytes: 64 * MIB, wallMs: 60_000 },
    ending: ["disk"],
    needs: ["workspace-size"],
  },
  {
    family: 14,
    act: "makes a file of a terabyte that is empty",
    command: script("dd if=/dev/zero of=sparse bs=1 count=1 seek=1099511627776"),
    limits: { fileBytes: 8 * MIB },
    ending: ["file-size"],
    needs: ["file-size"],
  },
  {
    family: 14,
    act: "fills /tmp",
    command: probe("fill", "/tmp", "512"),
    limits: { tmpBytes: 32 * MIB },
    ending: ["disk"],
    needs: ["tmp-size"],
  },
  {
    family: 14,
    act: "fills HOME",
    command: script("./probe fill $HOME 512"),
    limits: { tmpBytes: 32 * MIB },
    ending: ["disk"],
    needs: ["tmp-size"],
  },
  {
    family: 14,
    act: "fills /dev/shm",
    command: probe("fill", "/dev/shm", "512"),
    limits: { tmpBytes: 32 * MIB },
    ending: ["disk"],
    needs: ["tmp-size"],
  },
  {
    family: 14,
    act: "fills the workspace",
    command: script("./probe fill . 4096; sleep 30"),
    limits: { workspaceBytes: 64 * MIB, wallMs: 60_000 },
    ending: ["disk"],
    needs: ["workspace-size"],
  },
  {
    family: 14,
    act: "writes one large file",
    command: script("dd if=/dev/zero of=large bs=1M count=64"),
    limits: { fileBytes: 8 * MIB },
    ending: ["file-size"],
    needs: ["file-size"],
  },
  {
    family: 18,
    act: "sleeps past its time",
    command: probe("sleep", "60"),
    limits: { wallMs: 500 },
    ending: ["timeout"],
    needs: ["wall-time"],
  },
  {
    family: 18,
    act: "computes past its time",
    command: probe("spin"),
    limits: { cpuSeconds: 1, wallMs: 60_000 },
    ending: ["cpu-time"],
    needs: ["cpu-time"],
  },
];

/** A gigabyte of a byte that is no UTF-8, in one line. */
export const flood: HostileCase = {
  family: 17,
  act: "prints without end",
  command: probe("flood", "1024", "255"),
  limits: { outputBytes: 1_000_000, wallMs: 200_000 },
  needs: [],
};

/** A pattern that matches a secret and is not found in the command line that asks for it. */
function half(secret: string): string {
  return `${secret.slice(0, 4)}[${secret[4] ?? ""}]${secret.slice(5)}`;
}
