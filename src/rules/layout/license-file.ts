import type { Pack } from "../../core/pack.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { baseName, directoryOf, joinPath } from "../../core/tree.ts";

export default defineRule({
  id: "layout/license-file",
  subject: "pack",
  severity: "error",
  summary: "Put the text of the licence into the package",
  *check(pack) {
    if (baseName(pack.file) === "package.toml") {
      if (hasOwnLicense(pack)) return;
      yield {
        message: "The package has no licence file; add the text of its licence as LICENSE beside package.toml",
        at: wholeFile(pack.file),
      };
      return;
    }
    if (!isGpack(pack) || hasOwnLicense(pack) || inheritsLicense(pack)) return;
    yield {
      message: "Neither the gpack nor a directory above it has a licence file; add LICENSE beside the manifest",
      at: wholeFile(pack.file),
      severity: "warning",
    };
  },
});

function isGpack({ facts: { dialect } }: Pack): boolean {
  return dialect === "gpack" || dialect === "package" || dialect === "archive" || dialect === "rpack";
}

const LICENSE = /^(?:un)?licen[cs]es?(?:$|[-_.])|^copying(?:$|[-_.])/i;

function hasOwnLicense(pack: Pack): boolean {
  const start = pack.directory === "" ? 0 : pack.directory.length + 1;
  return pack.files().some(({ path }) => {
    const slash = path.indexOf("/", start);
    const name = slash === -1 ? path.slice(start) : path.slice(start, slash);
    return LICENSE.test(name);
  });
}

const NAMES = [
  "LICENSE",
  "LICENSE.md",
  "LICENSE.txt",
  "LICENSE-MIT",
  "LICENSE-APACHE",
  "LICENCE",
  "COPYING",
  "LICENSES",
];

/** One licence at the root of a repository serves all gpacks below it. */
function inheritsLicense(pack: Pack): boolean {
  for (let directory = pack.directory; directory !== "";) {
    directory = directoryOf(directory);
    if (NAMES.some((name) => pack.inTree(joinPath(directory, name)))) return true;
  }
  return false;
}
