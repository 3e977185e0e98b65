import { isTable } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { resultUses } from "../../core/result-uses.ts";
import { defineRule } from "../../core/rule.ts";
import { headerOf } from "../../core/template-keys.ts";
import { hasTera } from "../../core/tera-text.ts";

/** Names that a message lists. */
const SHOWN = 5;

export default defineRule({
  id: "template/unknown-result",
  subject: "template",
  severity: "error",
  summary: "Read only what the queries of the header give",
  *check({ template }) {
    const sparql = headerOf(template)?.["sparql"];
    if (!template.header || (!isTable(sparql) && typeof sparql !== "string")) return;
    // Of a header that statements put together nobody knows the queries before it is rendered.
    if (template.source.text.slice(0, template.bodyStart).includes("{%")) return;
    const { source, bodyStart, body } = template;
    const seen = new Set<string>();
    const names = new Set(isTable(sparql) ? Object.keys(sparql) : []);
    for (const { kind, query, column, start, end } of resultUses(body, names)) {
      const name = JSON.stringify([kind, query, column]);
      if (seen.has(name)) continue;
      seen.add(name);
      const at = source.place(bodyStart + start, bodyStart + end);
      if (kind === "query") {
        if (!isTable(sparql) || query === undefined || Object.hasOwn(sparql, query)) continue;
        yield {
          message: `The header has no query ${quote(query)}, so ggen stops here; add it under sparql, or read ${listed([...names])}`,
          at,
        };
        continue;
      }
      const text = textOf(sparql, query);
      if (text === undefined || hasTera(text) || isFileName(text) || mentions(text, column)) continue;
      yield {
        message: `The query${query === undefined ? "" : ` ${quote(query)}`} has no variable ?${column}, so ggen stops at the first row; select it, or read another`,
        at,
        severity: "warning",
      };
    }
  },
});

function textOf(sparql: unknown, query: string | undefined): string | undefined {
  const value =
    query === undefined ? sparql : isTable(sparql) && Object.hasOwn(sparql, query) ? sparql[query] : undefined;
  return typeof value === "string" ? value : undefined;
}

/** True when the variable stands anywhere in the query, selected or under a `*`. */
function mentions(query: string, variable: string): boolean {
  for (const sign of ["?", "$"]) {
    const name = sign + variable;
    for (let at = query.indexOf(name); at !== -1; at = query.indexOf(name, at + 1)) {
      if (!/\w/.test(query[at + name.length] ?? "")) return true;
    }
  }
  return false;
}

function isFileName(text: string): boolean {
  return /^\S{1,300}\.(?:rq|sparql)$/.test(text.trim());
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map(quote).join(", ");
  return names.length > SHOWN ? `${shown} or one of ${names.length - SHOWN} more` : shown;
}
