import type { Control } from "./control.ts";
import type { ResourceLimits } from "./resource-limits.ts";

/** Policy levels, from the one that trusts most to the one that trusts least. */
export const levels = ["low", "medium", "high", "locked"] as const;
export type Level = (typeof levels)[number];

/**
 * How much a control matters: `required` fails before the command when it cannot be enforced, `wanted` is enforced
 * where that is possible and reported where not, `off` is left alone.
 */
export type Strength = "off" | "wanted" | "required";

type Row = readonly [low: Strength, medium: Strength, high: Strength, locked: Strength];

/** What each level turns on. docs/cleanroom.md shows this table. */
const strengths: Readonly<Record<Control, Row>> = {
  environment: ["required", "required", "required", "required"],
  descriptors: ["wanted", "wanted", "required", "required"],
  home: ["required", "required", "required", "required"],
  tmp: ["wanted", "wanted", "required", "required"],
  ending: ["wanted", "wanted", "required", "required"],
  processes: ["wanted", "wanted", "required", "required"],
  ipc: ["off", "wanted", "required", "required"],
  "host-name": ["off", "wanted", "required", "required"],
  "group-view": ["off", "wanted", "required", "required"],
  files: ["off", "wanted", "required", "required"],
  devices: ["off", "wanted", "required", "required"],
  git: ["wanted", "wanted", "required", "required"],
  network: ["off", "wanted", "required", "required"],
  user: ["wanted", "wanted", "required", "required"],
  capabilities: ["wanted", "wanted", "required", "required"],
  "no-new-privileges": ["wanted", "wanted", "required", "required"],
  "system-calls": ["off", "wanted", "required", "required"],
  "nested-namespaces": ["off", "off", "required", "required"],
  memory: ["wanted", "wanted", "wanted", "required"],
  cpus: ["off", "wanted", "wanted", "required"],
  "cpu-time": ["off", "wanted", "wanted", "required"],
  "process-count": ["wanted", "wanted", "wanted", "required"],
  "file-size": ["off", "wanted", "wanted", "required"],
  "tmp-size": ["wanted", "wanted", "wanted", "required"],
  "workspace-size": ["off", "wanted", "wanted", "required"],
  "wall-time": ["required", "required", "required", "required"],
  output: ["required", "required", "required", "required"],
  // Only where a request asks for a date.
  clock: ["wanted", "wanted", "wanted", "required"],
};

/** How much a control matters under a level. */
export function strengthOf(control: Control, level: Level): Strength {
  return strengths[control][levels.indexOf(level) as 0 | 1 | 2 | 3];
}

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

/** What a level allows where the request says nothing. docs/cleanroom.md shows this table. */
export const levelLimits: Readonly<Record<Level, ResourceLimits>> = {
  low: limits(8 * GIB, 64, 3600, 4096, 16 * GIB, 4 * GIB, 32 * GIB),
  medium: limits(4 * GIB, 4, 1200, 1024, 4 * GIB, GIB, 8 * GIB),
  high: limits(4 * GIB, 4, 1200, 512, 2 * GIB, GIB, 4 * GIB),
  locked: limits(2 * GIB, 2, 600, 256, GIB, GIB / 2, 2 * GIB),
};

function limits(
  memoryBytes: number,
  cpus: number,
  cpuSeconds: number,
  processes: number,
  fileBytes: number,
  tmpBytes: number,
  workspaceBytes: number,
): ResourceLimits {
  return {
    memoryBytes,
    cpus,
    cpuSeconds,
    processes,
    fileBytes,
    tmpBytes,
    workspaceBytes,
    // ggen's client gives each command of a phase five minutes.
    wallMs: 300_000,
    outputBytes: 4 * MIB,
  };
}
