import { quote } from "../../core/limits.ts";
import { undeclaredPrefix } from "../../core/parser-message.ts";
import { declarePrefix } from "../../core/prefix-fix.ts";
import { queryOutline } from "../../core/query-outline.ts";
import { rdfComplaint } from "../../core/rdf-fault.ts";
import { wellKnownNamespace } from "../../core/rdf-prolog.ts";
import { defineRule } from "../../core/rule.ts";
import { placeIn } from "../../core/syntax.ts";

export default defineRule({
  id: "rdf/query-syntax",
  subject: "query",
  severity: "error",
  summary: "Write SPARQL that parses",
  *check(source, tools) {
    const { kind, parts, templated } = queryOutline(source.text);
    // Nothing to parse, and several queries in a row, have rules of their own.
    if (kind === "empty" || parts.length > 1) return;
    const result = kind === "update" ? tools.syntax.update(source.text) : tools.syntax.query(source.text);
    if (result.incomplete !== undefined) tools.incomplete(source.path, `SPARQL: ${result.incomplete}`);
    // What ggen renders into a query is not known here.
    const [fault] = templated ? [] : result.faults;
    if (!fault) return;
    const prefix = undeclaredPrefix(fault.message);
    const namespace = prefix === undefined ? undefined : wellKnownNamespace(prefix);
    const advice =
      namespace === undefined ? "declare it with PREFIX above" : `add PREFIX ${prefix}: <${namespace}> above`;
    yield {
      ...(prefix === undefined
        ? rdfComplaint(source, fault, "SPARQL")
        : { message: `The prefix ${quote(`${prefix}:`)} is not declared; ${advice}` }),
      at: placeIn(source, fault),
      ...(fault.cause ? { related: [{ message: "the cause is here", at: placeIn(source, fault.cause) }] } : {}),
      fix:
        prefix === undefined || namespace === undefined
          ? undefined
          : declarePrefix(source, "sparql", prefix, namespace),
    };
  },
});
