import { readDigest } from "../../core/digest-form.ts";
import { text } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { packOfVersion } from "../../core/integrity/version-here.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "integrity/files-match",
  subject: "entry",
  severity: "error",
  summary: "State the digest that the files have",
  *check({ entry, registry }, tools) {
    const { doc } = entry.index;
    for (const version of entry.versions) {
      const stated = text(version.record, "integrity");
      if (stated === undefined) continue;
      const form = readDigest("integrity", stated);
      if (form.kind !== "digest" || form.algorithm !== "h1") continue;
      const pack = packOfVersion(registry, entry, version);
      if (!pack) continue;
      const path = [...version.path, "integrity"];
      const owner = quote(`${entry.key} ${version.key}`);
      const digest = tools.digest(pack.directory);
      switch (digest.kind) {
        case "digest":
          if (digest.integrity === stated) break;
          yield {
            message: `The files of ${owner} have the digest ${digest.integrity}, and the index states ${stated}; publish changed files as a new version, or, if this one was never published, run \`gpack index sync\``,
            at: doc.at(path),
            related: [{ message: "The manifest of these files", at: wholeFile(pack.file) }],
            // What everybody who locked the version relies on would change.
            fix: {
              ...replaceValue(doc, path, quoted(digest.integrity), `Write the digest of the files of ${owner}`),
              safe: false,
            },
          };
          break;
        case "refused":
          yield {
            message: `The files of ${owner} have no digest: ${quote(digest.path)} is refused, since ${digest.reason}; remove or rename it`,
            at: doc.at(path),
          };
          break;
        case "unread":
          tools.incomplete(digest.path, `the digest of ${owner} cannot be computed: ${digest.reason}`);
          break;
      }
    }
  },
});
