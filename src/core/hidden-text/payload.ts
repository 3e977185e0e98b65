/** Characters of a payload that are decoded. */
const MAX_POINTS = 4096;

/**
 * What a row of invisible characters says: tags stand for ASCII, one to one; variation selectors for bytes, the first 16 for
 * 0 to 15 and the next 240 for those above. `undefined` where that gives no text.
 */
export function decodeHidden(run: string): string | undefined {
  const points = Array.from(run)
    .slice(0, MAX_POINTS)
    .map((point) => point.codePointAt(0) ?? 0);
  const tags = points.filter((point) => point >= 0xe0020 && point <= 0xe007e);
  if (tags.length >= 2) return String.fromCodePoint(...tags.map((point) => point - 0xe0000));
  const bytes = points.flatMap((point) => {
    if (point >= 0xfe00 && point <= 0xfe0f) return [point - 0xfe00];
    return point >= 0xe0100 && point <= 0xe01ef ? [point - 0xe0100 + 16] : [];
  });
  if (bytes.length < 2) return undefined;
  const text = new TextDecoder("utf-8").decode(new Uint8Array(bytes));
  return /^[\p{L}\p{N}\p{P}\p{S}\s]+$/u.test(text) ? text : undefined;
}
