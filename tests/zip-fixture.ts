import { crc32, deflateRawSync } from "node:zlib";

/** A file of an archive; what is not said is as an honest writer would write it. */
export interface ZipFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** The mode that a Unix system gives; a link is `0o120777`. */
  readonly mode?: number;
  /** The inflated size that the archive claims. */
  readonly claimed?: number;
  readonly flags?: number;
}

/** Writes a zip archive, of any names, sizes and modes: also what no honest tool would write. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, mode = 0o100644, claimed, flags = 0 } of files) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw, { level: 9 });
    const label = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(flags | 0x800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(raw), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(claimed ?? raw.length, 18);
    shared.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([signature(0x04034b50), shared, label, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const madeByUnix = Buffer.from([20, 3]);
    directory.push(Buffer.concat([signature(0x02014b50), madeByUnix, shared, tail, label]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
