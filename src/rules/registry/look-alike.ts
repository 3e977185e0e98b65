import { quote } from "../../core/limits.ts";
import { likenessText } from "../../core/lookalike/likeness-text.ts";
import { findLookalikes } from "../../core/lookalike/lookalikes.ts";
import { formsOf } from "../../core/lookalike/name-forms.ts";
import { newNames } from "../../core/lookalike/new-names.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "registry/look-alike",
  subject: "change",
  severity: "error",
  summary: "Give a new pack a name that is not taken for another",
  *check(change) {
    for (const { accepted, added } of newNames(change)) {
      if (added.length === 0) continue;
      const names = [...accepted, ...added.map(({ name }) => name)];
      for (const { name, earlier, likeness, edit } of findLookalikes(names.map(formsOf), accepted.length)) {
        const own = added[name - accepted.length];
        if (!own) continue;
        yield {
          message: `The name ${quote(own.name)} ${likenessText(likeness, names[earlier] ?? "", edit)}; choose one that nobody takes for it`,
          at: own.at,
          next: "choose another name, or have the maintainers waive this for a pack that is what its name says",
        };
      }
    }
  },
});
