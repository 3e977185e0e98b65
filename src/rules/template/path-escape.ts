import type { Severity } from "../../core/finding.ts";
import { quote } from "../../core/limits.ts";
import { type PathEscape, pathEscape } from "../../core/path-escape.ts";
import { defineRule } from "../../core/rule.ts";
import { headerTexts } from "../../core/template-texts.ts";
import { directoryOf } from "../../core/tree.ts";

/** Paths that ggen writes: they are joined to the root of the output. */
const WRITTEN = ["to", "freeze_slots_dir"];
/** Paths that ggen reads: they are joined to the directory of the template. */
const READ = ["from", "rdf", "shape"];

export default defineRule({
  id: "template/path-escape",
  subject: "template",
  severity: "error",
  summary: "Keep the paths of a template within their root",
  *check({ template, pack }) {
    const { path } = template.source;
    // What a template reads may lie beside it, anywhere in its pack.
    const below = directoryOf(path).slice(pack?.directory.length ?? 0);
    const depth = below.split("/").filter(Boolean).length;
    for (const key of WRITTEN) yield* judge(key, 0);
    for (const key of READ) yield* judge(key, depth);

    function* judge(key: string, below: number) {
      for (const { text, place } of headerTexts(template, key)) {
        const escape = pathEscape(text, below);
        if (escape === undefined || (escape === "inside" && below > 0)) continue;
        const { why, severity } = VERDICTS[escape];
        yield {
          message: `${key} ${quote(text)} ${why}`,
          at: place(0, text.length),
          ...(severity ? { severity } : {}),
        };
      }
    }
  },
});

const VERDICTS: Readonly<Record<PathEscape, { readonly why: string; readonly severity?: Severity }>> = {
  absolute: { why: "is absolute, so it ignores the root that it is joined to; write a relative path" },
  home: { why: "begins in a home directory; write a path relative to the project" },
  parent: { why: "leads out of its root by ..; write a path that stays inside" },
  encoded: { why: "leads out of its root once %2e, %2f or %5c is decoded; write a path that stays inside" },
  inside: { why: "goes up by ..; write the path without the detour", severity: "note" },
};
