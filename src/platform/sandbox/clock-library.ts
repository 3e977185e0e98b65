import { existsSync } from "node:fs";

const TRIPLETS = ["x86_64-linux-gnu", "aarch64-linux-gnu"];

/** The library that libfaketime puts before the C library, where it is installed. */
export function findClockLibrary(): string | undefined {
  return [
    ...TRIPLETS.map((triplet) => `/usr/lib/${triplet}/faketime/libfaketime.so.1`),
    "/usr/lib64/faketime/libfaketime.so.1",
    "/usr/lib/faketime/libfaketime.so.1",
  ].find((path) => existsSync(path));
}

/** Variables that give a command a date, in seconds since 1970. Time goes on from there; waiting is not faked. */
export function clockEnvironment(library: string, clock: number): Readonly<Record<string, string>> {
  const date = new Date(clock * 1000).toISOString().slice(0, 19).replace("T", " ");
  return { LD_PRELOAD: library, FAKETIME: `@${date}`, FAKETIME_DONT_FAKE_MONOTONIC: "1", FAKETIME_NO_CACHE: "0" };
}
