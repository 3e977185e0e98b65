import { type Sha256, compareBytes, dirHash, nameFault } from "../integrity/dir-hash.ts";

/** One thing that a command put out. */
export type OutputEntry =
  | {
      readonly path: string;
      readonly kind: "file";
      /** SHA-256 of the content in lower-case hexadecimal. */
      readonly sha256: string;
      readonly size: number;
      readonly isExecutable: boolean;
    }
  | { readonly path: string; readonly kind: "link"; readonly target: string }
  /** A pipe, a socket, a device: nothing that can be kept. */
  | { readonly path: string; readonly kind: "other" };

/** What a command put out, by path relative to one directory. Directories are there by what is in them. */
export type OutputTree = readonly OutputEntry[];

/**
 * The digest of an output: Go's `h1:` over its files. A link counts as a file whose content is `-> ` and its target, and
 * where it leads is never read. `undefined` for a name that the digest cannot hold, and for what is no file or link.
 */
export function outputDigest(tree: OutputTree, sha256: Sha256): string | undefined {
  if (tree.some((entry) => entry.kind === "other" || nameFault(entry.path) !== undefined)) return undefined;
  const files = tree.flatMap((entry) => {
    if (entry.kind === "file") return [{ name: entry.path, sha256: entry.sha256 }];
    return entry.kind === "link" ? [{ name: entry.path, sha256: sha256(`-> ${entry.target}`) }] : [];
  });
  return dirHash(files, sha256);
}

/** How two outputs of one command differ. */
export interface OutputDifference {
  readonly path: string;
  /** In words, such as `is a file of 12 bytes here and of 13 bytes there`. */
  readonly what: string;
  /** True when both are files of other content, so that a closer look can say where. */
  readonly isContent: boolean;
}

/** The differences of two outputs, sorted by path. Equal outputs have none. */
export function compareOutputs(first: OutputTree, second: OutputTree): readonly OutputDifference[] {
  const before = new Map(first.map((entry) => [entry.path, entry]));
  const after = new Map(second.map((entry) => [entry.path, entry]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted(compareBytes);
  return paths.flatMap((path) => {
    const difference = compareEntries(before.get(path), after.get(path));
    return difference === undefined ? [] : [{ path, ...difference }];
  });
}

type Difference = Omit<OutputDifference, "path">;

function compareEntries(a: OutputEntry | undefined, b: OutputEntry | undefined): Difference | undefined {
  const other = (what: string): Difference => ({ what, isContent: false });
  if (!a || !b) return other(a ? "is missing the second time" : "is missing the first time");
  if (a.kind === "link" && b.kind === "link")
    return a.target === b.target ? undefined : other(`leads to ${a.target} the first time, to ${b.target} the second`);
  if (a.kind === "file" && b.kind === "file") {
    if (a.sha256 !== b.sha256) {
      const sizes = a.size === b.size ? `both have ${a.size} bytes` : `${a.size} bytes, then ${b.size}`;
      return { what: `has other content the second time (${sizes})`, isContent: true };
    }
    if (a.isExecutable === b.isExecutable) return undefined;
    return other(`is executable the ${a.isExecutable ? "first" : "second"} time only`);
  }
  return a.kind === b.kind ? undefined : other(`is a ${a.kind} the first time, a ${b.kind} the second`);
}

const EXCERPT = 60;

/** Where two contents part: the line, counted from 1, and what stands there in each; for a person, not for a machine. */
export function firstDifference(first: Uint8Array, second: Uint8Array): string {
  const end = Math.min(first.length, second.length);
  let at = 0;
  while (at < end && first[at] === second[at]) at += 1;
  const line = first.subarray(0, at).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 1);
  const start = first.subarray(0, at).lastIndexOf(0x0a) + 1;
  const from = Math.max(start, at - EXCERPT / 2);
  return `line ${line}, byte ${at}: ${excerpt(first, from)}, then ${excerpt(second, from)}`;
}

function excerpt(bytes: Uint8Array, from: number): string {
  if (from >= bytes.length) return "the end";
  const newline = bytes.indexOf(0x0a, from);
  const to = Math.min(newline === -1 ? bytes.length : newline, from + EXCERPT);
  return JSON.stringify(new TextDecoder().decode(bytes.subarray(from, to)));
}
