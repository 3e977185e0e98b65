import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { privateHost } from "../../core/security/host.ts";
import { irisOf } from "../../core/security/iris.ts";

export default defineRule({
  id: "security/private-import",
  subject: "content",
  severity: "error",
  summary: "Name no address of the machine or network of whoever generates",
  security: { catalogue: "C04", cwe: [918], score: 9, confidence: "high" },
  *check(content) {
    let imports = false;
    for (const named of irisOf(content)) {
      const { iri, after, afterNext } = named;
      const isImport: boolean = IMPORTS.test(after) || (imports && after === ",");
      imports = isImport;
      const isPrefix = /^@?prefix$/.test(afterNext) || /^@?base$/.test(after);
      if (isPrefix && !isImport) continue;
      const where = privateHost(iri);
      if (where === undefined || !(isImport || where === "the metadata service of the cloud")) continue;
      // A server that a query asks has a rule of its own.
      if (/^(?:service|silent)$/.test(after)) continue;
      yield {
        message: `${quote(iri)} leads to ${where} of whoever follows it; name a graph of the gpack`,
        at: named.at,
        severity: severityIn(content.context, "DATA", "error"),
      };
    }
  },
});

const IMPORTS =
  /^(?:owl:imports|http:\/\/www\.w3\.org\/2002\/07\/owl#imports|sh:(?:shapesgraph|entailment|suggestedshapesgraph)|http:\/\/www\.w3\.org\/ns\/shacl#(?:shapesgraph|suggestedshapesgraph))$/i;
