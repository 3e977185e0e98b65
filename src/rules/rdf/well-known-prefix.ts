import { replacePlace } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { wellKnownNamespaces } from "../../core/rdf-prolog.ts";
import { prefixDeclarations } from "../../core/rdf-tokens.ts";
import { defineRule } from "../../core/rule.ts";

/** Prefixes that no one uses for anything else; the others are suspicious only on their own host. */
const RESERVED = ["rdf", "rdfs", "owl", "xsd", "skos"];

export default defineRule({
  id: "rdf/well-known-prefix",
  subject: "source",
  severity: "warning",
  summary: "Bind well-known prefixes to their namespaces",
  *check({ source, recognised }) {
    if (recognised.kind !== "turtle" && recognised.kind !== "query") return;
    for (const { prefix, iri, iriStart, iriEnd } of prefixDeclarations(source.text)) {
      const namespaces = Object.hasOwn(wellKnownNamespaces, prefix) ? wellKnownNamespaces[prefix] : undefined;
      if (!namespaces || namespaces.includes(iri)) continue;
      if (!RESERVED.includes(prefix) && !namespaces.some((namespace) => hostOf(namespace) === hostOf(iri))) continue;
      const right = namespaces.find((namespace) => schemeOf(namespace) === schemeOf(iri)) ?? namespaces[0];
      const at = source.place(iriStart, iriEnd);
      yield {
        message: `The prefix ${prefix}: is bound to ${quote(iri)} and not to the namespace that everyone means by it; write <${right}> or use another prefix`,
        at,
        // Terms of the wrong namespace may be in use, and matched by queries that make the same mistake.
        fix: { ...replacePlace(at, `<${right}>`, `Bind ${prefix}: to <${right}>`), safe: false },
      };
    }
  },
});

function hostOf(iri: string): string {
  return (/^[a-z]+:\/\/(?:www\.)?([^/#?]*)/i.exec(iri)?.[1] ?? iri).toLowerCase();
}

function schemeOf(iri: string): string {
  return iri.slice(0, iri.indexOf(":"));
}
