import { type ArchiveEntry, type Listed, MAX_ENTRIES, nameOf } from "./archive-entry.ts";

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END = 0x06054b50;

/** Bytes at the end of a zip archive in which its directory is looked for: a comment and the record itself. */
const MAX_TAIL = 65_535 + 22;

/**
 * Lists a zip archive by its central directory (APPNOTE.TXT 4.3), and compares each entry with its local header: a program that reads the one
 * would unpack another archive than a program that reads the other.
 */
export function zipEntries(bytes: Uint8Array): Listed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return { fault: "it has no directory" };
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) return { fault: "it is of the large form (zip64)" };
  if (count > MAX_ENTRIES) return { fault: `it has ${count} entries` };
  const entries: ArchiveEntry[] = [];
  const spans: (readonly [number, number])[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return { fault: "its directory is cut short" };
    const lengths = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const mode = view.getUint32(at + 38, true) >>> 16;
    const packed = view.getUint32(at + 20, true);
    const local = localOf(view, bytes, view.getUint32(at + 42, true));
    const method = view.getUint16(at + 10, true);
    const stored =
      local && local.start + packed <= bytes.length ? bytes.subarray(local.start, local.start + packed) : undefined;
    if (local) spans.push([local.start, local.start + packed]);
    const kind = kindOf(name, mode);
    entries.push({
      name,
      kind,
      target: kind === "link" && stored ? nameOf(stored.subarray(0, 4096)) : undefined,
      stored,
      method: method === 0 ? "stored" : method === 8 ? "deflate" : "unknown",
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      ...(local && local.name !== name ? { contradiction: local.name } : {}),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return overlap(spans) ? { fault: "its entries lie on each other" } : { entries };
}

function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - MAX_TAIL); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

function localOf(
  view: DataView,
  bytes: Uint8Array,
  at: number,
): { readonly name: string; readonly start: number } | undefined {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return undefined;
  const nameLength = view.getUint16(at + 26, true);
  const start = at + 30 + nameLength + view.getUint16(at + 28, true);
  return { name: nameOf(bytes.subarray(at + 30, at + 30 + nameLength)), start };
}

function kindOf(name: string, mode: number): ArchiveEntry["kind"] {
  const type = mode & 0o170000;
  if (type === 0o120000) return "link";
  if (name.endsWith("/") || type === 0o040000) return "directory";
  return type === 0 || type === 0o100000 ? "file" : "device";
}

/** One stretch of bytes that is many entries inflates to many times itself. */
function overlap(spans: readonly (readonly [number, number])[]): boolean {
  const sorted = spans.toSorted((a, b) => a[0] - b[0]);
  return sorted.some(([start], at) => start < (sorted[at - 1]?.[1] ?? 0));
}
