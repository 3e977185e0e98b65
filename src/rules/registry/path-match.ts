import { text } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { candidates } from "../../core/registry.ts";
import { defineRule } from "../../core/rule.ts";
import { withoutSlashes } from "../../core/tree.ts";

export default defineRule({
  id: "registry/path-match",
  subject: "entry",
  severity: "error",
  summary: "List the version that is here where it is",
  *check({ entry, registry }) {
    const [pack, ...others] = registry.packsWithId(entry.key);
    // Older versions may have stood elsewhere; the one that the manifest states stands here.
    const version = entry.versions.find(({ key }) => key === pack?.facts.version);
    const stated = text(version?.record, "path");
    if (!pack || others.length > 0 || !version || stated === undefined) return;
    if (candidates(entry.index, withoutSlashes(stated)).includes(pack.directory)) return;
    const { doc } = entry.index;
    const path = [...version.path, "path"];
    yield {
      message: `Version ${quote(version.key)} of ${quote(entry.key)} is listed at ${quote(stated)}, and it stands at ${quote(pack.directory)}; write that`,
      at: doc.at(path),
      fix: replaceValue(doc, path, quoted(pack.directory), `Write the path as ${quote(pack.directory)}`),
    };
  },
});
