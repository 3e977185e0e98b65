import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "registry/manifest-readable",
  subject: "entry",
  severity: "error",
  summary: "List only packs whose manifest can be read",
  *check({ entry, registry }) {
    const pack = registry.packOf(entry);
    if (!pack || pack.facts.readable) return;
    const problem = pack.manifest()?.doc.problems[0];
    const { doc } = entry.index;
    yield {
      message: `${quote(entry.key)} is listed, and ggen cannot read ${quote(pack.file)}; repair the manifest before listing it`,
      at: entry.versions.length === 0 ? doc.at(entry.keyPath) : doc.keyAt(entry.keyPath),
      ...(problem ? { related: [{ message: problem.message, at: problem.at }] } : {}),
    };
  },
});
