import { fabrication } from "../../core/fabricated.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";

/** A digest of SHA-256 where something is to be verified by it. */
const STATED =
  /\b(?:sha-?256(?:sum)?|checksum|digest|integrity|hash)s?["'`]?[ \t]{0,4}(?::|=|@)[ \t]{0,4}["'`]?(?:sha256[:-])?([0-9a-f]{64})\b|@sha256:([0-9a-f]{64})\b/gi;

export default defineRule({
  id: "security/fabricated-digest",
  subject: "content",
  severity: "error",
  summary: "State digests of what is there, none that are made up",
  security: { catalogue: "F06", cwe: [345, 354], score: 8.1, confidence: "very-high" },
  *check(content) {
    const { source } = content;
    if (!source || !/[0-9a-f]{64}/i.test(source.text)) return;
    for (const { 0: whole, 1: stated, 2: pinned, index } of source.text.matchAll(STATED)) {
      const hex = stated ?? pinned ?? "";
      const made = fabrication(hex.toLowerCase());
      if (!made?.sure) continue;
      const start = index + whole.length - hex.length;
      yield {
        message: `No hash function writes this digest: ${made.what}; whoever verifies by it verifies nothing: write that of the bytes`,
        at: source.place(start, start + hex.length),
        severity: severityIn(content.context, "EMIT", "error"),
      };
    }
  },
});
