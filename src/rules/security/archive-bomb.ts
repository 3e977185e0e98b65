import { inspectArchive } from "../../core/archives/inspect-archive.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "security/archive-bomb",
  subject: "content",
  severity: "error",
  summary: "Ship archives that unpack to what they look like",
  security: { catalogue: "A07", cwe: [409], score: 7.5, confidence: "very-high" },
  *check({ bytes, path, context, entry }) {
    if (entry.kind !== "file") return;
    for (const { kind, name, what } of inspectArchive(bytes)) {
      if (kind !== "bomb") continue;
      yield {
        message: `This archive fills the disk of whoever unpacks it${name === undefined ? "" : `, by ${quote(name)}`}: ${what}; ship the files themselves`,
        at: wholeFile(path),
        severity: severityIn(context, "DATA", "error"),
      };
    }
  },
});
