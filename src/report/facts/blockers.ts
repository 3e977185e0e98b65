import { type Blocker, blocks } from "../../core/blocker/blockers.ts";
import type { Finding } from "../../core/finding.ts";
import type { Report } from "../../core/report.ts";

/** A blocker, and the first of the findings that it stands for. */
export interface ToldBlocker extends Blocker {
  readonly first: Finding | undefined;
}

/** What blocks, each with its first finding, so that it can be told by the finding's own words. */
export function toldBlockers({ blockers, findings, failOn }: Report): readonly ToldBlocker[] {
  return blockers.map((blocker) => {
    const names = blocker.who.names.join("\0");
    const first = findings.find(
      ({ rule, severity, who }) =>
        rule === blocker.rule &&
        blocks(severity, failOn) &&
        (who === undefined || (who.kind === blocker.who.kind && who.names.join("\0") === names)),
    );
    return { ...blocker, first };
  });
}
