import { type Blocker, isBlocking } from "../../core/blocker/blockers.ts";
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
      (finding) =>
        finding.rule === blocker.rule &&
        isBlocking(finding, failOn) &&
        (finding.who === undefined ||
          (finding.who.kind === blocker.who.kind && finding.who.names.join("\0") === names)),
    );
    return { ...blocker, first };
  });
}
