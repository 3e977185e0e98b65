import { parseCargoRange } from "../../core/cargo-range.ts";
import { type Path, text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { dependenciesOf } from "../../core/manifest-dependencies.ts";
import type { Manifest } from "../../core/manifest.ts";
import { isEmptySet, versionsOf } from "../../core/range-set.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/satisfiable-range",
  subject: "manifest",
  severity: "error",
  summary: "Ask for versions that there can be",
  *check(manifest) {
    for (const { range, path, of } of rangesOf(manifest)) {
      const parsed = parseCargoRange(range);
      if ("fault" in parsed || !isEmptySet(versionsOf(parsed))) continue;
      yield {
        message: `No version can meet ${quote(range)}${of}, since its parts exclude each other; write a range such as ">=1.2, <2"`,
        at: manifest.doc.at(path),
      };
    }
  },
});

interface StatedRange {
  readonly range: string;
  readonly path: Path;
  readonly of: string;
}

function* rangesOf(manifest: Manifest): Iterable<StatedRange> {
  const { table, tablePath } = manifest;
  const compat = text(table, "ggen_compat");
  if (compat !== undefined) yield { range: compat, path: [...tablePath, "ggen_compat"], of: "" };
  for (const { id, range, rangePath } of dependenciesOf(manifest)) {
    if (range !== undefined) yield { range, path: rangePath, of: ` of ${quote(id)}` };
  }
}
