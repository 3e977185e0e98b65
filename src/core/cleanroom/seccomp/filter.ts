import { type Instruction, type Line, assemble } from "./assembler.ts";
import { type Architecture, type ExaminedCall, callNumber, refusedCalls } from "./system-calls.ts";

// linux/audit.h
const AUDIT = { x64: 0xc000003e, arm64: 0xc00000b7 } as const;
/** Calls from here on are those of x32, whose numbers would slip past a list for x86-64. */
const X32 = 0x40000000;

// linux/seccomp.h
const ALLOW = 0x7fff0000;
const KILL = 0x80000000;
const errno = (number: number): number => 0x00050000 | number;
const EPERM = 1;
const ENOSYS = 38;
const EAFNOSUPPORT = 97;

// struct seccomp_data: int nr; u32 arch; u64 instruction_pointer; u64 args[6]; low words first.
const NUMBER = 0;
const ARCHITECTURE = 4;
const low = (argument: number): number => 16 + argument * 8;

/** All CLONE_NEW… flags of linux/sched.h but CLONE_NEWTIME, whose bit clone uses for the signal. */
const NAMESPACES = 0x7e020000;
const NEW_TIME = 0x80;
const SET_ID = 0o6000;
/** O_CREAT and O_TMPFILE: the call has a mode. */
const CREATES = 0o20000100;
const TIOCSTI = 0x5412;
const TIOCLINUX = 0x541c;
/** AF_UNIX, AF_INET, AF_INET6, AF_NETLINK. */
const FAMILIES = [1, 2, 10, 16];
/** The execution domains that ordinary programs ask for; the last one asks which it is. */
const DOMAINS = [0x0, 0x0008, 0x20000, 0x20008, 0xffffffff];

/** How strict a filter is. */
export interface FilterOptions {
  /** Leave namespaces, mounts inside them and ptrace to the command, as sandboxes within the sandbox need. */
  readonly allowNesting: boolean;
}

/**
 * The filter of system calls: a list of what is refused, since a list of what is allowed breaks with each new C library.
 * Another architecture than the machine's ends the process. Refused calls say EPERM; those that the C library replaces
 * by older ones say ENOSYS.
 */
export function systemCallFilter(architecture: Architecture, { allowNesting }: FilterOptions): readonly Instruction[] {
  const number = (call: ExaminedCall): number | undefined => callNumber(call, architecture);
  const sections: (readonly Line[])[] = [
    [
      { op: "load", offset: ARCHITECTURE },
      { op: "if", test: "equal", operand: AUDIT[architecture], yes: "native", no: "next" },
      { op: "return", action: KILL },
      { op: "label", name: "native" },
      { op: "load", offset: NUMBER },
    ],
  ];
  if (architecture === "x64") sections.push(when("at-least", X32, answer(ENOSYS)));
  for (const refused of refusedCalls(architecture, allowNesting).values())
    sections.push(when("equal", refused, answer(EPERM)));

  const examine = (call: ExaminedCall, body: (label: string) => readonly Line[]): void => {
    const nr = number(call);
    if (nr !== undefined) sections.push(when("equal", nr, [...body(call), { op: "return", action: ALLOW }]));
  };
  /** Refuses a mode with a set-uid or set-gid bit. */
  const mode =
    (argument: number) =>
    (label: string): readonly Line[] => [{ op: "load", offset: low(argument) }, ...unlessBits(SET_ID, label)];
  /** The same where a flag says whether there is a mode. */
  const modeOfOpen =
    (flags: number) =>
    (label: string): readonly Line[] => [
      { op: "load", offset: low(flags) },
      { op: "if", test: "any-bit", operand: CREATES, yes: "next", no: `${label} allowed` },
      { op: "load", offset: low(flags + 1) },
      ...unlessBits(SET_ID, label),
    ];

  if (!allowNesting) {
    examine("clone3", () => answer(ENOSYS));
    examine("clone", (label) => [{ op: "load", offset: low(0) }, ...unlessBits(NAMESPACES, label)]);
    examine("unshare", (label) => [{ op: "load", offset: low(0) }, ...unlessBits(NAMESPACES | NEW_TIME, label)]);
  }
  examine("openat2", () => answer(ENOSYS));
  examine("socket", () => oneOf(0, FAMILIES, EAFNOSUPPORT));
  examine("personality", () => oneOf(0, DOMAINS, EPERM));
  examine("ioctl", () => [
    { op: "load", offset: low(1) },
    { op: "if", test: "equal", operand: TIOCSTI, yes: "ioctl refused", no: "next" },
    { op: "if", test: "equal", operand: TIOCLINUX, yes: "ioctl refused", no: "ioctl allowed" },
    { op: "label", name: "ioctl refused" },
    ...answer(EPERM),
    { op: "label", name: "ioctl allowed" },
  ]);
  examine("chmod", mode(1));
  examine("fchmod", mode(1));
  examine("fchmodat", mode(2));
  examine("fchmodat2", mode(2));
  examine("creat", mode(1));
  examine("mkdir", mode(1));
  examine("mkdirat", mode(2));
  examine("mknod", mode(1));
  examine("mknodat", mode(2));
  examine("open", modeOfOpen(1));
  examine("openat", modeOfOpen(2));
  return assemble([...sections.flat(), { op: "return", action: ALLOW }]);
}

/** Lines that are passed over unless the number of the call meets the test. They must end with a return. */
function when(test: "equal" | "at-least", operand: number, body: readonly Line[]): readonly Line[] {
  const over = `over ${test} ${operand}`;
  return [{ op: "if", test, operand, yes: "next", no: over }, ...body, { op: "label", name: over }];
}

function answer(number: number): readonly Line[] {
  return [{ op: "return", action: errno(number) }];
}

function unlessBits(bits: number, label: string): readonly Line[] {
  return [
    { op: "if", test: "any-bit", operand: bits, yes: "next", no: `${label} allowed` },
    ...answer(EPERM),
    { op: "label", name: `${label} allowed` },
  ];
}

function oneOf(argument: number, values: readonly number[], otherwise: number): readonly Line[] {
  return [
    { op: "load", offset: low(argument) },
    ...values.flatMap((operand): readonly Line[] => [
      { op: "if", test: "equal", operand, yes: "next", no: `not ${argument} ${operand} ${otherwise}` },
      { op: "return", action: ALLOW },
      { op: "label", name: `not ${argument} ${operand} ${otherwise}` },
    ]),
    ...answer(otherwise),
  ];
}
