import type { EntryKind } from "../../core/tree.ts";
import { pathName } from "./path-name.ts";

/** One line of a tree object. */
export interface TreeLine {
  readonly name: string;
  readonly kind: EntryKind | "directory";
  readonly executable: boolean;
  /** The id of the object, in hex; worked out when it is asked for. */
  readonly oid: string;
}

/**
 * Parses the content of a tree object, by name: `<mode> <name>\\0<id>`, ids of 20 (SHA-1) or 32
 * (SHA-256) bytes.
 */
export function parseTreeObject(bytes: Buffer, idBytes: number): ReadonlyMap<string, TreeLine> {
  const lines = new Map<string, TreeLine>();
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at);
    const nul = bytes.indexOf(0, space);
    if (space === -1 || nul === -1) break;
    const mode = bytes.toString("latin1", at, space);
    const name = pathName(bytes.subarray(space + 1, nul));
    const start = nul + 1;
    lines.set(name, {
      name,
      kind: kindOfMode(mode),
      executable: mode.endsWith("755"),
      get oid() {
        return bytes.toString("hex", start, start + idBytes);
      },
    });
    at = start + idBytes;
  }
  return lines;
}

/** What a git file mode stands for. */
export function kindOfMode(mode: string): EntryKind | "directory" {
  // Some tools pad modes with zeros: the number counts, not its spelling.
  switch (Number.parseInt(mode, 8) & 0o170000) {
    case 0o040000:
      return "directory";
    case 0o100000:
      return "file";
    case 0o160000:
      return "submodule";
    default:
      return "link";
  }
}
