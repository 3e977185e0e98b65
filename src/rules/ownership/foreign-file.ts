import { quote } from "../../core/limits.ts";
import { foreignFiles } from "../../core/ownership/foreign-files.ts";
import { isAmong } from "../../core/ownership/standing.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "ownership/foreign-file",
  subject: "change",
  severity: "warning",
  summary: "Change a package and nothing beside it",
  *check(change, { standing, policy }) {
    const { maintainers } = policy;
    if (!standing || maintainers.length === 0 || isAmong(standing, maintainers).kind === "yes") return;
    if (change.packs.length === 0 && change.entries.length === 0) return;
    for (const [top, [first = "", ...more]] of foreignFiles(change, policy.file)) {
      const place = top === "" ? "the root" : quote(top);
      const others = more.length > 0 ? ` and ${more.length} more in ${place}` : "";
      yield {
        message: `The change of a package touches ${quote(first)}${others}, which no package owns; leave it to a change of its own, or let a maintainer approve it`,
        at: wholeFile(first),
        who: { kind: "maintainers", names: maintainers },
        next: "take these files out of the change, or let a maintainer approve it",
      };
    }
  },
});
