import { text } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { isAllowed, parseSpdx, sameLicense } from "../../core/spdx.ts";

export default defineRule({
  id: "registry/license-match",
  subject: "entry",
  severity: "warning",
  summary: "Show a pack under the licence of its manifest",
  *check({ entry, registry }, { policy: { allowedLicenses } }) {
    const license = text(entry.record, "license");
    const pack = license === undefined ? undefined : registry.packOf(entry);
    const stated = pack?.facts.license;
    if (license === undefined || !pack || stated === undefined || sameLicense(license, stated)) return;
    const { doc } = entry.index;
    const path = [...entry.path, "license"];
    const manifest = pack.manifest();
    yield {
      message: `The index shows the licence ${quote(license)} and the manifest says ${quote(stated)}; write the licence of the manifest`,
      at: doc.at(path),
      // What the manifest says must itself be good, and of the pack that the entry is about.
      fix:
        isGood(stated, allowedLicenses) && pack.facts.id === entry.key
          ? { ...replaceValue(doc, path, quoted(stated), `Write the licence as ${quote(stated)}`), safe: false }
          : undefined,
      ...(manifest
        ? {
            related: [
              { message: "The licence of the manifest", at: manifest.doc.at([...manifest.tablePath, "license"]) },
            ],
          }
        : {}),
    };
  },
});

function isGood(license: string, allowed: readonly string[]): boolean {
  const parsed = parseSpdx(license);
  if ("fault" in parsed || parsed.canonical !== license) return false;
  return allowed.length === 0 || isAllowed(parsed.expression, new Set(allowed.map((id) => id.toLowerCase())));
}
