import type { FileKind } from "./recognise.ts";

const MIB = 1024 * 1024;

/** Largest file that is read, in bytes. A larger one is reported and makes the verdict `incomplete`. */
export function maxBytes(kind: FileKind): number {
  switch (kind) {
    case "index-json":
    case "index-toml":
      return 64 * MIB;
    case "turtle":
      return 8 * MIB;
    case "lock":
    case "template":
      return 2 * MIB;
    default:
      return MIB;
  }
}

/** Findings of one rule in one file that are kept; the rest are counted. */
export const MAX_FINDINGS_PER_RULE_AND_FILE = 200;

/** Findings after which a rule is not asked any further about one subject: a hostile file has millions. */
export const MAX_FINDINGS_PER_RULE_AND_SUBJECT = 20_000;

/** Text of a pull request that is quoted in a message, in UTF-16 code units. */
export const MAX_QUOTE = 120;

/** Quotes text of a pack in a message: as JSON, bounded. */
export function quote(text: string): string {
  const short = text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
  return JSON.stringify(short);
}
