/** Processors that a filter is written for, with their names in `process.arch`. */
export const architectures = ["x64", "arm64"] as const;
export type Architecture = (typeof architectures)[number];

/** True for a processor that a filter is written for. */
export function isArchitecture(name: string): name is Architecture {
  return (architectures as readonly string[]).includes(name);
}

type Numbers = readonly [x64: number | undefined, arm64: number | undefined];

// Numbers of asm/unistd_64.h and asm-generic/unistd.h; a processor without a call has none for it.
const none = undefined;

/** Calls that make or enter namespaces, or change what is mounted. A build that nests sandboxes needs them. */
const nesting: Readonly<Record<string, Numbers>> = {
  chroot: [161, 51],
  fsconfig: [431, 431],
  fsmount: [432, 432],
  fsopen: [430, 430],
  fspick: [433, 433],
  mount: [165, 40],
  mount_setattr: [442, 442],
  move_mount: [429, 429],
  open_tree: [428, 428],
  open_tree_attr: [467, 467],
  pivot_root: [155, 41],
  setns: [308, 268],
  umount2: [166, 39],
};

/** Calls that look into or steer other processes. Debuggers and leak checkers need them. */
const tracing: Readonly<Record<string, Numbers>> = {
  kcmp: [312, 272],
  pidfd_getfd: [438, 438],
  process_vm_readv: [310, 270],
  process_vm_writev: [311, 271],
  ptrace: [101, 117],
};

/** Calls that no build needs, or whose code in the kernel had many holes. */
const never: Readonly<Record<string, Numbers>> = {
  _sysctl: [156, none],
  acct: [163, 89],
  add_key: [248, 217],
  adjtimex: [159, 171],
  bpf: [321, 280],
  clock_adjtime: [305, 266],
  clock_settime: [227, 112],
  create_module: [174, none],
  delete_module: [176, 106],
  fanotify_init: [300, 262],
  finit_module: [313, 273],
  get_kernel_syms: [177, none],
  init_module: [175, 105],
  io_uring_enter: [426, 426],
  io_uring_register: [427, 427],
  io_uring_setup: [425, 425],
  ioperm: [173, none],
  iopl: [172, none],
  kexec_file_load: [320, 294],
  kexec_load: [246, 104],
  keyctl: [250, 219],
  lookup_dcookie: [212, 18],
  modify_ldt: [154, none],
  name_to_handle_at: [303, 264],
  nfsservctl: [180, 42],
  open_by_handle_at: [304, 265],
  perf_event_open: [298, 241],
  query_module: [178, none],
  quotactl: [179, 60],
  quotactl_fd: [443, 443],
  reboot: [169, 142],
  request_key: [249, 218],
  setdomainname: [171, 162],
  sethostname: [170, 161],
  settimeofday: [164, 170],
  swapoff: [168, 225],
  swapon: [167, 224],
  sysfs: [139, none],
  syslog: [103, 116],
  uselib: [134, none],
  userfaultfd: [323, 282],
  ustat: [136, none],
  vhangup: [153, 58],
};

/** Calls whose arguments decide. */
const examined = {
  chmod: [90, none],
  clone: [56, 220],
  clone3: [435, 435],
  creat: [85, none],
  fchmod: [91, 52],
  fchmodat: [268, 53],
  fchmodat2: [452, 452],
  ioctl: [16, 29],
  mkdir: [83, none],
  mkdirat: [258, 34],
  mknod: [133, none],
  mknodat: [259, 33],
  open: [2, none],
  openat: [257, 56],
  openat2: [437, 437],
  personality: [135, 92],
  socket: [41, 198],
  unshare: [272, 97],
} as const satisfies Readonly<Record<string, Numbers>>;

/** The name of a call whose arguments decide. */
export type ExaminedCall = keyof typeof examined;

const column = (architecture: Architecture): 0 | 1 => (architecture === "x64" ? 0 : 1);

/** The number of a call whose arguments decide; `undefined` where the processor has no such call. */
export function callNumber(call: ExaminedCall, architecture: Architecture): number | undefined {
  return examined[call][column(architecture)];
}

/** Calls that are refused whatever their arguments: name and number. */
export function refusedCalls(architecture: Architecture, allowNesting: boolean): ReadonlyMap<string, number> {
  const tables = allowNesting ? [never] : [never, nesting, tracing];
  return new Map(
    tables.flatMap((table) =>
      Object.entries(table).flatMap(([name, numbers]) => {
        const number = numbers[column(architecture)];
        return number === undefined ? [] : [[name, number] as const];
      }),
    ),
  );
}
