import { type Entry, type ZipFile, fromBuffer } from "yauzl";

/** What an archive may have. */
export interface ArchiveLimits {
  /** The names of its files: exactly these, each once. */
  readonly names: readonly string[];
  /** Bytes of all files together, inflated. */
  readonly maxBytes: number;
}

/** The files of an archive, or why it is not read. */
export type Archive = { readonly files: ReadonlyMap<string, Uint8Array> } | { readonly reason: string };

/** Names of foreign files that are told. */
const TOLD = 3;

/**
 * Reads a zip archive in memory. Nothing is written to a disk, so no name can lead anywhere; a name that is not
 * expected, a link, a second file of a name, and more bytes than allowed refuse the whole archive.
 */
export async function readArchive(bytes: Uint8Array, { names, maxBytes }: ArchiveLimits): Promise<Archive> {
  try {
    const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > names.length)
      return { reason: `it has ${zip.entryCount} files, expected: ${names.join(", ")}` };
    const entries = await listEntries(zip);
    const foreign = entries
      .filter(({ fileName }) => !names.includes(fileName))
      .map(({ fileName }) => JSON.stringify(fileName.slice(0, 100)));
    if (foreign.length > 0)
      return { reason: `it has files that do not belong there: ${foreign.slice(0, TOLD).join(", ")}` };
    const files = new Map<string, Uint8Array>();
    let room = maxBytes;
    for (const entry of entries) {
      if (files.has(entry.fileName)) return { reason: `it has ${entry.fileName} twice` };
      if (!isRegular(entry)) return { reason: `${entry.fileName} is no regular file` };
      if (entry.uncompressedSize > room) return { reason: `it inflates to more than ${maxBytes} bytes` };
      const content = await readEntry(zip, entry, room);
      if (!content) return { reason: `it inflates to more than ${maxBytes} bytes` };
      room -= content.length;
      files.set(entry.fileName, content);
    }
    const missing = names.find((name) => !files.has(name));
    return missing === undefined ? { files } : { reason: `it has no ${missing}` };
  } catch (error) {
    return {
      reason: `it is no zip archive that can be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** What an archive of any files may have. */
export interface ManyLimits {
  readonly maxFiles: number;
  /** Bytes of all files together, and of one, inflated. */
  readonly maxBytes: number;
  readonly maxFile: number;
}

/**
 * Shows the regular files of a zip archive one by one, inflated in memory; says why the archive could not be read to its end.
 * Sizes are counted as they inflate, whatever the archive says of itself.
 */
export async function archivedFiles(
  bytes: Uint8Array,
  { maxFiles, maxBytes, maxFile }: ManyLimits,
  visit: (name: string, content: Uint8Array) => void,
): Promise<string | undefined> {
  try {
    const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (zip.entryCount > maxFiles) return `it has ${zip.entryCount} files, more than ${maxFiles}`;
    let room = maxBytes;
    for (const entry of await listEntries(zip)) {
      if (!isRegular(entry)) continue;
      const limit = Math.min(room, maxFile);
      const content = entry.uncompressedSize > limit ? undefined : await readEntry(zip, entry, limit);
      if (!content) return `${JSON.stringify(entry.fileName.slice(0, 100))} inflates to more than ${limit} bytes`;
      room -= content.length;
      visit(entry.fileName, content);
    }
    return undefined;
  } catch (error) {
    return `it is no zip archive that can be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, autoClose: false };
    fromBuffer(buffer, options, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function listEntries(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.on("error", reject);
    zip.readEntry();
  });
}

/** The bytes of a file; `undefined` when there are more than `room`, whatever the archive says of itself. */
function readEntry(zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error);
        return;
      }
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size <= room) {
          chunks.push(chunk);
          return;
        }
        stream.destroy();
        resolve(undefined);
      });
      stream.on("end", () => resolve(Buffer.concat(chunks)));
      stream.on("error", reject);
    });
  });
}

/** No directory and no link: the upper half of the attributes is the mode where a Unix system wrote the archive. */
function isRegular({ externalFileAttributes, fileName, generalPurposeBitFlag }: Entry): boolean {
  const type = (externalFileAttributes >>> 16) & 0o170000;
  const isEncrypted = (generalPurposeBitFlag & 1) === 1;
  return !fileName.endsWith("/") && !isEncrypted && (type === 0 || type === 0o100000);
}
