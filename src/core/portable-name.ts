/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$)$/i;

/** True for a file name that Windows reads as a device: `con`, `aux.tmpl`. */
export function isDeviceName(name: string): boolean {
  const dot = name.indexOf(".");
  return DEVICE.test((dot === -1 ? name : name.slice(0, dot)).trimEnd());
}

/** Longest name of a file or directory on common file systems, in bytes of UTF-8. */
const MAX_NAME_BYTES = 255;

/** Longest path within a pack, in characters: leaves room for a cache directory before it. */
export const MAX_PATH_LENGTH = 400;

const RESERVED = /[<>:"|?*\\]/;
const CONTROL = /[\u0000-\u001f\u007f]/;

/** What is wrong with a name, in words that follow it, and whether a clone fails over it somewhere. */
interface NameFault {
  readonly reason: string;
  readonly breaksClone: boolean;
}

/** Why one part of a path is not for every system; `undefined` when it is. */
export function nameFault(name: string): NameFault | undefined {
  const reason = cloneFault(name);
  if (reason !== undefined) return { reason, breaksClone: true };
  if (!name.startsWith("-")) return undefined;
  return { reason: "begins with a hyphen, which commands read as an option", breaksClone: false };
}

function cloneFault(name: string): string | undefined {
  const reserved = RESERVED.exec(name)?.[0];
  if (reserved !== undefined) return `has the character ${JSON.stringify(reserved)}, which Windows refuses`;
  if (CONTROL.test(name)) return "has a control character";
  if (name.endsWith(".") || name.endsWith(" ")) return "ends in a dot or a blank, which Windows drops";
  if (isDeviceName(name)) return "is the name of a device on Windows";
  if (byteLength(name) > MAX_NAME_BYTES) return `is longer than ${MAX_NAME_BYTES} bytes`;
  return undefined;
}

const NOT_ASCII = /[^\u0000-\u007F]/;

/** One spelling for all names that a file system without case, or with its own Unicode form, holds equal. */
export function foldName(name: string): string {
  if (!NOT_ASCII.test(name)) return name.toLowerCase();
  return name.normalize("NFC").toLowerCase();
}

function byteLength(text: string): number {
  // Short names are by far the most, and at most three bytes stand for one code unit.
  return text.length * 3 <= MAX_NAME_BYTES ? text.length : new TextEncoder().encode(text).length;
}
