import { InputError } from "../../core/input-error.ts";

/** `auto` delivers where the token may; `true` also warns where it may not; `false` does not try. */
export const wish = ["auto", "true", "false"] as const;
export type Wish = (typeof wish)[number];

/** What is to be delivered to GitHub. */
export interface Wishes {
  readonly checkRun: Wish;
  readonly comment: Wish;
  readonly suggestions: Wish;
  readonly codeScanning: Wish;
}

/**
 * The name of a report, by which its check run, comment and category are told from those of other reports.
 * @throws InputError for a text that could not stand in all three
 */
export function reportName(text: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,49}$/.test(text) && !text.includes("--")) return text;
  throw new InputError(
    "report-name",
    `input report-name: ${JSON.stringify(text)} is not allowed; allowed are up to 50 letters, digits, spaces, ".", "_", "/" and single "-", a letter or digit first`,
  );
}
