import { isTable, own } from "../../core/document.ts";
import { insertTomlKey, quoted } from "../../core/edits.ts";
import type { Fix } from "../../core/finding.ts";
import type { Manifest } from "../../core/manifest.ts";
import { hasPatterns, stringItems } from "../../core/pack-patterns.ts";
import { parserMessage, undeclaredPrefix } from "../../core/parser-message.ts";
import { rdfProlog, wellKnownNamespace } from "../../core/rdf-prolog.ts";
import { defineRule } from "../../core/rule.ts";
import type { Place } from "../../core/source.ts";
import type { SyntaxFault } from "../../core/syntax.ts";
import { hasTera } from "../../core/tera-text.ts";

export default defineRule({
  id: "rdf/inline-turtle",
  subject: "manifest",
  severity: "error",
  summary: "Write inline graphs of a manifest that parse as Turtle",
  *check(manifest, tools) {
    if (!hasPatterns(manifest)) return;
    const rdf = own(manifest.root, "rdf");
    const inline = stringItems(own(rdf, "inline"));
    if (inline.length === 0) return;
    const prolog = rdfProlog("turtle", own(rdf, "prefixes"), own(rdf, "base"));
    for (const [at, text] of inline) {
      if (hasTera(text)) continue;
      const { faults, incomplete } = tools.syntax.turtle(prolog.text + text);
      if (incomplete !== undefined) tools.incomplete(manifest.file, `Turtle: ${incomplete}`);
      const [fault] = faults;
      if (!fault) continue;
      const place = manifest.doc.at(["rdf", "inline", at]);
      yield {
        message: `This is not Turtle: ${parserMessage(fault.message)}`,
        at: inLines(place, manifest.doc.source.text, fault, prolog.lines),
        fix: declare(manifest, undeclaredPrefix(fault.message)),
      };
    }
  },
});

/** A multi-line string begins a line after its quotes; in it lines can be counted. */
function inLines(place: Place, text: string, fault: SyntaxFault, prolog: number): Place {
  const line = fault.line - prolog;
  if (place.line === place.endLine || line < 1) return place;
  const opening = (text.split("\n", place.line)[place.line - 1] ?? "").slice(place.column - 1);
  const first = /^(?:"""|''')\r?$/.test(opening) ? place.line + 1 : place.line;
  if (first + line - 1 > place.endLine) return place;
  const column = line === 1 && first === place.line ? place.column : fault.column;
  return { ...place, line: first + line - 1, column, endLine: first + line - 1, endColumn: column };
}

/** A well-known prefix is declared where the others are. */
function declare({ doc, root }: Manifest, prefix: string | undefined): Fix | undefined {
  const namespace = prefix === undefined ? undefined : wellKnownNamespace(prefix);
  if (prefix === undefined || namespace === undefined || !isTable(own(own(root, "rdf"), "prefixes"))) return undefined;
  return insertTomlKey(doc, ["rdf", "prefixes"], `${prefix} = ${quoted(namespace)}`, `Declare the prefix ${prefix}:`);
}
