import { DeliveryFailure } from "../../core/delivery/failure.ts";
import { type Delivery, type Part, type Told, impossible } from "./delivery.ts";
import type { GitHubPort } from "./github-port.ts";
import type { Occasion } from "./occasion.ts";
import { checkRun } from "./parts/check-run.ts";
import { codeScanning } from "./parts/code-scanning.ts";
import { comment } from "./parts/comment.ts";
import { suggestions } from "./parts/suggestions.ts";
import type { Wish, Wishes } from "./wishes.ts";

/** What became of one delivery. */
export interface Delivered extends Told {
  readonly what: string;
  readonly wish: Wish;
  readonly url: string;
}

/** The places that a report is shown at, in the order in which they are asked. */
const parts: readonly { readonly what: string; readonly wish: keyof Wishes; readonly run: Part }[] = [
  { what: "check run", wish: "checkRun", run: checkRun },
  { what: "comment", wish: "comment", run: comment },
  { what: "suggestions", wish: "suggestions", run: suggestions },
  { what: "code scanning", wish: "codeScanning", run: codeScanning },
];

/**
 * Shows a report where people look. Each delivery says how it went; none throws, and none changes the verdict: the
 * exit status is the gate. `occasion` is where it belongs, `undefined` when it is of no commit that is known. `open`
 * connects to GitHub, when there is something to deliver.
 */
export async function deliverToGitHub(
  delivery: Delivery,
  occasion: Occasion | undefined,
  wishes: Wishes,
  open: () => Promise<GitHubPort>,
): Promise<readonly Delivered[]> {
  const delivered: Delivered[] = [];
  for (const { what, wish: name, run } of parts) {
    const wish = wishes[name];
    if (wish === "false") continue;
    const told = occasion
      ? await run(delivery, occasion, open).catch(failureTold)
      : impossible("the report is of a workspace that is not at the commit of this run");
    delivered.push({ what, wish, ...told, url: told.url ?? "" });
  }
  return delivered;
}

/** What became of a delivery that was rejected. */
export function failureTold(error: unknown): Told {
  if (!(error instanceof DeliveryFailure)) {
    const message = error instanceof Error ? error.message : String(error);
    return { outcome: "failed", sentence: `gpack failed by a fault of its own: ${message}` };
  }
  if (error.kind !== "forbidden") return { outcome: "failed", sentence: error.message };
  return impossible(error.needs === undefined ? error.message : `the token lacks ${error.needs}`);
}
