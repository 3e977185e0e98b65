import { own, text } from "../../core/document.ts";
import { knownPacks } from "../../core/known-pack.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "registry/deprecated-replacement",
  subject: "registry",
  severity: "error",
  summary: "Name a pack that exists as the replacement of a deprecated one",
  *check(registry) {
    let known: ReadonlySet<string> | undefined;
    for (const { entries, doc } of registry.indexes) {
      for (const entry of entries) {
        const { path, key, record } = entry;
        const replacement = text(own(record, "deprecated"), "replacement");
        if (replacement === undefined || !registry.isAffected(entry)) continue;
        known ??= knownPacks(registry);
        if (replacement !== key && known.has(replacement)) continue;
        const why = replacement === key ? "the deprecated pack itself" : "listed nowhere here";
        yield {
          message: `The replacement ${quote(replacement)} is ${why}; name another pack, or leave it out`,
          at: doc.at([...path, "deprecated", "replacement"]),
        };
      }
    }
  },
});
