import { type Stats, copyFileSync, lstatSync, mkdirSync, readdirSync, readlinkSync } from "node:fs";
import { dirname, join } from "node:path";

/** Directories with the programs and libraries of the system. */
const SYSTEM = ["usr", "bin", "sbin", "lib", "lib32", "lib64", "libx32", "nix"];

/** What programs read in /etc and what is no secret: small files, of which a copy is shown. */
const FILES = ["ld.so.cache", "magic", "mime.types", "protocols", "services", "ssl/openssl.cnf"];

/** The same: directories. Everything else of /etc is absent. */
const DIRECTORIES = /^(?:alternatives|crypto-policies|fonts|java-[\w.-]+|pki\/(?:ca-trust|java|tls)|ssl\/certs)$/;

/** A path that is visible read-only, at the same place or another; or a link that is made again. */
export type Visible =
  | { readonly path: string; readonly at?: string }
  | { readonly path: string; readonly link: string };

/** The explicit list, without /etc. */
export function visibleSystem(): readonly Visible[] {
  return SYSTEM.flatMap((name) => visible(`/${name}`));
}

/**
 * Copies the small files of /etc into a directory that is shown as /etc, and makes places there for the directories
 * that are laid over it: each mount costs bubblewrap time.
 */
export function copyConfiguration(directory: string): void {
  for (const name of FILES) {
    const from = `/etc/${name}`;
    if (!stats(from)?.isFile()) continue;
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    copyFileSync(from, join(directory, name));
  }
  for (const { path } of visibleConfiguration())
    mkdirSync(join(directory, path.slice("/etc/".length)), { recursive: true });
}

/** The directories of /etc that are laid over ours. */
export function visibleConfiguration(): readonly Visible[] {
  return ["", "ssl", "pki"]
    .flatMap((above) => list(join("/etc", above)).map((name) => join(above, name)))
    .filter((name) => DIRECTORIES.test(name) && stats(`/etc/${name}`)?.isDirectory())
    .map((name) => ({ path: `/etc/${name}` }));
}

/** Everything but what is private: for the level that leaves files alone. */
export function visibleMachine(): readonly Visible[] {
  const replaced = new Set(["dev", "home", "proc", "tmp", "workspace"]);
  return [
    ...list("/")
      .filter((name) => !replaced.has(name))
      .map((name) => `/${name}`),
    ...list("/home")
      .filter((name) => name !== "gpack")
      .map((name) => `/home/${name}`),
  ].flatMap(visible);
}

function visible(path: string): readonly Visible[] {
  const entry = stats(path);
  if (entry?.isSymbolicLink()) return [{ path, link: readlinkSync(path) }];
  return entry?.isDirectory() || entry?.isFile() ? [{ path }] : [];
}

function stats(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function list(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
