import { quote } from "../limits.ts";
import { pathEscape } from "../path-escape.ts";
import { normalised } from "./try-template.ts";

/** Characters of a path; file systems hold no longer ones. */
const MAX_PATH = 1024;
const MAX_NAME = 255;

/** Where an output goes in the workspace, or why it may not. */
export function outputPath(to: string): { readonly path: string } | { readonly fault: string } {
  const escape = pathEscape(to);
  if (escape !== undefined && escape !== "inside")
    return { fault: `its output ${quote(to)} leaves the workspace (${escape})` };
  // oxlint-disable-next-line no-control-regex -- these are what a path must not have
  if (/[\\\u0000-\u001f\u007f]/.test(to))
    return { fault: `its output ${quote(to)} has a character that no path should have` };
  const path = normalised(to);
  if (path === undefined || to.endsWith("/")) return { fault: `its output ${quote(to)} names no file` };
  const encoder = new TextEncoder();
  if (path.split("/").some((part) => encoder.encode(part).length > MAX_NAME))
    return { fault: `its output ${quote(to)} has a name of more than ${MAX_NAME} bytes, which no file system holds` };
  if (to.length > MAX_PATH) return { fault: `its output has a path of more than ${MAX_PATH} characters` };
  if (path.split("/").some((part) => part.toLowerCase() === ".git"))
    return { fault: `its output ${quote(to)} lies in .git` };
  return { path };
}
