import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { privateHost } from "../../core/security/host.ts";
import { irisOf } from "../../core/security/iris.ts";

export default defineRule({
  id: "security/remote-graph",
  subject: "content",
  severity: "warning",
  summary: "Name in FROM only graphs of the gpack",
  security: { catalogue: "C03", cwe: [829], score: 5, confidence: "medium", persona: "pedantic" },
  *check(content) {
    for (const named of irisOf(content)) {
      const { iri, after, afterNext } = named;
      if (after !== "from" && !(after === "named" && afterNext === "from")) continue;
      if (!/^(?:https?|ftp):/i.test(iri) && privateHost(iri) === undefined) continue;
      yield {
        message: `FROM ${quote(iri)} is fetched by engines that follow names; leave it out, and put the graph into the gpack`,
        at: named.at,
        severity: severityIn(content.context, "DATA", "warning"),
      };
    }
  },
});
