import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findModule } from "./syntax/module-file.ts";
import { sha256 } from "./digest.ts";

/** Of what the program is made: the chunks of its bundle, or its sources. */
const CODE = /\.(?:js|ts|wasm)$/;

/**
 * SHA-256 of the program that runs, with the parsers that it brings along: between two releases the same version may judge otherwise.
 * Bundled, it is the directory of its chunks; unbundled, that of its sources.
 */
export function programDigest(): string {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const root = here.endsWith("/platform/") ? join(here, "..") : here;
  const module = findModule();
  const files = readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const parts = [...files.toSorted(), ...(module ? [fileURLToPath(module)] : [])];
  return sha256(parts.map((file) => sha256(readFileSync(file))).join("\n"));
}
