import { branchOf } from "../../core/branch-url.ts";
import type { Severity } from "../../core/finding.ts";
import { quote } from "../../core/limits.ts";
import { manifestLinks } from "../../core/manifest-links.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/branch-url",
  subject: "manifest",
  severity: "warning",
  summary: "Link what stays, not a branch",
  *check(manifest) {
    for (const { key, path, url } of manifestLinks(manifest)) {
      const branch = branchOf(url);
      if (branch === undefined) continue;
      yield {
        message: `The ${key} points at the branch ${quote(branch)}, which moves and may be renamed; ${advice(key)}`,
        at: manifest.doc.at(path),
        severity: severityOf(key),
      };
    }
  },
});

function advice(key: string): string {
  return key === "download_url"
    ? "link the archive of a tag or commit"
    : "link the repository itself, or a tag or commit of it";
}

/** A download or home page is kept for years; documentation and sources often follow the newest state on purpose. */
function severityOf(key: string): Severity {
  return key === "download_url" || key === "homepage" ? "warning" : "note";
}
