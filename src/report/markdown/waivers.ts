import { type Report, count } from "../../core/report.ts";
import { clip } from "../clip.ts";
import { codeSpan, markdown, prose } from "../escape.ts";
import { untilText, waiverRows } from "../facts/waivers.ts";
import type { Section } from "../section.ts";

/** What the registry lets be, by whom and until when; folded. */
export function waiversSection(report: Report): Section | undefined {
  const rows = waiverRows(report);
  if (rows.length === 0) return undefined;
  return {
    head: [`<details><summary>Waivers: ${count(rows.length, "waiver")}</summary>`, ""],
    groups: [
      {
        head: ["| Rule | Findings | Holds | Granted by | Reason |", "|---|--:|---|---|---|"],
        rows: rows.map((row) => {
          const { owner, reason } = row.waiver;
          return `| ${codeSpan(row.rule)} | ${row.findings} | ${untilText(row)} | ${markdown(owner)} | ${prose(clip(reason))} |`;
        }),
        tail: [""],
      },
    ],
    tail: ["</details>", ""],
    noun: "waiver",
    share: 0.1,
  };
}
