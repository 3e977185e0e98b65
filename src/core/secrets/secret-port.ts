import type { Secret } from "./secret.ts";

/** Credentials in the text of a file that the forms of known services give away, in order; or why it was not searched. */
export type KnownSecrets = (path: string, text: string) => readonly Secret[] | { readonly unsearched: string };
