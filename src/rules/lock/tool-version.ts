import { text } from "../../core/document.ts";
import { isDateTime } from "../../core/date-time.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { isSemver } from "../../core/version.ts";

/** From this month on every release of ggen is named after its year: 26.4 is of April 2026. */
const CALENDAR_SINCE = "2026-04";

export default defineRule({
  id: "lock/tool-version",
  subject: "lock",
  severity: "warning",
  summary: "Lock with the ggen that is said to have locked",
  *check({ doc }) {
    const version = text(doc.value, "ggen_version");
    const updated = text(doc.value, "updated_at");
    if (version === undefined || updated === undefined || !isSemver(version) || !isDateTime(updated)) return;
    const major = Number(version.split(".", 1)[0]);
    if (updated < CALENDAR_SINCE || major >= Number(CALENDAR_SINCE.slice(2, 4))) return;
    yield {
      message: `The lock file was written in ${updated.slice(0, 7)} by a ggen that calls itself ${quote(version)}, while releases of that time are ${updated.slice(2, 4)}.x; lock again with a released ggen`,
      at: doc.at(["ggen_version"]),
    };
  },
});
