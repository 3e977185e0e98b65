import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { severityIn } from "../../core/security/context.ts";
import { irisOf } from "../../core/security/iris.ts";

const SCHEME = /^[\s\u0000-\u0020]*(javascript|vbscript|data|file|jar|gopher|phar|dict|ldap|netdoc)\s*:/i;
const HARMLESS_DATA = /^data:image\/(?:png|jpeg|gif|webp);/i;

export default defineRule({
  id: "security/dangerous-scheme",
  subject: "content",
  severity: "warning",
  summary: "Name things by addresses that nothing runs or reads",
  security: { catalogue: "C05", cwe: [918, 79], score: 5.4, confidence: "high" },
  *check(content) {
    for (const named of irisOf(content)) {
      const { iri, after } = named;
      const scheme = SCHEME.exec(decoded(iri))?.[1]?.toLowerCase();
      if (scheme === undefined || HARMLESS_DATA.test(iri) || /imports>?$|^(?:service|load|silent)$/.test(after))
        continue;
      yield {
        message: `${quote(iri)} is ${scheme === "file" ? "a file of whoever reads it" : `run or fetched by programs that know ${scheme}:`}; name the thing by https: or urn:`,
        at: named.at,
        severity: severityIn(content.context, "DATA", "warning"),
      };
    }
  },
});

/** An IRI may write its scheme by escapes. */
function decoded(iri: string): string {
  return iri
    .slice(0, 200)
    .replaceAll(/\\u([\dA-Fa-f]{4})/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
}
