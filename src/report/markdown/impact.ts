import { count } from "../../core/count.ts";
import type { Report } from "../../core/report.ts";
import { prose } from "../escape.ts";
import { impactRest, impactRows } from "../facts/impact.ts";
import type { Section } from "../section.ts";

/** What the change means for the packs that need those which it changes: folded, unless it breaks some. */
export function impactSection(report: Report): Section | undefined {
  const rows = impactRows(report);
  if (rows.length === 0) return undefined;
  const rest = impactRest(report);
  const open = rows.some(({ breaks }) => breaks) ? " open" : "";
  return {
    head: [`<details${open}><summary>Impact: ${count(rows.length, "version")} that other packs need</summary>`, ""],
    groups: [
      {
        head: ["| Version | Needed by |", "|---|---|"],
        rows: rows.map(({ what, effects }) => `| ${prose(what)} | ${effects.map(prose).join("<br>")} |`),
        tail: [""],
      },
    ],
    tail: [...(rest === undefined ? [] : [`And ${rest}.`, ""]), "</details>", ""],
    noun: "version",
    share: 0.2,
  };
}
