import { own, texts } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { hasPatterns, packFiles, patternsOf, statedPatterns, tableSuffixes } from "../../core/pack-patterns.ts";
import { defineRule } from "../../core/rule.ts";
import { parseGlob } from "../../core/rust-glob.ts";

/** What other templates include. */
const SHARED = /(?:^|\/)(?:partials?|macros?|includes?|shared|_[^/]*)\/|(?:^|\/)_[^/]*$|\.macros?\./;

export default defineRule({
  id: "template/uncovered",
  subject: "pack",
  severity: "warning",
  summary: "List every template of the pack",
  *check(pack) {
    if (pack.facts.dialect !== "gpack" && pack.facts.dialect !== "rpack") return;
    const manifest = pack.manifest();
    if (!hasPatterns(manifest) || statedPatterns(manifest, "templates").length === 0) return;
    const globs = [
      ...patternsOf(manifest, "templates").map(({ glob }) => glob),
      ...[...texts(own(manifest.root, "templates"), "includes"), ...texts(own(manifest.root, "macros"), "paths")]
        .map((text) => parseGlob(text))
        .filter((glob) => "matches" in glob),
    ];
    const missed = packFiles(pack).filter(
      ({ path, components }) =>
        path.startsWith("templates/") &&
        tableSuffixes.templates.some((suffix) => path.endsWith(suffix)) &&
        !SHARED.test(path) &&
        !globs.some((glob) => glob.matches(components)),
    );
    if (!missed[0]) return;
    const more = missed.length > 1 ? ` and ${missed.length - 1} more` : "";
    yield {
      message: `No pattern lists ${quote(missed[0].path)}${more}, so ggen does not show it; widen templates.patterns or remove the file`,
      at: manifest.doc.keyAt(["templates", "patterns"]),
    };
  },
});
