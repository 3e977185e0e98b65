import { own } from "../../core/document.ts";
import { parseJsonDocument } from "../../core/json-document.ts";
import { quote } from "../../core/limits.ts";
import { rdfTokens } from "../../core/rdf-tokens.ts";
import { type Reported, defineRule } from "../../core/rule.ts";
import type { Place } from "../../core/source.ts";
import { severityIn } from "../../core/security/context.ts";
import { irisOf } from "../../core/security/iris.ts";

/** Contexts that tools hold themselves, under names that are kept for ever. */
const KNOWN = /^https?:\/\/(?:www\.)?(?:schema\.org|w3\.org|w3id\.org|purl\.org|json-ld\.org|spdx\.org)(?:[/#]|$)/;
const CODE = /^(?:sh:(?:jslibraryurl|jsfunctionname|js)|http:\/\/www\.w3\.org\/ns\/shacl#jslibraryurl)$/i;

export default defineRule({
  id: "security/remote-context",
  subject: "content",
  severity: "warning",
  summary: "Let a graph mean the same without a server",
  security: { catalogue: "C07", cwe: [829, 94], score: 6.5, confidence: "high" },
  *check(content) {
    const { source, language } = content;
    if (!source) return;
    const severity = severityIn(content.context, "DATA", "warning");
    const say = (script: string, at: Place): Reported => ({
      message: `A validator runs the script ${quote(script)}; write the constraint in SPARQL`,
      at,
      severity: severityIn(content.context, "DATA", "error"),
    });
    if (language === "turtle" && /jsLibraryURL/i.test(source.text)) {
      for (const { iri, at, after } of irisOf(content)) {
        if (!CODE.test(after)) continue;
        yield say(iri, at);
      }
      // The address is a literal of the type xsd:anyURI, too.
      const tokens = [...rdfTokens(source.text)];
      for (const [at, { kind, start, end }] of tokens.entries()) {
        const before = tokens[at - 1];
        if (
          kind !== "string" ||
          !before ||
          !CODE.test(source.text.slice(before.start, Math.min(before.end, before.start + 60)).replaceAll(/^<|>$/g, ""))
        )
          continue;
        if (/jsFunctionName/i.test(source.text.slice(before.start, before.end))) continue;
        yield say(source.text.slice(start + 1, end - 1), source.place(start, end));
      }
    }
    const isJsonLd = language === "json-ld" || (language === "json" && source.text.includes('"@context"'));
    if (!isJsonLd) return;
    const doc = parseJsonDocument(source);
    const context = own(doc.value, "@context");
    const items: readonly unknown[] = Array.isArray(context) ? context : [context];
    for (const [at, item] of items.entries()) {
      if (typeof item !== "string" || !/^[a-z][a-z\d+.-]*:/i.test(item) || KNOWN.test(item)) continue;
      yield {
        message: `The context ${quote(item)} is fetched each time, and decides what every key means; put it into the file`,
        at: doc.at(Array.isArray(context) ? ["@context", at] : ["@context"]),
        severity,
      };
    }
  },
});
