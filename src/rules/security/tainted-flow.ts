import { quote } from "../../core/limits.ts";
import { rdfProlog } from "../../core/rdf-prolog.ts";
import { defineRule } from "../../core/rule.ts";
import { headerOf } from "../../core/template-keys.ts";
import { type QueryText, queriesOf } from "../../core/security/queries.ts";
import {
  type BoundVariable,
  type TaintedLiteral,
  boundVariables,
  sinksOf,
  taintedLiterals,
} from "../../core/security/taint.ts";

export default defineRule({
  id: "security/tainted-flow",
  subject: "pack",
  severity: "error",
  summary: "Let no literal of a graph become a command, a path or a query",
  security: { catalogue: "C11", cwe: [77, 22, 94], score: 9, confidence: "high", flow: true },
  *check(pack, { content: read }) {
    const paths = pack.files().map(({ path }) => path);
    const literals: TaintedLiteral[] = [];
    for (const path of paths.filter((one) => one.endsWith(".ttl"))) {
      const graph = read(path);
      if (graph) literals.push(...taintedLiterals(graph));
    }
    if (literals.length === 0) return;
    const shared = paths
      .filter((path) => /\.(?:rq|sparql)$/.test(path))
      .flatMap((path) => {
        const content = read(path);
        return content ? [...queriesOf(content)].flatMap((query) => boundVariables(query, "")) : [];
      });
    for (const path of paths.filter((one) => /\.(?:tmpl|tera)$/.test(one))) {
      const content = read(path);
      const template = content?.template();
      if (!content || !template) continue;
      const sinks = [...sinksOf(content)];
      if (sinks.length === 0) continue;
      const header = headerOf(template);
      const prolog = rdfProlog("sparql", header?.["prefixes"], header?.["base"]).text;
      const own = [...queriesOf(content)].flatMap((query: QueryText) => boundVariables(query, prolog));
      for (const use of sinks) {
        const found = source([...own, ...shared], literals, use.variable, use.sink);
        if (!found) continue;
        const { literal, variable } = found;
        yield {
          message: `${quote(use.expression)} puts ${quote(literal.value)}, a literal of the graph, into ${use.where}; put it through a filter for names, or leave it out`,
          at: use.at,
          related: [
            { message: `The literal ${quote(literal.value)} of ${quote(literal.predicate)}`, at: literal.at },
            { message: `The query binds it to ?${variable.name}`, at: variable.at },
            { message: `The value becomes part of ${use.where}`, at: use.at },
          ],
        };
      }
    }
  },
});

/** The first literal that a variable of some query can hold and that does harm at a sink. */
function source(
  variables: readonly BoundVariable[],
  literals: readonly TaintedLiteral[],
  name: string,
  sink: TaintedLiteral["sinks"][number],
): { readonly literal: TaintedLiteral; readonly variable: BoundVariable } | undefined {
  for (const variable of variables) {
    if (variable.name !== name) continue;
    const literal = literals.find(({ predicate, sinks }) => sinks.includes(sink) && variable.predicates.has(predicate));
    if (literal) return { literal, variable };
  }
  return undefined;
}
