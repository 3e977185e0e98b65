import { own } from "../../core/document.ts";
import { firstFault } from "../../core/header-rdf.ts";
import { quote } from "../../core/limits.ts";
import { parserMessage, undeclaredPrefix } from "../../core/parser-message.ts";
import { declareHeaderPrefix } from "../../core/prefix-fix.ts";
import { queryOutline } from "../../core/query-outline.ts";
import { rdfProlog, wellKnownNamespace } from "../../core/rdf-prolog.ts";
import { defineRule } from "../../core/rule.ts";
import type { Fix } from "../../core/finding.ts";
import type { Template } from "../../core/template.ts";
import type { SyntaxResult } from "../../core/syntax.ts";
import { headerOf } from "../../core/template-keys.ts";
import { headerTexts } from "../../core/template-texts.ts";
import { hasTera } from "../../core/tera-text.ts";

export default defineRule({
  id: "template/header-query",
  subject: "template",
  severity: "error",
  summary: "Write header queries that parse",
  *check({ template, pack }, tools) {
    const table = headerOf(template);
    const sparql = own(table, "sparql");
    if (sparql === undefined || sparql === null) return;
    const parse = (text: string): SyntaxResult => {
      const result = tools.syntax.query(text);
      if (result.incomplete !== undefined) tools.incomplete(template.source.path, `SPARQL: ${result.incomplete}`);
      return result;
    };
    const prefixes = own(table, "prefixes");
    const base = own(table, "base");
    const prolog = rdfProlog("sparql", prefixes, base);
    const missing = new Set<string>();
    for (const value of headerTexts(template, "sparql")) {
      if (isFileName(value.text) || queryOutline(value.text).templated) continue;
      let found = firstFault(parse, prolog, value);
      if (!found || hasTera(prolog.text)) continue;
      // Releases that load a gpack also declare the prefixes of its manifest.
      const root = pack?.facts.dialect === "gpack" ? pack.manifest()?.root : undefined;
      const shared = own(own(root, "rdf"), "prefixes");
      if (shared !== undefined) {
        found = firstFault(parse, rdfProlog("sparql", { ...Object(shared), ...Object(prefixes) }, base), value);
        if (!found) continue;
      }
      const prefix = undeclaredPrefix(found.fault.message);
      if (prefix === undefined) {
        yield { message: `This is not SPARQL: ${parserMessage(found.fault.message)}`, at: found.at };
      } else if (!missing.has(prefix)) {
        // The other queries of the header lack it too: one line under prefixes repairs them all.
        missing.add(prefix);
        yield {
          message: `The prefix ${quote(`${prefix}:`)} is not declared; add it with its IRI under prefixes in the header`,
          at: found.at,
          fix: declare(template, prefix),
        };
      }
    }
  },
});

/** Some headers name a file of queries instead. */
function isFileName(text: string): boolean {
  return /^\S{1,300}\.(?:rq|sparql)$/.test(text.trim());
}

/** Of a well-known prefix it is known what it stands for. */
function declare({ header }: Template, prefix: string): Fix | undefined {
  const namespace = wellKnownNamespace(prefix);
  return header && namespace !== undefined ? declareHeaderPrefix(header, "sparql", prefix, namespace) : undefined;
}
