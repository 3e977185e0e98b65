/**
 * Tells a path from the other texts that stand in the same fields of real manifests: prose, commands,
 * addresses, globs and placeholders.
 */

const NOT_A_PATH = /[\s*?<>{}|"'`$;:\\]/;
const EXTENSION = /\.[A-Za-z][A-Za-z0-9]{0,11}$/;
/** A first part such as `docs.rs` or `example.com`: an address without its scheme. */
const HOST = /^(?:[A-Za-z0-9-]+\.)+(?:com|org|net|io|dev|rs|ai|app|de|edu|gov)$/;

/** The path that a text means, without `./` and a last slash; `undefined` when it is no plain relative path. */
export function declaredPath(text: string): string | undefined {
  if (text.length === 0 || text.length > 500 || NOT_A_PATH.test(text)) return undefined;
  if (text.startsWith("/") || text.startsWith("~") || text.startsWith("-")) return undefined;
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.length === 0 || parts.includes("..")) return undefined;
  return parts.join("/");
}

/** Like `declaredPath`, for a field that may hold a word or an address: demands a slash or an extension. */
export function evidentPath(text: string): string | undefined {
  const path = declaredPath(text);
  if (path === undefined) return undefined;
  const [first = "", ...rest] = path.split("/");
  if (HOST.test(first) && (rest.length > 0 || first === "docs.rs" || !first.endsWith(".rs"))) return undefined;
  return text.includes("/") || EXTENSION.test(path) ? path : undefined;
}

/** Like `evidentPath`, for a field that holds much else: demands a slash, and an extension or a slash at the end. */
export function placedPath(text: string): string | undefined {
  const path = evidentPath(text);
  if (path === undefined || !text.includes("/") || path.startsWith("@")) return undefined;
  return text.endsWith("/") || EXTENSION.test(path) ? path : undefined;
}

/** Like `placedPath`, for a field of documents: the name of one needs no slash. */
export function documentFile(text: string): string | undefined {
  return /^[^/]+\.(?:md|adoc|rst|txt|html|pdf)$/i.test(text) ? declaredPath(text) : placedPath(text);
}
