import { type GitHub, openGitHub } from "../../src/platform/github/github.ts";
import type { Clock, Patience } from "../../src/platform/github/patience.ts";
import type { Environment } from "../../src/platform/github/proxy.ts";
import type { Stage } from "./stage.ts";

/** As the real one, but that a server on this machine answers sooner or never. */
export const patience: Patience = { answer: 5000, first: 1000, secondary: 60_000, total: 150_000, attempts: 5 };

/** A client whose pauses are counted and not waited for. */
export interface Waiting {
  readonly github: Promise<GitHub>;
  readonly pauses: readonly number[];
}

export function clientOf(
  stage: Stage,
  token: string,
  more: { readonly patience?: Patience; readonly environment?: Environment } = {},
): Waiting {
  const pauses: number[] = [];
  let slept = 0;
  const clock: Clock = {
    now: () => Date.now() + slept,
    sleep(milliseconds) {
      pauses.push(milliseconds);
      slept += milliseconds;
      return Promise.resolve();
    },
  };
  // Whatever proxy this machine has, the server is here.
  const environment = {};
  const address = {
    api: stage.github.api,
    repository: "owner/registry",
    token,
    version: "0",
    clock,
    patience,
    environment,
  };
  return { github: openGitHub({ ...address, ...more }), pauses };
}
