import { type Architecture, type ExaminedCall, callNumber, refusedCalls } from "./system-calls.ts";

/** A rule of a profile as docker and podman read it (the seccomp section of the OCI runtime specification). */
interface ProfileRule {
  readonly names: readonly string[];
  readonly action: "SCMP_ACT_ERRNO";
  readonly errnoRet: number;
  readonly args?: readonly {
    readonly index: number;
    readonly value: number;
    readonly valueTwo?: number;
    readonly op: "SCMP_CMP_EQ" | "SCMP_CMP_GE" | "SCMP_CMP_MASKED_EQ";
  }[];
}

/** The filter of a container engine. */
export interface ContainerProfile {
  readonly defaultAction: "SCMP_ACT_ALLOW";
  readonly architectures: readonly string[];
  readonly syscalls: readonly ProfileRule[];
}

const EPERM = 1;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;
/** The bits that CLONE_NEW… flags have, from CLONE_NEWNS to CLONE_NEWNET. */
const NAMESPACES = [0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000];
const NEW_TIME = 0x80;
const SET_ID = [0o4000, 0o2000];
const LAST_FAMILY = 46;
const ALLOWED_FAMILIES = [1, 2, 10, 16];

/** The list of refused calls for a container engine, which compiles it by itself. What it says is what our filter says. */
export function containerProfile(architecture: Architecture, allowNesting: boolean): ContainerProfile {
  const refuse = (name: string, errnoRet: number, args?: ProfileRule["args"]): ProfileRule => ({
    names: [name],
    action: "SCMP_ACT_ERRNO",
    errnoRet,
    ...(args ? { args } : {}),
  });
  // An engine takes one comparison of each argument only, so each bit has its rule.
  const bit = (name: ExaminedCall, index: number, bits: readonly number[]): readonly ProfileRule[] =>
    callNumber(name, architecture) === undefined
      ? []
      : bits.map((value) => refuse(name, EPERM, [{ index, value, valueTwo: value, op: "SCMP_CMP_MASKED_EQ" }]));
  const equal = (name: ExaminedCall, index: number, value: number, errno: number): ProfileRule =>
    refuse(name, errno, [{ index, value, op: "SCMP_CMP_EQ" }]);
  const families = Array.from({ length: LAST_FAMILY }, (_, family) => family).filter(
    (family) => !ALLOWED_FAMILIES.includes(family),
  );
  return {
    defaultAction: "SCMP_ACT_ALLOW",
    architectures: [architecture === "x64" ? "SCMP_ARCH_X86_64" : "SCMP_ARCH_AARCH64"],
    syscalls: [
      ...[...refusedCalls(architecture, allowNesting).keys()].map((name) => refuse(name, EPERM)),
      ...(allowNesting
        ? []
        : [refuse("clone3", ENOSYS), ...bit("clone", 0, NAMESPACES), ...bit("unshare", 0, [...NAMESPACES, NEW_TIME])]),
      refuse("openat2", ENOSYS),
      ...families.map((family) => equal("socket", 0, family, EAFNOSUPPORT)),
      refuse("socket", EAFNOSUPPORT, [{ index: 0, value: LAST_FAMILY, op: "SCMP_CMP_GE" }]),
      equal("ioctl", 1, 0x5412, EPERM),
      equal("ioctl", 1, 0x541c, EPERM),
      ...bit("chmod", 1, SET_ID),
      ...bit("fchmod", 1, SET_ID),
      ...bit("fchmodat", 2, SET_ID),
      ...bit("fchmodat2", 2, SET_ID),
      ...bit("mkdir", 1, SET_ID),
      ...bit("mkdirat", 2, SET_ID),
      ...bit("mknod", 1, SET_ID),
      ...bit("mknodat", 2, SET_ID),
      ...bit("creat", 1, SET_ID),
      // Both bits must be there: the mode counts only where a file is made.
      ...setIdOnOpen(architecture),
    ],
  };
}

function setIdOnOpen(architecture: Architecture): readonly ProfileRule[] {
  const calls = [
    { name: "open", flags: 1 },
    { name: "openat", flags: 2 },
  ] as const;
  return calls
    .filter(({ name }) => callNumber(name, architecture) !== undefined)
    .flatMap(({ name, flags }) =>
      [0o100, 0o20000000].flatMap((creates) =>
        SET_ID.map((mode): ProfileRule => ({
          names: [name],
          action: "SCMP_ACT_ERRNO",
          errnoRet: EPERM,
          args: [
            { index: flags, value: creates, valueTwo: creates, op: "SCMP_CMP_MASKED_EQ" },
            { index: flags + 1, value: mode, valueTwo: mode, op: "SCMP_CMP_MASKED_EQ" },
          ],
        })),
      ),
    );
}
