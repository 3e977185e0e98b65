import { text } from "../../core/document.ts";
import { packOfVersion } from "../../core/integrity/version-here.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { sourceAddress } from "../../core/sources/address.ts";
import { shownUrl } from "../../core/source-url.ts";

export default defineRule({
  id: "integrity/source-host",
  subject: "entry",
  severity: "error",
  summary: "Publish from hosts that the registry allows",
  *check({ entry, registry }, { policy: { sourceHosts } }) {
    if (!sourceHosts) return;
    const here = entry.versions.filter((version) => packOfVersion(registry, entry, version));
    // The registry takes gpacks from itself.
    const own = new Set(here.map(({ record }) => text(record, "git_url")));
    for (const { key, path, record } of entry.versions) {
      const gitUrl = text(record, "git_url");
      if (own.has(gitUrl)) continue;
      const address = gitUrl === undefined ? undefined : sourceAddress(gitUrl, sourceHosts);
      if (gitUrl === undefined || !address || "url" in address) continue;
      yield {
        message: `The git_url of ${quote(`${entry.key} ${key}`)}, ${quote(shownUrl(gitUrl))}, is none that this registry takes gpacks from: ${address.reason}; ${sourceHosts.length > 0 ? `it takes them from ${sourceHosts.join(", ")}` : "it takes none from elsewhere"}`,
        at: entry.index.doc.at([...path, "git_url"]),
      };
    }
  },
});
