// src/core/security/limits.ts
/** Largest file whose content is scanned, in bytes. */
const MAX_CONTENT = 16777216;
/** Largest text that is parsed as a script, in UTF-16 code units. */
const MAX_SCRIPT = 262144;
/** Characters in which the header of a file is looked for that is no template by its name. */
const MAX_HEADER = 2e4;
/** Characters at the beginning of a file that tell whether it is text, as git does. */
const TEXT_PROBE = 8e3;

export { TEXT_PROBE as i, MAX_HEADER as n, MAX_SCRIPT as r, MAX_CONTENT as t };