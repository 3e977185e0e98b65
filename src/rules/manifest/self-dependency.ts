import { quote } from "../../core/limits.ts";
import { type Dependency, dependenciesOf } from "../../core/manifest-dependencies.ts";
import type { Manifest } from "../../core/manifest.ts";
import { defineRule } from "../../core/rule.ts";
import { removeTomlItem, removeTomlKey } from "../../core/toml-edits.ts";
import type { Fix } from "../../core/finding.ts";

export default defineRule({
  id: "manifest/self-dependency",
  subject: "manifest",
  severity: "error",
  summary: "Do not let a pack depend on itself",
  *check(manifest) {
    const { doc, id, name, dialect } = manifest;
    for (const dependency of dependenciesOf(manifest)) {
      const isOwn = dependency.id === id || (dialect === "marketplace" && dependency.id === name);
      if (!isOwn) continue;
      const at = dependency.named === "key" ? doc.keyAt(dependency.path) : doc.at(dependency.path);
      yield {
        message: `${quote(dependency.id)} depends on itself, so it can never be resolved; remove the dependency`,
        at,
        fix: remove(manifest, dependency),
      };
    }
  },
});

/** A pack that needs itself cannot be installed at all, so nothing that works changes. */
function remove({ doc }: Manifest, { path, named }: Dependency): Fix | undefined {
  const removal = { summary: "Remove the dependency", safe: true };
  const index = path.at(-1);
  if (named === "key") return removeTomlKey(doc, path, removal);
  return typeof index === "number" ? removeTomlItem(doc, path.slice(0, -1), index, removal) : undefined;
}
