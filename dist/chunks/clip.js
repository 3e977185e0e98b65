// src/report/clip.ts
/** Longest path that is shown, in UTF-16 code units. */
const MAX_PATH = 240;
/** Longest other text that is shown, in UTF-16 code units. */
const MAX_TEXT = 1e3;
/** A text that is cut at its end when it is longer than any honest one, or than `most` UTF-16 code units. */
function clip(text, most = MAX_TEXT) {
	return text.length > most ? `${text.slice(0, most)}…` : text;
}
/** A path that is cut in its middle when it is longer than any honest one: its end tells most. */
function clipPath(path) {
	return path.length > MAX_PATH ? `${path.slice(0, MAX_PATH / 4)}…${path.slice(-180)}` : path;
}

export { clipPath as n, clip as t };