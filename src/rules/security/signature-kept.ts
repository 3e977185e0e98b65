import { mutationOf } from "../../core/change/path-change.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { isAttestationPath } from "../../core/signatures/attestation-path.ts";
import { wholeFile } from "../../core/source.ts";
import { directoryOf } from "../../core/tree.ts";

export default defineRule({
  id: "security/signature-kept",
  subject: "change",
  severity: "error",
  summary: "Leave the signatures of published versions as they are",
  security: { catalogue: "F12", cwe: [347], score: 7.5, confidence: "very-high" },
  *check({ files, registry }) {
    for (const change of files.values()) {
      const { path, before, after } = change;
      if (!before || !isAttestationPath(path)) continue;
      const what = { added: "", mode: "", content: "replaces", deleted: "deletes", type: "replaces" }[
        mutationOf(change)
      ];
      if (what === "") continue;
      const directory = directoryOf(path);
      yield {
        message: `This change ${what} the signature ${quote(path)}; set it back: a version is signed once`,
        at: wholeFile(after ? path : registry.listing.has(directory) ? `${directory}/` : "./"),
      };
    }
  },
});
