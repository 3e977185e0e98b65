import { type StatedDigest, pathOf } from "../../core/digests.ts";
import { emptyContentOf } from "../../core/empty-content.ts";
import { fabrication, isShifted } from "../../core/fabricated.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "integrity/fabricated-digest",
  subject: "digests",
  severity: "error",
  summary: "Compute digests; do not make them up",
  *check({ doc, stated }) {
    const before = new Map<string, StatedDigest>();
    for (const digest of stated) {
      const { field, form, owner } = digest;
      if (form.kind !== "digest" || emptyContentOf(form.hex) !== undefined) continue;
      const other = before.get(field);
      before.set(field, digest);
      const shifted = other?.form.kind === "digest" && isShifted(other.form.hex, form.hex) ? other : undefined;
      const found = fabrication(form.hex);
      if (!found && !shifted) continue;
      const sure = shifted !== undefined || found?.sure === true;
      const what = [
        ...(shifted ? [`it is the one of ${quote(shifted.owner)} with every digit moved by one`] : []),
        ...(found ? [found.what] : []),
      ].join(", and ");
      yield {
        message: `The ${field} of ${quote(owner)} ${sure ? "is not" : "is hardly"} what a hash function gives: ${what}; compute it from the files`,
        at: doc.at(pathOf(digest)),
        ...(shifted ? { related: [{ message: "The other one", at: doc.at(pathOf(shifted)) }] } : {}),
        ...(sure ? {} : { severity: "warning" as const }),
      };
    }
  },
});
