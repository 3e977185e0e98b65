import { type ArchiveEntry, type Listed, MAX_ENTRIES, nameOf } from "./archive-entry.ts";

const BLOCK = 512;

/** Lists a tar archive (POSIX pax, and GNU's long names). */
export function tarEntries(bytes: Uint8Array): Listed {
  const entries: ArchiveEntry[] = [];
  let longName: string | undefined;
  let longTarget: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length;) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    if (!hasChecksum(header))
      return entries.length === 0 ? { fault: "it is no tar archive" } : { fault: "one of its headers is broken" };
    const size = octal(header.subarray(124, 136));
    if (size === undefined || at + BLOCK + size > bytes.length) return { fault: "it is cut short" };
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size);
    const type = String.fromCharCode(header[156] ?? 0);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === "L" || type === "K") {
      const text = nameOf(content).replace(/\0.*$/s, "");
      if (type === "L") longName = text;
      else longTarget = text;
      continue;
    }
    if (type === "x" || type === "g") {
      const records = paxRecords(nameOf(content));
      longName = records.get("path") ?? longName;
      longTarget = records.get("linkpath") ?? longTarget;
      continue;
    }
    const kind = kindOf(type);
    const target =
      kind === "link" || kind === "hardlink" ? (longTarget ?? cString(header.subarray(157, 257))) : undefined;
    entries.push({
      name: longName ?? nameIn(header),
      kind,
      target,
      stored: content,
      method: "stored",
      isEncrypted: false,
    });
    longName = undefined;
    longTarget = undefined;
    if (entries.length > MAX_ENTRIES) return { fault: `it has more than ${MAX_ENTRIES} entries` };
  }
  return entries.length === 0 ? { fault: "it is empty" } : { entries };
}

/** Whether the header's own sum is right: the sum of its bytes, those of the sum as blanks. */
function hasChecksum(header: Uint8Array): boolean {
  let sum = 0;
  for (const [at, byte] of header.entries()) sum += at >= 148 && at < 156 ? 0x20 : byte;
  return octal(header.subarray(148, 156)) === sum;
}

function nameIn(header: Uint8Array): string {
  const name = cString(header.subarray(0, 100));
  const prefix = cString(header.subarray(257, 262)) === "ustar" ? cString(header.subarray(345, 500)) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

function cString(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return nameOf(end === -1 ? bytes : bytes.subarray(0, end));
}

function octal(bytes: Uint8Array): number | undefined {
  const text = cString(bytes).trim();
  return /^[0-7]{1,11}$/.test(text) ? Number.parseInt(text, 8) : text === "" ? 0 : undefined;
}

/** `<length> <key>=<value>\n`, over and over. */
function paxRecords(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/\d{1,10} (path|linkpath)=([^\n]{0,4096})\n/g)].map(([, key = "", value = ""]) => [key, value]),
  );
}

function kindOf(type: string): ArchiveEntry["kind"] {
  switch (type) {
    case "1":
      return "hardlink";
    case "2":
      return "link";
    case "5":
      return "directory";
    case "3":
    case "4":
    case "6":
      return "device";
    default:
      return "file";
  }
}
