import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Instruction, assemble, encode } from "../../../src/core/cleanroom/seccomp/assembler.ts";
import { systemCallFilter } from "../../../src/core/cleanroom/seccomp/filter.ts";
import { architectures, callNumber, refusedCalls } from "../../../src/core/cleanroom/seccomp/system-calls.ts";

const ALLOW = 0x7fff0000;
const KILL = 0x80000000;
const refused = (errno: number): number => 0x50000 + errno;
const EPERM = refused(1);
const ENOSYS = refused(38);
const audit = { x64: 0xc000003e, arm64: 0xc00000b7 } as const;

/** Runs a filter as the kernel does, on `struct seccomp_data`. */
function judge(
  program: readonly Instruction[],
  architecture: number,
  number: number,
  ...args: readonly number[]
): number {
  const data = new DataView(new ArrayBuffer(64));
  data.setUint32(0, number, true);
  data.setUint32(4, architecture, true);
  for (const [index, value] of args.entries()) data.setBigUint64(16 + index * 8, BigInt(value), true);
  let accumulator = 0;
  for (let at = 0; at < program.length; at += 1) {
    const { code, operand, whenTrue, whenFalse } = program[at] ?? { code: 0, operand: 0, whenTrue: 0, whenFalse: 0 };
    const jump = (holds: boolean): void => void (at += holds ? whenTrue : whenFalse);
    if (code === 0x20) accumulator = data.getUint32(operand, true);
    else if (code === 0x54) accumulator = (accumulator & operand) >>> 0;
    else if (code === 0x15) jump(accumulator === operand >>> 0);
    else if (code === 0x35) jump(accumulator >= operand >>> 0);
    else if (code === 0x45) jump((accumulator & operand) !== 0);
    else if (code === 0x06) return operand >>> 0;
    else throw new Error(`unknown instruction ${code}`);
  }
  throw new Error("the program has no end");
}

describe.each(architectures)("the filter for %s", (architecture) => {
  const strict = systemCallFilter(architecture, { allowNesting: false });
  const loose = systemCallFilter(architecture, { allowNesting: true });
  const call = (name: Parameters<typeof callNumber>[0], ...args: readonly number[]): number =>
    judge(strict, audit[architecture], callNumber(name, architecture) ?? -1, ...args);

  test("is short enough for the kernel and ends on each path", () => {
    expect(strict.length).toBeLessThan(4096);
    for (const [index, { code, whenTrue, whenFalse }] of strict.entries())
      if (code !== 0x06) expect(index + 1 + Math.max(whenTrue, whenFalse)).toBeLessThan(strict.length);
  });

  test("refuses every call of the list, and no other number", () => {
    const numbers = new Set(refusedCalls(architecture, false).values());
    const examined = new Set(
      (["clone3", "openat2", "socket", "personality", "chmod", "fchmod", "open", "openat"] as const).map((name) =>
        callNumber(name, architecture),
      ),
    );
    for (let number = 0; number < 600; number += 1) {
      if (examined.has(number)) continue;
      expect(judge(strict, audit[architecture], number), `call ${number}`).toBe(numbers.has(number) ? EPERM : ALLOW);
    }
  });

  test("ends a process that calls by another architecture", () => {
    expect(judge(strict, 0x40000003, 20)).toBe(KILL);
    expect(judge(strict, architecture === "x64" ? audit.arm64 : audit.x64, 0)).toBe(KILL);
  });

  test("refuses new namespaces, and lets processes and threads start", () => {
    const threads = 0x3d0f00;
    expect(call("clone", 17)).toBe(ALLOW);
    expect(call("clone", threads)).toBe(ALLOW);
    for (const flag of [0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000]) {
      expect(call("clone", flag + 17)).toBe(EPERM);
      expect(call("unshare", flag)).toBe(EPERM);
    }
    expect(call("unshare", 0x80)).toBe(EPERM);
    expect(call("unshare", 0x400)).toBe(ALLOW);
    expect(call("clone3")).toBe(ENOSYS);
  });

  test("leaves namespaces to a command that may nest, and nothing else", () => {
    const judged = (name: Parameters<typeof callNumber>[0], ...args: readonly number[]): number =>
      judge(loose, audit[architecture], callNumber(name, architecture) ?? -1, ...args);
    expect(judged("clone3")).toBe(ALLOW);
    expect(judged("unshare", 0x10000000)).toBe(ALLOW);
    expect(judged("ioctl", 0, 0x5412)).toBe(EPERM);
    expect(judge(loose, audit[architecture], refusedCalls(architecture, true).get("bpf") ?? -1)).toBe(EPERM);
  });

  test("refuses set-uid and set-gid modes wherever a mode is given", () => {
    for (const bits of [0o4755, 0o2755]) {
      expect(call("fchmod", 3, bits)).toBe(EPERM);
      expect(call("fchmodat", 0, 0, bits)).toBe(EPERM);
      expect(call("fchmodat2", 0, 0, bits)).toBe(EPERM);
      expect(call("mkdirat", 0, 0, bits)).toBe(EPERM);
      expect(call("mknodat", 0, 0, bits)).toBe(EPERM);
      expect(call("openat", 0, 0, 0o101, bits)).toBe(EPERM);
      expect(call("openat", 0, 0, 0o20200001, bits)).toBe(EPERM);
    }
    expect(call("fchmod", 3, 0o1777)).toBe(ALLOW);
    // Without O_CREAT the mode is whatever was left in the register.
    expect(call("openat", 0, 0, 0, 0o4755)).toBe(ALLOW);
    expect(call("openat2")).toBe(ENOSYS);
  });

  test("refuses what types into a terminal, whatever the upper half of the request says", () => {
    expect(call("ioctl", 0, 0x5412)).toBe(EPERM);
    expect(call("ioctl", 0, 0x1_0000_5412)).toBe(EPERM);
    expect(call("ioctl", 0, 0x541c)).toBe(EPERM);
    expect(call("ioctl", 0, 0x5413)).toBe(ALLOW);
  });

  test("knows four families of sockets", () => {
    for (const family of [1, 2, 10, 16]) expect(call("socket", family)).toBe(ALLOW);
    for (const family of [0, 3, 17, 38, 40]) expect(call("socket", family)).toBe(refused(97));
  });

  test("lets ordinary execution domains pass", () => {
    for (const domain of [0, 8, 0x20000, 0x20008, 0xffffffff]) expect(call("personality", domain)).toBe(ALLOW);
    expect(call("personality", 0x40000)).toBe(EPERM);
  });
});

test("refuses the numbers of x32 on x86-64", () => {
  const program = systemCallFilter("x64", { allowNesting: false });
  expect(judge(program, audit.x64, 0x40000000)).toBe(ENOSYS);
  expect(judge(program, audit.x64, 0x40000000 + 321)).toBe(ENOSYS);
});

test.each([
  ["x64", "/usr/include/x86_64-linux-gnu/asm/unistd_64.h"],
  ["arm64", "/usr/include/asm-generic/unistd.h"],
] as const)("has the numbers that the header of %s has", (architecture, header) => {
  if (!existsSync(header)) return;
  const known = new Map(
    [...readFileSync(header, "utf8").matchAll(/^#define __NR(?:3264)?_(\w+)\s+(\d+)$/gm)].map(
      ([, name = "", number]) => [name, Number(number)],
    ),
  );
  const listed = [...refusedCalls(architecture, false)].filter(([name]) => known.has(name));
  expect(listed.length).toBeGreaterThan(40);
  for (const [name, number] of listed) expect(number, name).toBe(known.get(name));
});

test("writes eight bytes an instruction, little-endian", () => {
  const bytes = encode(
    assemble([
      { op: "load", offset: 4 },
      { op: "return", action: ALLOW },
    ]),
  );
  expect([...bytes]).toEqual([0x20, 0, 0, 0, 4, 0, 0, 0, 0x06, 0, 0, 0, 0, 0, 0xff, 0x7f]);
});

test("does not assemble a jump that BPF cannot make", () => {
  const far = Array.from({ length: 300 }, () => ({ op: "load", offset: 0 }) as const);
  const jump = { op: "if", test: "equal", operand: 1, yes: "end", no: "next" } as const;
  expect(() => assemble([jump, ...far, { op: "label", name: "end" }])).toThrow(RangeError);
  expect(() => assemble([{ op: "label", name: "end" }, jump])).toThrow(RangeError);
  expect(() => assemble([jump])).toThrow(RangeError);
});
