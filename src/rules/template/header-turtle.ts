import { own } from "../../core/document.ts";
import { firstFault } from "../../core/header-rdf.ts";
import { parserMessage, undeclaredPrefix } from "../../core/parser-message.ts";
import { declareHeaderPrefix } from "../../core/prefix-fix.ts";
import { rdfProlog, wellKnownNamespace } from "../../core/rdf-prolog.ts";
import { defineRule } from "../../core/rule.ts";
import type { Fix } from "../../core/finding.ts";
import type { Template } from "../../core/template.ts";
import type { SyntaxResult } from "../../core/syntax.ts";
import { headerOf } from "../../core/template-keys.ts";
import { headerTexts } from "../../core/template-texts.ts";
import { hasTera } from "../../core/tera-text.ts";

export default defineRule({
  id: "template/header-turtle",
  subject: "template",
  severity: "error",
  summary: "Write inline graphs that parse as Turtle",
  *check({ template }, tools) {
    const table = headerOf(template);
    if (!table || own(table, "rdf_inline") === undefined) return;
    const parse = (text: string): SyntaxResult => {
      const result = tools.syntax.turtle(text);
      if (result.incomplete !== undefined) tools.incomplete(template.source.path, `Turtle: ${result.incomplete}`);
      return result;
    };
    const prolog = rdfProlog("turtle", own(table, "prefixes"), own(table, "base"));
    // What stands in an item before this one may have declared its prefixes.
    let before = prolog;
    for (const value of headerTexts(template, "rdf_inline")) {
      if (hasTera(value.text)) continue;
      const found = firstFault(parse, prolog, value) && firstFault(parse, before, value);
      if (!found) {
        const text = `${before.text}${value.text}\n`;
        if (text.length < MAX_SHARED) before = { text, lines: text.split("\n").length - 1 };
        continue;
      }
      yield {
        message: `This is not Turtle: ${parserMessage(found.fault.message)}`,
        at: found.at,
        fix: declare(template, undeclaredPrefix(found.fault.message)),
      };
    }
  },
});

/** Characters of earlier items that are parsed again with each item that needs them. */
const MAX_SHARED = 20_000;

/** Of a well-known prefix it is known what it stands for. */
function declare({ header }: Template, prefix: string | undefined): Fix | undefined {
  const namespace = prefix === undefined ? undefined : wellKnownNamespace(prefix);
  if (!header || prefix === undefined || namespace === undefined) return undefined;
  return declareHeaderPrefix(header, "rdf_inline", prefix, namespace);
}
