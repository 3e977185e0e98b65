import { own } from "../../core/document.ts";
import type { IndexEntry, IndexVersion } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import { replaceLatest } from "../../core/newest-version.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "registry/yanked-latest",
  subject: "entry",
  severity: "error",
  summary: "Let the latest version be one that may be installed",
  *check({ entry }) {
    const { latest, versions, index, path } = entry;
    const version = versions.find(({ key }) => key === latest);
    if (!version || !isYanked(version)) return;
    const others = standing(entry);
    // A pack that is yanked as a whole has no better version to name.
    if (others.length === 0) return;
    const shown = others.slice(-3).map(({ key }) => quote(key));
    yield {
      message: `The latest version ${quote(version.key)} is yanked; name one that is not, such as ${shown.join(", ")}`,
      at: index.doc.at([...path, "latest_version"]),
      related: [{ message: "Where it is yanked", at: index.doc.keyAt([...version.path, "yanked"]) }],
      fix: replaceLatest(entry),
    };
  },
});

function standing({ versions }: IndexEntry): readonly IndexVersion[] {
  return versions.filter((version) => !isYanked(version));
}

/** A yank is a table with its reason; a bare `true` means the same, `false` and null mean none. */
function isYanked({ record }: IndexVersion): boolean {
  const yanked = own(record, "yanked");
  return yanked !== undefined && yanked !== null && yanked !== false;
}
