import type { Control } from "../cleanroom/control.ts";
import type { Outcome } from "../cleanroom/outcome.ts";

/** A run of a phase of a make.toml that speaks of the tree which is judged. */
export interface PhaseRun {
  readonly phase: string;
  readonly succeeded: boolean;
  /** The digest of the tree on which it ran. */
  readonly subject: string;
  /** What held the commands. */
  readonly isolation: Isolation;
  /** Who says so: `recomputed` when it ran just now, `checked` when a record of this machine says so. */
  readonly tier: "recomputed" | "checked";
  /** Who ran it. */
  readonly producer: string;
  /** When it began, RFC 3339. */
  readonly at: string;
}

/** How much of a cleanroom's policy was enforced. */
export interface Isolation {
  /** The level of the policy; `undefined` where the commands ran natively. */
  readonly level: string | undefined;
  readonly backend: string | undefined;
  readonly enforced: readonly string[];
  readonly notEnforced: readonly string[];
}

/** What held the commands of a step; without an outcome they ran natively. */
export function isolationOf(
  outcome: Pick<Outcome, "level" | "backend" | "enforced" | "notEnforced"> | undefined,
): Isolation {
  return {
    level: outcome?.level,
    backend: outcome?.backend,
    enforced: outcome?.enforced.map(({ control }) => control) ?? [],
    notEnforced: outcome?.notEnforced.map(({ control }) => control) ?? [],
  };
}

/** The controls without which a command could reach what the evidence is made of: the machine, the network, this program. */
const ESSENTIAL: readonly Control[] = [
  "environment",
  "descriptors",
  "ending",
  "processes",
  "files",
  "network",
  "capabilities",
  "no-new-privileges",
];

/** What a run counts by its isolation, in thousandths: half of it natively, the rest by the essential controls that held. */
export function isolationPart({ level, enforced }: Isolation): number {
  if (level === undefined) return 500;
  const held = ESSENTIAL.filter((control) => enforced.includes(control)).length;
  return 500 + Math.floor((500 * held) / ESSENTIAL.length);
}

/** The isolation in words. */
export function isolationText({ level, backend, notEnforced }: Isolation): string {
  if (level === undefined) return "natively, without a cleanroom";
  const by = `in a cleanroom (${level}${backend === undefined ? "" : `, ${backend}`})`;
  return notEnforced.length === 0 ? `${by} with all of its policy enforced` : `${by} without ${notEnforced.join(", ")}`;
}

/** The runs of one of some phases, the latest first. */
export function runsOf(runs: readonly PhaseRun[], phases: readonly string[]): readonly PhaseRun[] {
  return runs
    .filter(({ phase }) => phases.includes(phase))
    .toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
