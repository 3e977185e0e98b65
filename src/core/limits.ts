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
      return 2 * MIB;
    case "template":
    case "query":
      return MIB;
    case "advisory":
    case "make":
    case "policy":
    case "waivers":
    case "toml":
      return MIB / 2;
    default:
      return MIB / 8;
  }
}

/** Findings of one rule in one file that are kept, four for each version of the largest change known; the rest are counted. */
export const MAX_FINDINGS_PER_RULE_AND_FILE = 5_000;

/** Findings after which a rule is not asked any further about one subject: a hostile file has millions. */
export const MAX_FINDINGS_PER_RULE_AND_SUBJECT = 20_000;

/** Something would take longer than it may. What it was about is not judged; the message says why. */
export class TooCostly extends Error {
  override readonly name = "TooCostly";
}

/** Text of a pull request that is quoted in a message, in UTF-16 code units. */
export const MAX_QUOTE = 120;

/** Quotes text of a pack in a message: as JSON, bounded. */
export function quote(text: string): string {
  const short = text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
  return JSON.stringify(short);
}
