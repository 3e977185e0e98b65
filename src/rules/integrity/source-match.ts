import { readDigest } from "../../core/digest-form.ts";
import { text } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { shownSource } from "../../core/sources/address.ts";

export default defineRule({
  id: "integrity/source-match",
  subject: "version-source",
  severity: "error",
  summary: "State the digest that the files have at their source",
  *check({ entry, version, owner, request, answer }, tools) {
    const stated = text(version.record, "integrity");
    if (answer.kind !== "found" || stated === undefined) return;
    const form = readDigest("integrity", stated);
    if (form.kind !== "digest" || form.algorithm !== "h1") return;
    const { doc, file } = entry.index;
    const path = [...version.path, "integrity"];
    const { digest } = answer;
    const where = quote(shownSource(request));
    switch (digest.kind) {
      case "digest":
        if (digest.integrity === stated) return;
        yield {
          message: `The files of ${owner} (${where}) have the digest ${digest.integrity}, and the index states ${stated}; correct git_rev and path, or write the digest of the files`,
          at: doc.at(path),
          next: "correct git_rev and path, or run `gpack fix --unsafe --sources fetch`, which writes the digest of the files",
          // Which of the two is meant, its author knows.
          fix: {
            ...replaceValue(doc, path, quoted(digest.integrity), `Write the digest of the files of ${owner}`),
            safe: false,
          },
        };
        return;
      case "refused":
        yield {
          message: `The files of ${owner} (${where}) have no digest: ${quote(digest.path || request.path)} is refused, since ${digest.reason}; publish a commit without it`,
          at: doc.at(path),
        };
        return;
      case "unread":
        tools.incomplete(
          file,
          `the digest of ${owner} (${where}) cannot be computed: ${digest.path}: ${digest.reason}`,
        );
    }
  },
});
