import { readDigest } from "../../core/digest-form.ts";
import { type Path, text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

/** Further places that one finding names. */
const RELATED = 5;

export default defineRule({
  id: "integrity/shared-download",
  subject: "index",
  severity: "error",
  summary: "State the checksum of the file that is downloaded",
  *check({ doc, dialect, entries }) {
    if (dialect === "packs-map") return;
    const downloads = new Map<string, Map<string, Path>>();
    for (const { path, record } of entries) {
      const url = text(record, "download_url");
      const checksum = text(record, "checksum");
      if (url === undefined || checksum === undefined || readDigest("checksum", checksum).kind !== "digest") continue;
      const known = downloads.get(url) ?? new Map<string, Path>();
      if (!known.has(checksum)) known.set(checksum, [...path, "checksum"]);
      downloads.set(url, known);
    }
    for (const [url, checksums] of downloads) {
      const [first, ...others] = checksums.values();
      if (!first || others.length === 0) continue;
      yield {
        message: `${checksums.size} different checksums are stated for the one download ${quote(url)}; the installer compares with the SHA-256 of the downloaded file, so at most one can ever match: state that, or give each package its own download`,
        at: doc.at(first),
        related: others.slice(0, RELATED).map((path) => ({ message: "Another checksum of it", at: doc.at(path) })),
      };
    }
  },
});
