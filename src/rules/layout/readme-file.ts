import type { Pack } from "../../core/pack.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";
import { baseName, directoryOf } from "../../core/tree.ts";

export default defineRule({
  id: "layout/readme-file",
  subject: "pack",
  severity: "error",
  summary: "Describe the package in a README",
  *check(pack) {
    const isPackage = baseName(pack.file) === "package.toml";
    if ((!isPackage && !isPublishedGpack(pack)) || hasReadme(pack)) return;
    yield {
      message: "The package has no README; add README.md that says what it generates and how to use it",
      at: wholeFile(pack.file),
      ...(isPackage ? {} : { severity: "warning" }),
    };
  },
});

/** A gpack in a `packages` directory is shown to others; one in a tree of templates or of fixtures is not. */
function isPublishedGpack({ directory, facts: { dialect } }: Pack): boolean {
  return dialect === "gpack" && baseName(directoryOf(directory)) === "packages";
}

function hasReadme(pack: Pack): boolean {
  const start = pack.directory === "" ? 0 : pack.directory.length + 1;
  return pack.files().some(({ path }) => /^readme(?:\.[^/]*)?$/i.test(path.slice(start)));
}
