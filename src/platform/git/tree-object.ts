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
    const name = nameAt(bytes, space + 1, nul);
    lines.set(name, new ParsedLine(bytes, at, name, nul + 1, idBytes));
    at = nul + 1 + idBytes;
  }
  return lines;
}

/** A line that is taken apart when it is asked: of ten thousand, a hundred are. */
class ParsedLine implements TreeLine {
  readonly name: string;
  readonly #bytes: Buffer;
  readonly #start: number;
  readonly #id: number;
  readonly #idBytes: number;

  constructor(bytes: Buffer, start: number, name: string, id: number, idBytes: number) {
    this.#bytes = bytes;
    this.#start = start;
    this.name = name;
    this.#id = id;
    this.#idBytes = idBytes;
  }

  get #mode(): string {
    return this.#bytes.toString("latin1", this.#start, this.#bytes.indexOf(0x20, this.#start));
  }

  get kind(): TreeLine["kind"] {
    return kindOfMode(this.#mode);
  }

  get executable(): boolean {
    return this.#mode.endsWith("755");
  }

  get oid(): string {
    return this.#bytes.toString("hex", this.#id, this.#id + this.#idBytes);
  }
}

function nameAt(bytes: Buffer, start: number, end: number): string {
  for (let at = start; at < end; at += 1) {
    if ((bytes[at] ?? 0) >= 0x80) return pathName(bytes.subarray(start, end));
  }
  return bytes.toString("latin1", start, end);
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
