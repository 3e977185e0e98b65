import { valid } from "semver";

/** The semantic version that a sloppy one plainly means (`v1.2` is `1.2.0`), or `undefined`. */
export function repairedVersion(version: string): string | undefined {
  const parts = /^[vV=\s]*(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?\s*$/.exec(version);
  if (!parts) return undefined;
  const [, major = "0", minor = "0", patch = "0", pre = ""] = parts;
  const repaired = `${Number(major)}.${Number(minor)}.${Number(patch)}${pre}`;
  return valid(repaired) === repaired ? repaired : undefined;
}

/** True for a strict semantic version as a registry may publish it. */
export function isSemver(version: string): boolean {
  return version.length <= 100 && valid(version) === version.replace(/\+.*$/, "");
}
