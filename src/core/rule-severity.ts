import { dateText } from "./date-time.ts";
import { type Path, isTable, own, text } from "./document.ts";
import { type Severity, isSeverity } from "./finding.ts";
import { quote } from "./limits.ts";

/** What a policy says of one rule: its severity, at once or from a day on. */
export interface RuleSeverity {
  readonly severity: Severity | "off";
  /** The first day on which it holds, `2027-01-01`; one step milder before. */
  readonly from?: string;
}

/** What is wrong with a value under `[rules]`, and where below it. */
export interface RuleSeverityFault {
  readonly message: string;
  readonly path: Path;
}

const ALLOWED = `"error", "warning", "note" or "off"`;

/** Reads a value of `[rules]`: `"error"`, or `{ severity = "error", from = 2027-01-01 }`. */
export function readRuleSeverity(value: unknown): RuleSeverity | RuleSeverityFault {
  if (isLevel(value)) return { severity: value };
  if (!isTable(value)) return { message: `must be ${ALLOWED}, or a table with severity and from`, path: [] };
  const extra = Object.keys(value).find((key) => key !== "severity" && key !== "from");
  if (extra !== undefined)
    return { message: `has the key ${quote(extra)}; allowed are severity and from`, path: [extra] };
  const severity = text(value, "severity");
  if (!isLevel(severity)) return { message: `needs a severity: ${ALLOWED}`, path: ["severity"] };
  const written = own(value, "from");
  if (written === undefined) return { severity };
  const from = dateText(written);
  return from === undefined
    ? { message: "needs a day in from, such as 2027-01-01", path: ["from"] }
    : { severity, from };
}

const MILDER: Readonly<Record<Severity | "off", Severity | "off">> = {
  error: "warning",
  warning: "note",
  note: "off",
  off: "off",
};

/** The severity that holds on a day. */
export function severityOn({ severity, from }: RuleSeverity, today: string): Severity | "off" {
  return from === undefined || today >= from ? severity : MILDER[severity];
}

function isLevel(value: unknown): value is Severity | "off" {
  return value === "off" || isSeverity(value);
}
