import type { ArchiveEntry, Listed } from "./archive-entry.ts";
import { inflate } from "./inflate.ts";
import { tarEntries } from "./tar-entries.ts";
import { zipEntries } from "./zip-entries.ts";

/** What is wrong with an archive, and with which entry of it. */
export interface ArchiveFault {
  /** `escape`: it writes outside of where it is unpacked. `bomb`: it inflates without measure. `hidden`: what is in it cannot be looked at. */
  readonly kind: "escape" | "bomb" | "hidden";
  /** The entry; `undefined` for the archive as a whole. */
  readonly name: string | undefined;
  readonly what: string;
}

/** Bytes that an archive may inflate to, all its entries together, and times its own size. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_RATIO = 200;
/** Bytes of a path. */
const MAX_LINK = 4096;
/** Archives in archives that are looked into. */
const MAX_DEPTH = 3;

/** Which archive some bytes are, by their beginning. */
export function archiveForm(bytes: Uint8Array): "zip" | "gzip" | "tar" | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return "zip";
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return "gzip";
  return bytes.length >= 512 &&
    bytes[257] === 0x75 &&
    bytes[258] === 0x73 &&
    bytes[259] === 0x74 &&
    bytes[260] === 0x61 &&
    bytes[261] === 0x72
    ? "tar"
    : undefined;
}

/** Several rules ask about each archive in turn. */
const known = new WeakMap<Uint8Array, readonly ArchiveFault[]>();

/** Looks into an archive in memory: nothing is written, and what comes out is counted as it comes. */
export function inspectArchive(bytes: Uint8Array): readonly ArchiveFault[] {
  const before = known.get(bytes);
  if (before) return before;
  const faults: ArchiveFault[] = [];
  known.set(bytes, faults);
  const room = { left: Math.min(MAX_BYTES, Math.max(bytes.length * MAX_RATIO, 1024 * 1024)) };
  look(bytes, 1, room, faults);
  return faults;
}

function look(bytes: Uint8Array, depth: number, room: { left: number }, faults: ArchiveFault[]): void {
  const form = archiveForm(bytes);
  if (!form) return;
  if (depth > MAX_DEPTH) {
    faults.push({ kind: "bomb", name: undefined, what: `archives lie in each other more than ${MAX_DEPTH} deep` });
    return;
  }
  if (form === "gzip") {
    const content = unpacked(bytes, "gzip", room, undefined, faults);
    if (content) look(content, depth + 1, room, faults);
    return;
  }
  const listed: Listed = form === "zip" ? zipEntries(bytes) : tarEntries(bytes);
  if ("fault" in listed) {
    faults.push({
      kind: listed.fault.includes("on each other") ? "bomb" : "hidden",
      name: undefined,
      what: listed.fault,
    });
    return;
  }
  const links = new Map<string, string>();
  for (const written of listed.entries) {
    const entry = withTarget(written, room);
    const escape = escapeOf(entry, links);
    if (escape !== undefined) faults.push({ kind: "escape", name: entry.name, what: escape });
    if (entry.kind === "link" && entry.target !== undefined) links.set(plain(entry.name), entry.target);
    if (entry.kind !== "file" || room.left < 0) continue;
    if (entry.isEncrypted) faults.push({ kind: "hidden", name: entry.name, what: "it is encrypted" });
    else if (!entry.stored || entry.method === "unknown")
      faults.push({
        kind: "hidden",
        name: entry.name,
        what: "it is packed in a way that is not read here, or lies outside of the archive",
      });
    else {
      const content =
        entry.method === "stored"
          ? taken(entry.stored, room, entry.name, faults)
          : unpacked(entry.stored, "deflate", room, entry.name, faults);
      if (content) look(content, depth + 1, room, faults);
    }
  }
}

/** A link of a zip archive may be packed: where it leads is told from what comes out. */
function withTarget(entry: ArchiveEntry, room: { readonly left: number }): ArchiveEntry {
  if (entry.kind !== "link" || entry.method !== "deflate" || !entry.stored) return entry;
  const result = inflate(entry.stored, "deflate", Math.min(room.left, MAX_LINK));
  return { ...entry, target: "bytes" in result ? new TextDecoder().decode(result.bytes) : "/" };
}

function taken(
  bytes: Uint8Array,
  room: { left: number },
  name: string,
  faults: ArchiveFault[],
): Uint8Array | undefined {
  room.left -= bytes.length;
  if (room.left >= 0) return bytes;
  faults.push(tooLarge(name));
  return undefined;
}

function unpacked(
  bytes: Uint8Array,
  form: "deflate" | "gzip",
  room: { left: number },
  name: string | undefined,
  faults: ArchiveFault[],
): Uint8Array | undefined {
  const result = inflate(bytes, form, room.left);
  if ("bytes" in result) {
    room.left -= result.bytes.length;
    return result.bytes;
  }
  if (result.fault === "too-large") {
    faults.push(tooLarge(name));
    room.left = -1;
  } else faults.push({ kind: "hidden", name, what: "it cannot be unpacked" });
  return undefined;
}

function tooLarge(name: string | undefined): ArchiveFault {
  return { kind: "bomb", name, what: "it inflates to more than any gpack has a use for" };
}

/** How an entry leads out of the directory that it is unpacked into; a later entry may go through a link of an earlier one. */
function escapeOf(
  { name, kind, target, contradiction }: ArchiveEntry,
  links: ReadonlyMap<string, string>,
): string | undefined {
  if (kind === "device") return "it is a device, which nothing in a gpack is";
  if (isOutside(name)) return "its name leads out of where it is unpacked";
  if (contradiction !== undefined && isOutside(contradiction))
    return "its name leads out of where it is unpacked, in one of the two places that name it";
  if (contradiction !== undefined)
    return "it has one name in the directory of the archive and another beside its bytes";
  if (target !== undefined) {
    // A hard link is resolved from the root of the archive by some programs, and from its own directory by others.
    const fromHere = `${name.slice(0, name.lastIndexOf("/") + 1)}${target}`;
    if (isOutside(fromHere) || /^(?:[/\\]|[A-Za-z]:)/.test(target) || (kind === "hardlink" && isOutside(target)))
      return "it is a link that leads out of where it is unpacked";
  }
  const through = [...links.keys()].find((link) => plain(name).startsWith(`${link}/`));
  return through === undefined ? undefined : "it is written through a link of the same archive";
}

/** Whether a name leads out, on any system: separators of both kinds, drives, and how often it goes up. */
function isOutside(name: string): boolean {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(name) || name.includes("\0")) return true;
  let depth = 0;
  for (const part of name.split(/[/\\]/)) {
    if (part === "..") depth -= 1;
    else if (part !== "" && part !== ".") depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

function plain(name: string): string {
  return name
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
