import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { siblingNames } from "../../core/sibling.ts";
import { wholeFile } from "../../core/source.ts";
import { baseName, directoryOf } from "../../core/tree.ts";

export default defineRule({
  id: "layout/prefix-collision",
  subject: "registry",
  severity: "warning",
  summary: "Let no package directory be the beginning of its neighbour's name",
  *check(registry) {
    const packages = registry.packs.filter(
      (pack) => pack.facts.dialect === "marketplace" && pack.directory !== "" && registry.isAffected(pack),
    );
    const siblings = siblingNames(registry, new Set(packages.map((pack) => directoryOf(pack.directory))));
    // In a sorted list, whatever begins with a name follows it.
    const following = new Map<string, ReadonlyMap<string, string>>();
    for (const [parent, names] of siblings) {
      following.set(parent, new Map(names.slice(1).map((name, position) => [names[position] ?? "", name])));
    }
    for (const pack of packages) {
      const name = baseName(pack.directory);
      const next = following.get(directoryOf(pack.directory))?.get(name);
      if (!next?.startsWith(name)) continue;
      yield {
        message: `The directory name begins that of its neighbour ${quote(next)}: the installer picks files by plain prefix and mixes both; rename one`,
        at: wholeFile(pack.file),
      };
    }
  },
});
