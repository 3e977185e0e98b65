import type { Step } from "./plan.ts";

/** A step with the directory that it runs in, relative to the project; `""` for the project itself. */
export interface PlacedStep {
  readonly step: Step;
  readonly directory: string;
}
