import { readDigest } from "../../core/digest-form.ts";
import { text } from "../../core/document.ts";
import { replaceValue } from "../../core/edits.ts";
import { emptyContentOf } from "../../core/empty-content.ts";
import { fabrication } from "../../core/fabricated.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "integrity/historic-digest",
  subject: "index",
  severity: "warning",
  summary: "Do not rely on the sha256 that ggen's client compares",
  *check({ doc, entries }) {
    for (const entry of entries) {
      for (const { key, path, record } of entry.versions) {
        const sha256 = text(record, "sha256") ?? "";
        if (sha256 === "") continue;
        const form = readDigest("sha256", sha256);
        const integrity = readDigest("integrity", text(record, "integrity") ?? "");
        if (form.kind !== "digest" || (integrity.kind === "digest" && integrity.algorithm === "h1")) continue;
        if (emptyContentOf(form.hex) !== undefined || fabrication(form.hex)?.sure) continue;
        yield {
          message: `The sha256 of ${quote(`${entry.key} ${key}`)} proves nothing: ggen's client hashes Git's own files with the pack, so no clone ever has it again; write "" and give "integrity"`,
          at: doc.at([...path, "sha256"]),
          fix: { ...replaceValue(doc, [...path, "sha256"], '""', "Leave the sha256 empty"), safe: false },
        };
      }
    }
  },
});
