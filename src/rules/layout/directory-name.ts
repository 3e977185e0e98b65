import { quote } from "../../core/limits.ts";
import type { Manifest } from "../../core/manifest.ts";
import type { Path } from "../../core/document.ts";
import { defineRule } from "../../core/rule.ts";
import { baseName, directoryOf } from "../../core/tree.ts";

export default defineRule({
  id: "layout/directory-name",
  subject: "pack",
  severity: "error",
  summary: "Name the directory of a package after the package",
  *check(pack) {
    if (baseName(directoryOf(pack.directory)) !== "packages") return;
    const directory = baseName(pack.directory);
    const { dialect, id, name } = pack.facts;
    const known =
      dialect === "marketplace" ? (name ?? id) : dialect === "gpack" || dialect === "package" ? id : undefined;
    if (known === undefined || known === directory) return;
    const manifest = pack.manifest();
    if (!manifest) return;
    const path = pathOf(manifest);
    yield {
      message: `The ${String(path.at(-1))} is ${quote(known)} and the directory ${quote(directory)}, where clients look for it; make them equal`,
      at: manifest.doc.at(path),
    };
  },
});

/** A marketplace client looks a package up by name, in the directory of that name. */
function pathOf({ dialect, name, tablePath, idPath }: Manifest): Path {
  return dialect === "marketplace" && name !== undefined ? [...tablePath, "name"] : idPath;
}
