// src/core/security/limits.ts
/** Largest file whose content is scanned, in bytes. */
const MAX_CONTENT = 16777216;
/** Largest text that is parsed as a script, in UTF-16 code units. */
const MAX_SCRIPT = 262144;
/** Characters at the beginning of a file that tell whether it is text, as git does. */
const TEXT_PROBE = 8e3;

export { MAX_SCRIPT as n, TEXT_PROBE as r, MAX_CONTENT as t };