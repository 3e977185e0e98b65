import { parseCargoRange } from "../../core/cargo-range.ts";
import { GGEN, statedRanges } from "../../core/change/stated-ranges.ts";
import { quote } from "../../core/limits.ts";
import { difference, exampleOf, versionsOf } from "../../core/range-set.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "version/narrowed-range",
  subject: "release",
  severity: "error",
  summary: "Let a patch work wherever the version before it does",
  *check({ entry, listed, pack, step }) {
    if (step?.kind !== "patch" || !step.from) return;
    const before = statedRanges(step.from.listed, pack?.before);
    for (const [id, { range, manifest, path }] of statedRanges(listed, pack?.after)) {
      const was = before.get(id);
      const lost = was && lostVersion(was.range, range);
      if (!was || lost === undefined) continue;
      const what = id === GGEN ? "ggen" : quote(id);
      yield {
        message: `${quote(`${entry.key} ${listed.version}`)} is a patch, and it works no longer with ${what} ${lost}: ${quote(was.range)} became ${quote(range)}; widen it again, or publish ${step.next[1] ?? "a minor version"}`,
        at: manifest ? manifest.doc.at(path) : entry.at(path),
      };
    }
  },
});

/** A version that the first range takes and the second does not. */
function lostVersion(before: string, after: string): string | undefined {
  if (before === after) return undefined;
  const [was, now] = [parseCargoRange(before), parseCargoRange(after)];
  return "fault" in was || "fault" in now ? undefined : exampleOf(difference(versionsOf(was), versionsOf(now)));
}
