import { maskTera, teraTags } from "./tera-text.ts";

/**
 * How a relative path of a template leads out of the directory that it is joined to.
 *
 * - `absolute`: begins with `/` or `\`, on a drive (`C:`), or names a server (`\\host\share`)
 * - `home`: begins with `~`, which a shell expands
 * - `parent`: its `..` components lead above the directory, with `/` or, as on Windows, with `\`
 * - `encoded`: the same, once percent escapes are decoded
 * - `inside`: has `..` components and still stays inside; not an escape
 */
export type PathEscape = "absolute" | "home" | "parent" | "encoded" | "inside";

/**
 * Judges a path as text. `depth` is how many directories the base lies below the root that must not be
 * left. A component with a Tera expression may be anything: what follows it is not counted as an escape.
 */
export function pathEscape(path: string, depth = 0): PathEscape | undefined {
  const literal = withoutTera(path.trim());
  const found = escapeOf(literal, depth);
  if (found !== undefined && found !== "inside") return found;
  if (/%(?:2e|2f|5c)/i.test(literal)) {
    const decoded = literal.replaceAll(/%2e/gi, ".").replaceAll(/%2f/gi, "/").replaceAll(/%5c/gi, "\\");
    const hidden = escapeOf(decoded, depth);
    if (hidden !== undefined && hidden !== "inside") return "encoded";
  }
  return found;
}

/** Stands for a Tera expression; no path has it. */
const UNKNOWN = "\0";

function withoutTera(path: string): string {
  if (teraTags(path).next().done === true) return path;
  const masked = maskTera(path.replaceAll(UNKNOWN, "x"), UNKNOWN);
  // A statement renders to nothing by itself; what stands between two of them is as if it were there.
  let out = "";
  let done = 0;
  for (const { kind, start, end } of teraTags(path, true)) {
    out += masked.slice(done, kind === "expression" ? end : start);
    done = end;
  }
  return out + masked.slice(done);
}

function escapeOf(path: string, depth: number): PathEscape | undefined {
  if (path.startsWith("/") || path.startsWith("\\")) return "absolute";
  if (/^[A-Za-z]:/.test(path)) return "absolute";
  if (path === "~" || /^~[\w.-]*[/\\]/.test(path)) return "home";
  const posix = climb(path.split("/"), depth);
  const windows = path.includes("\\") ? climb(path.split(/[/\\]/), depth) : posix;
  if (posix === "out" || windows === "out") return "parent";
  return posix === "stays" && windows === "stays" ? undefined : "inside";
}

function climb(components: readonly string[], start: number): "out" | "climbs" | "stays" {
  let depth = start;
  let climbs = false;
  for (const component of components) {
    if (component === "" || component === ".") continue;
    if (component.includes(UNKNOWN)) return climbs ? "climbs" : followed(components, component);
    if (component !== "..") depth += 1;
    else {
      depth -= 1;
      climbs = true;
      if (depth < 0) return "out";
    }
  }
  return climbs ? "climbs" : "stays";
}

/** Behind an expression `..` is only seen, not counted. */
function followed(components: readonly string[], unknown: string): "climbs" | "stays" {
  return components.slice(components.indexOf(unknown)).includes("..") ? "climbs" : "stays";
}
