import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { neededPackages } from "../../core/supply/needed-packages.ts";

/** Addresses over which anybody on the way can give something else. */
const INSECURE = /^(?:git\+)?(?:http|git|ftp):\/\//i;
const LOCAL = /^(?:git\+)?\w+:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/i;

export default defineRule({
  id: "security/insecure-source",
  subject: "content",
  severity: "error",
  summary: "Take packages over connections that nobody can change on the way",
  security: { catalogue: "F08", cwe: [319], score: 5.9, confidence: "very-high" },
  *check(content) {
    for (const { name, source, who, meant, at } of neededPackages(content)) {
      if (source.kind !== "git" && source.kind !== "url") continue;
      if (!INSECURE.test(source.url) || LOCAL.test(source.url)) continue;
      yield {
        message: `${who} takes ${quote(name)} from ${quote(source.url)}, where anybody on the way can give something else; write https`,
        at,
        severity: severityIn(content.context, meant, "error"),
      };
    }
  },
});
