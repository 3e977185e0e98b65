/** Longest path that is shown, in UTF-16 code units. */
const MAX_PATH = 240;
/** Longest other text that is shown, in UTF-16 code units. */
const MAX_TEXT = 1000;

/** A text that is cut at its end when it is longer than any honest one, or than `most` UTF-16 code units. */
export function clip(text: string, most = MAX_TEXT): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** A path that is cut in its middle when it is longer than any honest one: its end tells most. */
export function clipPath(path: string): string {
  return path.length > MAX_PATH ? `${path.slice(0, MAX_PATH / 4)}…${path.slice(-((MAX_PATH * 3) / 4))}` : path;
}
