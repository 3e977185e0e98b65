import { isTable, own, text } from "../../core/document.ts";
import type { SyntaxFault, SyntaxRange, SyntaxResult } from "../../core/syntax.ts";

/** Reads the JSON text that a check of the module answers with. */
export function parseAnswer(json: string): SyntaxResult {
  const answer: unknown = JSON.parse(json);
  if (own(answer, "ok") === true) {
    const triples = own(answer, "triples");
    return typeof triples === "number" ? { faults: [], triples } : { faults: [] };
  }
  if (own(answer, "limit") === true) return { faults: [], incomplete: text(answer, "message") ?? "too much to parse" };
  const further = own(answer, "errors");
  return { faults: [answer, ...(Array.isArray(further) ? (further as unknown[]) : [])].map(faultOf) };
}

function faultOf(value: unknown): SyntaxFault {
  const hint = own(value, "hint");
  return {
    message: text(value, "message") ?? "",
    ...rangeOf(value),
    ...(isTable(hint) ? { cause: rangeOf(hint) } : {}),
  };
}

/** The range that an answer names; 1:1 where it names none. */
export function rangeOf(value: unknown): SyntaxRange {
  const line = numberOf(value, "line") ?? 1;
  const column = numberOf(value, "column") ?? 1;
  return {
    line,
    column,
    endLine: numberOf(value, "endLine") ?? line,
    endColumn: numberOf(value, "endColumn") ?? column,
  };
}

function numberOf(value: unknown, key: string): number | undefined {
  const found = own(value, key);
  return typeof found === "number" ? found : undefined;
}
