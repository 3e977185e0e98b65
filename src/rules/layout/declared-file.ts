import { declaredFiles } from "../../core/declared-file.ts";
import { foldName } from "../../core/portable-name.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { joinPath } from "../../core/tree.ts";

export default defineRule({
  id: "layout/declared-file",
  subject: "pack",
  severity: "error",
  summary: "Name only files that are in the package",
  *check(pack) {
    const manifest = pack.manifest();
    if (!manifest) return;
    let folded: ReadonlyMap<string, string> | undefined;
    const advice = (path: string): string => {
      folded ??= new Map(pack.files().map((entry) => [foldName(entry.path), entry.path]));
      const similar = folded.get(foldName(joinPath(pack.directory, path)));
      if (similar === undefined) return "add it, or remove it from the manifest";
      return `write it as ${quote(pack.directory === "" ? similar : similar.slice(pack.directory.length + 1))}`;
    };
    for (const declared of declaredFiles(manifest)) {
      const { path, bases, orTree, documentPath, isKey } = declared;
      if (bases.some((base) => pack.has(joinPath(base, path)))) continue;
      if (orTree && (path === pack.directory || pack.inTree(path))) continue;
      const { doc } = manifest;
      const place = orTree ? "neither in the package nor at the root of the repository" : "not in the package";
      yield {
        message: `The manifest names ${quote(path)}, which is ${place}; ${advice(path)}`,
        at: isKey ? doc.keyAt(documentPath) : doc.at(documentPath),
      };
    }
  },
});
