import { text } from "../../core/document.ts";
import { packOfVersion } from "../../core/integrity/version-here.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { addressKey, sourceAddress } from "../../core/sources/address.ts";
import { ownAddresses } from "../../core/sources/own-addresses.ts";
import { shownUrl } from "../../core/source-url.ts";

export default defineRule({
  id: "integrity/source-host",
  subject: "entry",
  severity: "error",
  summary: "Publish from hosts that the registry allows",
  *check({ entry, registry }, { policy: { sourceHosts, ownAddresses: stated } }) {
    if (!sourceHosts) return;
    // The registry takes gpacks from itself.
    const own = ownAddresses(registry, stated);
    for (const version of entry.versions) {
      const { key, path, record } = version;
      const gitUrl = text(record, "git_url");
      const isOwn = own
        ? gitUrl !== undefined && own.has(addressKey(gitUrl))
        : packOfVersion(registry, entry, version) !== undefined;
      if (isOwn) continue;
      const address = gitUrl === undefined ? undefined : sourceAddress(gitUrl, sourceHosts);
      if (gitUrl === undefined || !address || "url" in address) continue;
      yield {
        message: `The git_url of ${quote(`${entry.key} ${key}`)}, ${quote(shownUrl(gitUrl))}, is none that this registry takes gpacks from: ${address.reason}; ${sourceHosts.length > 0 ? `it takes them from ${sourceHosts.join(", ")}` : "it takes none from elsewhere"}`,
        at: entry.index.doc.at([...path, "git_url"]),
      };
    }
  },
});
