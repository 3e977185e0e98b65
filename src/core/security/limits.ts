/** Largest file whose content is scanned, in bytes. */
export const MAX_CONTENT = 16 * 1024 * 1024;

/** Largest text that is parsed as a script, in UTF-16 code units. */
export const MAX_SCRIPT = 256 * 1024;

/** Characters in which the header of a file is looked for that is no template by its name. */
export const MAX_HEADER = 20_000;

/** Characters at the beginning of a file that tell whether it is text, as git does. */
export const TEXT_PROBE = 8000;
