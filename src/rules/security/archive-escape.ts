import { inspectArchive } from "../../core/archives/inspect-archive.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "security/archive-escape",
  subject: "content",
  severity: "error",
  summary: "Ship archives that unpack where they are unpacked",
  security: { catalogue: "A06", cwe: [22, 59], score: 8.8, confidence: "very-high" },
  *check({ bytes, path, context, entry }) {
    if (entry.kind !== "file") return;
    for (const { kind, name, what } of inspectArchive(bytes)) {
      if (kind !== "escape") continue;
      yield {
        message: `In this archive stands ${quote(name ?? "")}: ${what}, so a file of whoever unpacks it is overwritten; make it anew without that`,
        at: wholeFile(path),
        severity: severityIn(context, "DATA", "error"),
      };
    }
  },
});
