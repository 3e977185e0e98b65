import { inspectArchive } from "../../core/archives/inspect-archive.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "security/closed-archive",
  subject: "content",
  severity: "error",
  summary: "Ship archives that everybody can look into",
  security: { catalogue: "A08", cwe: [693], score: 5, confidence: "very-high" },
  *check({ bytes, path, context, entry }) {
    if (entry.kind !== "file") return;
    for (const { kind, name, what } of inspectArchive(bytes)) {
      if (kind !== "hidden") continue;
      yield {
        message: `Nobody has looked at ${name === undefined ? "what is in this archive" : `${quote(name)} in this archive`}: ${what}; ship the files themselves`,
        at: wholeFile(path),
        severity: severityIn(context, "DATA", "error"),
      };
    }
  },
});
