import { quote } from "../../core/limits.ts";
import { dependenciesOf } from "../../core/manifest-dependencies.ts";
import { defineRule } from "../../core/rule.ts";

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
      };
    }
  },
});
