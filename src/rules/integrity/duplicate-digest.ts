import { type Digests, type StatedDigest, pathOf } from "../../core/digests.ts";
import { emptyContentOf } from "../../core/empty-content.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "integrity/duplicate-digest",
  subject: "digests",
  severity: "error",
  summary: "Give every version the digest of its own files",
  *check({ doc, from, stated }) {
    const seen = new Map<string, StatedDigest>();
    for (const digest of stated) {
      const { field, form, owner } = digest;
      if (form.kind !== "digest" || emptyContentOf(form.hex) !== undefined) continue;
      const key = `${field} ${form.algorithm} ${form.hex}`;
      const first = seen.get(key);
      if (!first) seen.set(key, digest);
      if (!first || isSame(first, digest)) continue;
      yield {
        message: `The ${field} of ${quote(owner)} is also that of ${quote(first.owner)}; the files differ, if only in id and version, so one of the two is wrong`,
        at: doc.at(pathOf(digest)),
        related: [{ message: "The same digest", at: doc.at(pathOf(first)) }],
        ...severityOf(from, digest),
      };
    }
  },
});

/** True where two digests are equal by right: of one pack, or of the same download or commit. */
function isSame(a: StatedDigest, b: StatedDigest): boolean {
  return a.owner === b.owner || (a.origin !== "" && a.origin === b.origin);
}

/** Only our own digest is sure to cover the manifest, in which id and version stand. */
function severityOf(from: Digests["from"], { field }: StatedDigest) {
  return from === "packs-map" && field === "integrity" ? {} : { severity: "warning" as const };
}
