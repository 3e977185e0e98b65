/** Formats that are told from how a file begins. */
const MAGIC: readonly (readonly [string, string])[] = [
  ["PNG", "\x89PNG\r\n\x1a\n"],
  ["JPEG", "\xff\xd8\xff"],
  ["GIF", "GIF8"],
  ["PDF", "%PDF-"],
  ["ZIP", "PK\x03\x04"],
  ["gzip", "\x1f\x8b"],
  ["WOFF", "wOFF"],
  ["WOFF2", "wOF2"],
  ["ICO", "\x00\x00\x01\x00"],
];

const BY_EXTENSION: Readonly<Record<string, string>> = {
  png: "PNG",
  jpg: "JPEG",
  jpeg: "JPEG",
  gif: "GIF",
  pdf: "PDF",
  zip: "ZIP",
  gz: "gzip",
  tgz: "gzip",
  woff: "WOFF",
  woff2: "WOFF2",
  ico: "ICO",
  ttl: "RDF",
  nt: "RDF",
  rdf: "RDF",
  owl: "RDF",
  json: "JSON",
};

/** What a file is by its name; `undefined` where a name says nothing that can be checked. */
export function formatOfName(path: string): string | undefined {
  const dot = path.lastIndexOf(".");
  const extension = dot === -1 ? "" : path.slice(dot + 1).toLowerCase();
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
}

/** First bytes of what is told: most files begin with none of them. */
const BEGINNINGS: ReadonlySet<number> = new Set([
  ...MAGIC.map(([, magic]) => magic.charCodeAt(0)),
  ...["<", " ", "\t", "\r", "\n"].map((char) => char.charCodeAt(0)),
]);

/** What a file is by its first bytes. A page of HTML counts: it is what a server sends instead of a file. */
export function formatOf(bytes: Uint8Array): string | undefined {
  if (!BEGINNINGS.has(bytes[0] ?? -1)) return undefined;
  const head = latin(bytes.subarray(0, 512));
  const known = MAGIC.find(([, magic]) => head.startsWith(magic))?.[0];
  if (known !== undefined) return known;
  return /^\s*(?:<!doctype html|<html[\s>])/i.test(head) ? "HTML" : undefined;
}

/** Bytes at the end of a file in which the directory of an archive is looked for. */
const TAIL = 66_000;

/** A second format within a file: an archive after an image, a page or script in one. */
export function hiddenFormat(bytes: Uint8Array, format: string): string | undefined {
  if (format === "ZIP" || format === "gzip" || format === "HTML") return undefined;
  const tail = latin(bytes.subarray(Math.max(0, bytes.length - TAIL)));
  if (tail.includes("PK\x05\x06") && latin(bytes).includes("PK\x03\x04")) return "ZIP";
  const head = latin(bytes.subarray(0, 4096));
  if (format !== "PDF" && /<script[\s>]|<\?php/i.test(`${head}${tail}`)) return "a script";
  if (format === "GIF" && /^GIF8.{0,4}\s*=/s.test(head)) return "JavaScript";
  return undefined;
}

function latin(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
