/** One thing in an archive. */
export interface ArchiveEntry {
  readonly name: string;
  readonly kind: "file" | "directory" | "link" | "hardlink" | "device";
  /** Where a link leads. */
  readonly target: string | undefined;
  /** Its bytes as they stand in the archive; `undefined` where they lie outside of it. */
  readonly stored: Uint8Array | undefined;
  /** How they are packed; `unknown` for a method that is not read here. */
  readonly method: "stored" | "deflate" | "unknown";
  readonly isEncrypted: boolean;
  /** What the entry says of itself in one place and not in another. */
  readonly contradiction?: string;
}

/** What is in an archive, or why it cannot be listed. */
export type Listed = { readonly entries: readonly ArchiveEntry[] } | { readonly fault: string };

/** Entries that are listed. */
export const MAX_ENTRIES = 20_000;

/** Text of a name: what is no UTF-8 becomes U+FFFD. */
export function nameOf(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}
