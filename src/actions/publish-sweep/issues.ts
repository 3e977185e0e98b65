import { DeliveryFailure } from "../../core/delivery/failure.ts";
import { count } from "../../core/count.ts";
import { REPAIRED, markerIn } from "../../report/sweep-issue.ts";
import { visible } from "../../report/escape.ts";
import type { Inputs } from "../contract.ts";
import type { contract } from "./contract.ts";
import type { Sweep } from "./run.ts";

/** What became of the issues. */
interface Kept {
  readonly opened: readonly string[];
  readonly updated: readonly string[];
  readonly closed: readonly string[];
  readonly unchanged: number;
}

/** Writes issues, as a port. */
export interface IssuePort {
  keepIssues(
    wanted: readonly { readonly marker: string; readonly title: string; readonly body: string }[],
    how: {
      readonly label: string;
      readonly markerIn: (body: string) => string | undefined;
      readonly mayClose: (marker: string) => boolean;
      readonly closing: string;
    },
  ): Promise<Kept>;
}

/** What is told to a runner. */
export interface TellPort {
  readonly output: (name: string, value: string) => void;
  readonly info: (text: string) => void;
  readonly warn: (text: string) => void;
  readonly fail: (message: string) => void;
}

/**
 * Keeps the issues of a sweep. Where something was not looked at no issue is closed: that nothing was found there says nothing. A token
 * without the right fails the step only where issues were asked for by name.
 */
export async function keepSweepIssues(
  { issues, isWhole }: Pick<Sweep, "issues" | "isWhole">,
  { issues: wish, label }: Pick<Inputs<typeof contract>, "issues" | "label">,
  port: IssuePort,
  tell: TellPort,
): Promise<void> {
  if (wish === "false") return;
  try {
    const { opened, updated, closed, unchanged } = await port.keepIssues(issues, {
      label,
      markerIn,
      mayClose: () => isWhole,
      closing: REPAIRED,
    });
    tell.output("opened-issues", JSON.stringify(opened));
    tell.output("updated-issues", JSON.stringify(updated));
    tell.output("closed-issues", JSON.stringify(closed));
    tell.info(
      `Issues: ${opened.length} opened, ${updated.length} updated, ${closed.length} closed, ${unchanged} as they were.`,
    );
    if (!isWhole) tell.info("Something was not looked at, so no issue was closed.");
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error;
    const needs = error.needs === undefined ? "" : `; the token lacks ${error.needs}`;
    const text = visible(`The ${count(issues.length, "issue")} could not be kept: ${error.message}${needs}`);
    if (wish === "true") tell.fail(text);
    else tell.warn(text);
  }
}
