import { closeSync, openSync, readFileSync, readdirSync } from "node:fs";

const O_CLOEXEC = 0o2000000;

/** The streams of a child, for as long as it takes to start it. */
export interface ChildStreams extends Disposable {
  readonly stdio: ("pipe" | "ignore" | number)[];
}

/**
 * The standard streams of a child, and /dev/null for every descriptor that we ourselves inherited and would hand on:
 * whoever started us may have left a secret open.
 */
export function childStreams(stdin: "pipe" | "ignore"): ChildStreams {
  const inherited = inheritedDescriptors();
  if (inherited.length === 0) return { stdio: [stdin, "pipe", "pipe"], [Symbol.dispose]: () => undefined };
  const nothing = openSync("/dev/null", "r+");
  const beyond = Array.from({ length: Math.max(...inherited) - 2 }, (_, index) =>
    inherited.includes(index + 3) ? nothing : "ignore",
  );
  return { stdio: [stdin, "pipe", "pipe", ...beyond], [Symbol.dispose]: () => closeSync(nothing) };
}

/** Open descriptors beyond the standard ones that a child would get, too. */
function inheritedDescriptors(): readonly number[] {
  try {
    return readdirSync("/proc/self/fd")
      .map(Number)
      .filter((descriptor) => descriptor > 2 && isInherited(descriptor));
  } catch {
    return [];
  }
}

function isInherited(descriptor: number): boolean {
  try {
    const flags = /^flags:\s+([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${descriptor}`, "utf8"))?.[1];
    return flags !== undefined && (Number.parseInt(flags, 8) & O_CLOEXEC) === 0;
  } catch {
    // Closed again: the descriptor with which the list was read.
    return false;
  }
}
