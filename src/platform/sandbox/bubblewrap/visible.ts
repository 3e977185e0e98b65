import { lstatSync, readdirSync, readlinkSync } from "node:fs";

/** Directories with the programs and libraries of the system. */
const SYSTEM = ["usr", "bin", "sbin", "lib", "lib32", "lib64", "libx32", "nix"];

/** What programs read in /etc and what is no secret. Everything else there is absent. */
const CONFIGURATION = [
  "alternatives",
  "ca-certificates",
  "ca-certificates.conf",
  "crypto-policies",
  "fonts",
  "gai.conf",
  "host.conf",
  "ld.so.cache",
  "ld.so.conf",
  "ld.so.conf.d",
  "magic",
  "mime.types",
  "perl",
  "pki/ca-trust",
  "pki/java",
  "pki/tls",
  "protocols",
  "python3",
  "services",
  "ssl/certs",
  "ssl/openssl.cnf",
  "terminfo",
  "xml",
];

/** A path of the machine that is visible read-only at the same place, or a link that is made again. */
export type Visible = { readonly path: string } | { readonly path: string; readonly link: string };

/** The explicit list. */
export function visibleSystem(): readonly Visible[] {
  return [...SYSTEM.map((name) => `/${name}`), ...CONFIGURATION.map((name) => `/etc/${name}`)].flatMap(visible);
}

/** Everything but what is private: for the level that leaves files alone. */
export function visibleMachine(): readonly Visible[] {
  const replaced = new Set(["dev", "home", "proc", "tmp", "workspace"]);
  const below = (directory: string): readonly string[] => {
    try {
      return readdirSync(directory);
    } catch {
      return [];
    }
  };
  return [
    ...below("/")
      .filter((name) => !replaced.has(name))
      .map((name) => `/${name}`),
    ...below("/home")
      .filter((name) => name !== "gpack")
      .map((name) => `/home/${name}`),
  ].flatMap(visible);
}

function visible(path: string): readonly Visible[] {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink()) return [{ path, link: readlinkSync(path) }];
  return entry?.isDirectory() || entry?.isFile() ? [{ path }] : [];
}
