/** A hash function as a port: SHA-256 of bytes, or of a text as UTF-8, in lower-case hexadecimal. */
export type Sha256 = (content: Uint8Array | string) => string;
/** One file of a directory that is hashed. */
export interface HashedFile {
    /** Relative to the directory, `/` separated. */
    readonly name: string;
    /** SHA-256 of its content in lower-case hexadecimal. */
    readonly sha256: string;
}
/**
 * Go's directory hash `h1:`, as `golang.org/x/mod/sumdb/dirhash.Hash1` computes it: the base64 of the SHA-256
 * of one line `<sha256 of the file>  <name>\n` for each file, sorted by the bytes of the names.
 * Every name must be one that `nameFault` accepts.
 */
export declare function dirHash(files: readonly HashedFile[], sha256: Sha256): string;
/**
 * Why a name cannot stand in a directory hash, in words; `undefined` when it can. Go refuses a line break,
 * which could forge a line. A backslash and what is not Unicode are refused here, too: they are read
 * as something else on other systems, and git's bytes could not be told apart from their spelling.
 */
export declare function nameFault(name: string): string | undefined;
/** Compares as UTF-8 bytes compare, which is not the order of UTF-16 code units beyond U+FFFF. */
export declare function compareBytes(a: string, b: string): number;
