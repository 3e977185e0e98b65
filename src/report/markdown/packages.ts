import { type Report, count } from "../../core/report.ts";
import { clipPath } from "../clip.ts";
import { codeSpan } from "../escape.ts";
import { packageRows } from "../facts/packages.ts";
import type { Section } from "../section.ts";

/** One row for each pack with findings, those that block first. */
export function packagesSection(report: Report): Section | undefined {
  const rows = packageRows(report);
  if (rows.length === 0) return undefined;
  const quiet = report.coverage.packs - report.packs.length;
  return {
    head: [],
    groups: [
      {
        head: ["| Package | Version | Blocks | Errors | Warnings | Notes |", "|---|---|---|--:|--:|--:|"],
        rows: rows.map(({ path, id, version, isBlocking, counts }) => {
          const name = path === undefined ? "outside of packs" : codeSpan(clipPath(id ?? path));
          return `| ${[name, version === null ? "" : codeSpan(clipPath(version)), isBlocking ? "yes" : "no", counts.error, counts.warning, counts.note].join(" | ")} |`;
        }),
        tail: [""],
      },
    ],
    tail: quiet > 0 ? [`${count(quiet, "other pack")} ${quiet === 1 ? "has" : "have"} no finding.`, ""] : [],
    noun: "row",
    share: 0.3,
  };
}
