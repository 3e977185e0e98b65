import type { Place } from "../core/source.ts";
import { urlPath } from "./escape.ts";

/** The address at which a place can be seen; `undefined` where there is none. Percent-encoded: safe in every sink. */
export type Link = (place: Place) => string | undefined;

/** No place can be seen, as on a laptop. */
export const noLink: Link = () => undefined;

export interface Blobs {
  /** Address of the repository: `https://github.com/owner/name`. */
  readonly repository: string;
  /** The commit whose files are shown; a branch would move. */
  readonly commit: string;
  /** The checked directory as seen from the root of the repository; `""` for the root. */
  readonly prefix: string;
}

/** Links to lines of files at one commit, as GitHub shows them. */
export function blobLinks({ repository, commit, prefix }: Blobs): Link {
  return ({ file, line, endLine }) => {
    if (file === "" || commit === "") return undefined;
    // A browser would climb out of the repository; no file of a commit has such a name, but a forged report may.
    if (file.split("/").some((part) => part === "." || part === "..")) return undefined;
    const path = urlPath(prefix === "" ? file : `${prefix}/${file}`);
    if (path.endsWith("/")) return `${repository}/tree/${commit}/${path.slice(0, -1)}`;
    return `${repository}/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ""}`;
  };
}
