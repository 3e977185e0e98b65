import type { Pack } from "./pack.ts";
import { pathEscape } from "./path-escape.ts";
import { hasTera } from "./tera-text.ts";
import { directoryOf, joinPath } from "./tree.ts";

/**
 * True when a file that a template names is in its pack, false when it is not, `undefined` when that
 * cannot be told: the name is rendered, or leads elsewhere. ggen's releases join such names to the
 * directory of the template, to `templates/` or to the root of the pack; each is good enough.
 */
export function packHas(pack: Pack, templatePath: string, name: string): boolean | undefined {
  const path = name.trim().replace(/^(?:\.\/)+/, "");
  if (path === "" || hasTera(path) || path.includes("{") || path.includes("://")) return undefined;
  if (/[*?[\]\\]/.test(path)) return undefined;
  const own = directoryOf(templatePath).slice(pack.directory === "" ? 0 : pack.directory.length + 1);
  const depth = own === "" ? 0 : own.split("/").length;
  const escape = pathEscape(path, depth);
  if (escape !== undefined && escape !== "inside") return undefined;
  const found = ["", "templates", own].some((base) => {
    const resolved = resolve(joinPath(base, path));
    return resolved !== undefined && pack.has(resolved);
  });
  // A name may also count from the root of the repository.
  return (
    found ||
    (pack.directory !== "" && path.startsWith(`${pack.directory}/`) && pack.has(path.slice(pack.directory.length + 1)))
  );
}

/** A path without `.` and `..`; `undefined` when it leaves its root. */
function resolve(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}
