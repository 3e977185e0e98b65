import { type CargoRange, parseCargoRange } from "../../core/cargo-range.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import type { Fix } from "../../core/finding.ts";
import { quote } from "../../core/limits.ts";
import type { Manifest } from "../../core/manifest.ts";
import { type Dependency, dependenciesOf } from "../../core/manifest-dependencies.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "manifest/dependency-unbounded",
  subject: "manifest",
  severity: "note",
  summary: "Say up to which version a dependency will do",
  *check(manifest) {
    for (const dependency of dependenciesOf(manifest)) {
      const { id, range, rangePath } = dependency;
      const parsed = range === undefined ? undefined : parseCargoRange(range);
      if (range === undefined || !parsed || "fault" in parsed || isBounded(parsed)) continue;
      yield {
        message: `The range ${quote(range)} of ${quote(id)} takes every later version, also one that breaks what this pack uses; name the last major version that will do, as in ">=1.2, <3" or "^1.2"`,
        at: manifest.doc.at(rangePath),
        fix: narrowed(manifest, dependency, parsed),
      };
    }
  },
});

/** True when some comparator ends the range: every one but `>` and `>=` does. */
function isBounded({ comparators }: CargoRange): boolean {
  return comparators.some(({ operator }) => operator !== ">" && operator !== ">=");
}

/** `>=1.2` alone becomes `^1.2`; not safe, since the pack may work with later ones. */
function narrowed({ doc }: Manifest, { range, rangePath }: Dependency, { comparators }: CargoRange): Fix | undefined {
  const [only, other] = comparators;
  if (only?.operator !== ">=" || other || range === undefined) return undefined;
  const text = quoted(range.replace(/^\s*>=\s*/, "^").trim());
  return { ...replaceValue(doc, rangePath, text, `Write the range as ${text}`), safe: false };
}
