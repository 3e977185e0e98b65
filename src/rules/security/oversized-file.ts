import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

/** ggen writes no file beyond this, and reads none. */
const MAX_FILE = 10 * 1024 * 1024;
const MAX_LINE = 1024 * 1024;

export default defineRule({
  id: "security/oversized-file",
  subject: "content",
  severity: "note",
  summary: "Keep files and lines at a size that people and tools can read",
  security: { catalogue: "A15", cwe: [770], score: 3, confidence: "high" },
  *check({ bytes, path, source }) {
    if (bytes.length > MAX_FILE) {
      yield {
        message: `The file has ${bytes.length} bytes; ggen stops at ${MAX_FILE}, so split it or leave it out`,
        at: wholeFile(path),
      };
    }
    if (!source || source.text.length <= MAX_LINE) return;
    for (let start = 0; start < source.text.length;) {
      const next = source.text.indexOf("\n", start);
      const end = next === -1 ? source.text.length : next;
      if (end - start > MAX_LINE) {
        yield {
          message: `The line has ${end - start} characters, which no review shows whole; break it at ${MAX_LINE} at most`,
          at: source.place(start),
        };
        return;
      }
      start = end + 1;
    }
  },
});
