import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "security/uninspectable",
  subject: "content",
  severity: "error",
  summary: "Ship everything with the gpack, so that it can be read",
  security: { catalogue: "A13", cwe: [829], score: 6, confidence: "very-high" },
  *check({ entry, path, source, context }) {
    const severity = severityIn(context, "DATA", "error");
    const at = wholeFile(path);
    if (entry.kind === "submodule") {
      yield {
        message: "A submodule is another repository, which nobody has looked at here; put its files into the gpack",
        at,
        severity,
      };
    } else if (source && /^version https:\/\/git-lfs\.github\.com\/spec\/v1\r?\noid sha256:/.test(source.text)) {
      yield {
        message:
          "The file is a pointer of Git LFS: what it stands for lies on a server and was not looked at; commit the file itself",
        at,
        severity,
      };
    }
  },
});
