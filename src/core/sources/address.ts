import { shownUrl } from "../source-url.ts";
import type { SourceRequest } from "./source.ts";

/** The hosts that gpacks are fetched from where a registry names none: public forges. */
export const publicHosts: readonly string[] = [
  "github.com",
  "gitlab.com",
  "codeberg.org",
  "bitbucket.org",
  "git.sr.ht",
];

/** One spelling for the addresses of one repository. */
export function addressKey(gitUrl: string): string {
  return gitUrl
    .replace(/\/$/, "")
    .replace(/\.git$/, "")
    .toLowerCase();
}

const MAX_LENGTH = 2000;

/**
 * The address of a repository that may be fetched from, in its normal form; or why it may not. `hosts` are names,
 * with a port where it is not the usual one, reached by https; or whole origins, such as `http://git.intranet:8080`.
 */
export function sourceAddress(
  gitUrl: string,
  hosts: readonly string[],
): { readonly url: string } | { readonly reason: string } {
  if (gitUrl.length > MAX_LENGTH || !/^https?:\/\/[\x21-\x7e]+$/.test(gitUrl) || !URL.canParse(gitUrl)) {
    return { reason: "sources are fetched by https only" };
  }
  const url = new URL(gitUrl);
  if (url.username !== "" || url.password !== "")
    return { reason: "an address with a name or a password is not fetched" };
  if (url.search !== "" || url.hash !== "" || url.pathname === "/")
    return { reason: "it is no address of a repository" };
  const isAllowed =
    url.protocol === "https:" ? hosts.includes(url.host) || hosts.includes(url.origin) : hosts.includes(url.origin);
  if (isAllowed) return { url: url.href };
  return {
    reason: url.protocol === "https:" ? `nothing is fetched from ${url.host}` : "sources are fetched by https only",
  };
}

/** Why a text names no host to fetch from; `undefined` when it does. */
export function hostFault(host: string): string | undefined {
  const text = host.includes("://") ? host : `https://${host}`;
  const isPlain = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d+)?$/.test(text) && URL.canParse(text);
  // A port that is the usual one is written by nobody.
  return isPlain && new URL(text).origin === text
    ? undefined
    : "is no host; write a name such as git.example.org or git.example.org:8443, in lower case";
}

/** Where a source is, for a message: without the user part of its address. */
export function shownSource({ gitUrl, gitRev, path }: SourceRequest): string {
  return `${shownUrl(gitUrl)} at ${gitRev.slice(0, SHOWN_DIGITS)}${path === "" ? "" : `, ${path}`}`;
}

/** Digits of a commit id that tell it from others of its repository. */
const SHOWN_DIGITS = 12;
