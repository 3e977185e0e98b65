import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { formatOf, formatOfName, hiddenFormat } from "../../core/security/formats.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "security/content-mismatch",
  subject: "content",
  severity: "warning",
  summary: "Let the name of a file say what it is",
  security: { catalogue: "A11", cwe: [434, 646], score: 6.5, confidence: "high" },
  *check({ path, bytes, entry, context }) {
    if (entry.kind !== "file" || bytes.length === 0) return;
    const at = wholeFile(path);
    const severity = severityIn(context, "DATA", "warning");
    const named = formatOfName(path);
    const found = formatOf(bytes);
    // Browsers take a PNG for an icon; a pointer of Git LFS has a rule of its own.
    if ((named === "ICO" && found === "PNG") || isPointer(bytes)) return;
    if (named !== undefined && found !== named && (found !== undefined || !isText(named))) {
      const what = found === undefined ? `no ${named}` : found === "HTML" ? "an HTML page" : `a file of ${found}`;
      yield {
        message: `The file is ${what}, and is named as ${named}; give it the name that fits, or leave it out`,
        at,
        severity,
      };
      return;
    }
    const hidden = found === undefined ? undefined : hiddenFormat(bytes, found);
    if (hidden !== undefined) {
      yield {
        message: `The file is ${quote(found ?? "")} and ${quote(hidden)} at once, so that two programs read two things in it; leave it out`,
        at,
        severity,
      };
    }
  },
});

function isPointer(bytes: Uint8Array): boolean {
  return (
    bytes.length < 1024 && new TextDecoder().decode(bytes.subarray(0, 34)) === "version https://git-lfs.github.com"
  );
}

function isText(format: string): boolean {
  return format === "RDF" || format === "JSON";
}
