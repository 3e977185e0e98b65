import type { Verdict } from "../report.ts";

/** A file that a template wrote. */
export interface TriedOutput {
  /** Relative to the workspace, normalised. */
  readonly path: string;
  readonly text: string;
  /** The template that wrote it. */
  readonly template: string;
  /** Which parser judged it: `JSON`, or `node --check`; `undefined` where nothing here can parse its kind. */
  readonly parsedBy: string | undefined;
}

/**
 * How one template went. `rendered`: its output is in the workspace. `failed`: what is wrong is wrong with the pack.
 * `open`: it could not be told; `reason` says what is missing.
 */
export interface TriedTemplate {
  readonly path: string;
  readonly status: "rendered" | "failed" | "open";
  readonly reason: string | undefined;
  /** Path of its output, when it has one. */
  readonly output: string | undefined;
  /** Variables without a default, which were given a made-up value. */
  readonly madeUp: readonly string[];
  /** What ggen would do and was not done: a hook, a shape. */
  readonly notDone: readonly string[];
}

/** How a pack went. */
export interface TriedPack {
  readonly id: string | undefined;
  readonly version: string | undefined;
  readonly templates: readonly TriedTemplate[];
  /** Graphs of the pack that were loaded. */
  readonly graphs: number;
  readonly outputs: readonly TriedOutput[];
  /** What is wrong, or could not be told, of the pack as a whole: a graph that cannot be loaded. */
  readonly problems: readonly { readonly status: "failed" | "open"; readonly reason: string }[];
}

/** `fail` when something failed, `incomplete` when something is open, else `pass`. */
export function verdictOf({ templates, problems }: Pick<TriedPack, "templates" | "problems">): Verdict {
  const statuses = new Set([...templates, ...problems].map(({ status }) => status));
  if (statuses.has("failed")) return "fail";
  return statuses.has("open") ? "incomplete" : "pass";
}
