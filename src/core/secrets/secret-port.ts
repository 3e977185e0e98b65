import type { Secret } from "./secret.ts";

/** Credentials in a text that the forms of known services give away; of a text that was not searched none. */
export type KnownSecrets = (text: string) => readonly Secret[];
