import { isDateTime } from "../date-time.ts";
import { own, text } from "../document.ts";
import type { ReadinessReport } from "./report.ts";

/** A score of some time ago. */
export interface PastScore {
  /** RFC 3339. */
  readonly at: string;
  readonly points: number;
  /** The commit that was judged; `null` where none was known. */
  readonly commit: string | null;
}

/** Scores that are kept: a page shows no more. */
export const MAX_PAST = 100;

/** Reads a history: one JSON object on each line, oldest first. A line that is none is left out: it decides nothing. */
export function readHistory(lines: string): readonly PastScore[] {
  return lines
    .split("\n")
    .slice(-MAX_PAST * 2)
    .flatMap((line): readonly PastScore[] => {
      const value = parsed(line);
      const at = text(value, "at");
      const points = own(value, "points");
      if (at === undefined || !isDateTime(at) || typeof points !== "number") return [];
      if (!Number.isInteger(points) || points < 0 || points > 100) return [];
      return [{ at, points, commit: text(value, "commit") ?? null }];
    })
    .slice(-MAX_PAST);
}

/** The history with a judgement behind it. One of the same commit at the same time, or without points, adds nothing. */
export function withScore(
  history: readonly PastScore[],
  { at, score, subject }: ReadinessReport,
): readonly PastScore[] {
  if (score.points === null) return history;
  const next = { at, points: score.points, commit: subject.commit };
  return [...history.filter((past) => past.at !== at || past.commit !== next.commit), next].slice(-MAX_PAST);
}

/** The bytes of a history. */
export function historyText(history: readonly PastScore[]): string {
  return history.map((past) => `${JSON.stringify(past)}\n`).join("");
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
