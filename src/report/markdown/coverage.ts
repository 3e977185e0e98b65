import { type Report, count } from "../../core/report.ts";
import { clip, clipPath } from "../clip.ts";
import { codeSpan, prose } from "../escape.ts";
import { leftOut, lookedAt, sizeRead } from "../facts/coverage.ts";
import type { Link } from "../link.ts";
import type { Group, Section } from "../section.ts";

/** What was looked at, and what was not; folded, unless something could not be judged. */
export function coverageSection(report: Report, link: Link): Section {
  const { gaps } = report.coverage;
  const title = gaps.length > 0 ? `Coverage: ${count(gaps.length, "part")} not judged` : "Coverage";
  const groups: Group[] = [];
  if (gaps.length > 0) {
    groups.push({
      head: ["| Not judged | Why |", "|---|---|"],
      rows: gaps.map(({ file, reason }) => {
        const address = link({ file, line: 1, column: 1, endLine: 1, endColumn: 1 });
        return `| ${address === undefined ? codeSpan(clipPath(file)) : `[${codeSpan(clipPath(file))}](${address})`} | ${prose(clip(reason))} |`;
      }),
      tail: [""],
    });
  }
  const notes = leftOut(report);
  if (notes.length > 0) groups.push({ head: [], rows: notes.map((note) => `- ${prose(clip(note))}`), tail: [""] });
  return {
    head: [`<details><summary>${title}</summary>`, "", `${lookedAt(report)}; ${sizeRead(report)} were read.`, ""],
    groups,
    tail: ["</details>", ""],
    noun: "row",
    share: 0.2,
  };
}
