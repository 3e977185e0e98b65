import { quote } from "../../core/limits.ts";
import { likenessText } from "../../core/lookalike/likeness-text.ts";
import { type Likeness, findLookalikes } from "../../core/lookalike/lookalikes.ts";
import { formsOf } from "../../core/lookalike/name-forms.ts";
import { namePools } from "../../core/lookalike/name-pools.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "registry/alike-names",
  subject: "registry",
  severity: "warning",
  summary: "Know which packs of the registry are taken for each other",
  *check(registry) {
    // What a change brings is judged by registry/look-alike.
    if (registry.scope) return;
    for (const names of namePools(registry)) {
      for (const { name, earlier, likeness, edit } of findLookalikes(names.map((each) => formsOf(each.name)))) {
        const [own, other] = [names[name], names[earlier]];
        const at = own?.place();
        if (!own || !other || !at) continue;
        const there = other.place();
        yield {
          message: `The name ${quote(own.name)} ${likenessText(likeness, other.name, edit)}; tell users which is which, or deprecate one`,
          at,
          ...(there ? { related: [{ message: "The name that it is taken for", at: there }] } : {}),
          ...(SURE.has(likeness) ? {} : { severity: "note" as const }),
        };
      }
    }
  },
});

/** What the eye cannot tell apart, or nobody can remember. */
const SURE: ReadonlySet<Likeness> = new Set<Likeness>(["case", "separators", "shape"]);
