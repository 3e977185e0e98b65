import { distance } from "fastest-levenshtein";
import { replacePlace } from "../../core/edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { headerKey, headerKeys, headerOf } from "../../core/template-keys.ts";

const SHOWN = 12;

export default defineRule({
  id: "template/unknown-key",
  subject: "template",
  severity: "warning",
  summary: "Use only header keys that ggen reads",
  *check({ template }) {
    const table = headerOf(template);
    const { header } = template;
    if (!table || !header) return;
    const keys = Object.keys(table);
    const unknown = keys.filter((key) => !headerKey(key));
    if (unknown.length === 0) return;

    const strange: string[] = [];
    for (const key of unknown.slice(0, SHOWN)) {
      const meant = nearest(key);
      if (meant === undefined || keys.includes(meant)) {
        strange.push(key);
        continue;
      }
      const at = header.keyAt([key]);
      yield {
        message: `ggen does not know the header key ${quote(key)}; write ${meant}`,
        at,
        fix: { ...replacePlace(at, meant, `Rename the key to ${meant}`), safe: false },
      };
    }
    const [first] = strange;
    if (first === undefined) return;
    const more = unknown.length > SHOWN ? ` and ${unknown.length - SHOWN} more` : "";
    const list = strange.map(quote).join(", ");
    yield {
      message:
        strange.length === 1 && more === ""
          ? `ggen does not know the header key ${list}: older releases ignore it, the sync engine stops; remove it`
          : `ggen does not know the header keys ${list}${more}: older releases ignore them, the sync engine stops; remove them`,
      at: header.keyAt([first]),
    };
  },
});

/** The known key that a misspelt one is likely to mean. */
function nearest(key: string): string | undefined {
  if (key.length < 3 || key.length > 40) return undefined;
  const plain = key.toLowerCase().replaceAll("-", "_");
  let best: string | undefined;
  let least = key.length < 6 ? 2 : 3;
  for (const known of Object.keys(headerKeys)) {
    if (known.length < 3) continue;
    const steps = distance(plain, known);
    if (steps < least) [best, least] = [known, steps];
  }
  return best;
}
