import { DeliveryFailure } from "../../core/delivery/failure.ts";
import type { OtherHead } from "../../core/report.ts";

/** A pull request that is open, and where it wants to go. */
interface OpenPull {
  readonly number: number;
  readonly head: string;
  readonly baseBranch: string;
}

/** What a run needs to look at other pull requests. */
export interface OtherPullsPort {
  readonly openPulls: () => Promise<readonly OpenPull[]>;
  /** Gets commits; returns those that came. */
  readonly fetch: (heads: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly info: (text: string) => void;
}

/**
 * The open pull requests that want to go where this one does. Nothing of a verdict hangs on them: when GitHub does not
 * answer the run says so and goes on without.
 */
export async function otherPulls(pull: number, port: OtherPullsPort): Promise<readonly OtherHead[]> {
  try {
    const open = await port.openPulls();
    const own = open.find(({ number }) => number === pull);
    const others = open.filter(({ number, baseBranch }) => number !== pull && baseBranch === own?.baseBranch);
    if (others.length === 0) return [];
    const came = await port.fetch(others.map(({ head }) => head));
    const left = others.filter(({ head }) => !came.has(head));
    if (left.length > 0)
      port.info(`${left.map(nameOf).join(", ")}: not compared, since git could not get the commits.`);
    return others.filter(({ head }) => came.has(head)).map((other) => ({ name: nameOf(other), head: other.head }));
  } catch (error) {
    if (!(error instanceof DeliveryFailure)) throw error;
    const why = error.needs === undefined ? error.message : `the token lacks ${error.needs}`;
    port.info(`Other open pull requests were not compared: ${why}`);
    return [];
  }
}

function nameOf({ number }: OpenPull): string {
  return `#${number}`;
}
