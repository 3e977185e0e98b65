/** The cleanroom as a library: `import { openCleanroom } from "@ggen/gpack/cleanroom"`. docs/cleanroom.md shows its use. */
export { PolicyNotHeld } from "../core/cleanroom/choose.ts";
export type { Control } from "../core/cleanroom/control.ts";
export type { Level } from "../core/cleanroom/level.ts";
export { type Outcome, succeeded } from "../core/cleanroom/outcome.ts";
export { type OutputTree, compareOutputs, firstDifference, outputDigest } from "../core/cleanroom/output-tree.ts";
export { type CleanroomRequest, shell } from "../core/cleanroom/request.ts";
export type { ResourceLimits } from "../core/cleanroom/resource-limits.ts";
export { SandboxFault } from "../core/cleanroom/sandbox.ts";
export { type Statement, cleanroomStatement } from "../core/cleanroom/statement.ts";
export {
  type SuiteResult,
  type ValidationResult,
  type Validator,
  validateAll,
  verdict,
} from "../core/cleanroom/validation.ts";
export { InputError } from "../core/input-error.ts";
export {
  type CleanroomEnv,
  type CleanroomOptions,
  type RoomRun,
  openCleanroom,
} from "../platform/sandbox/cleanroom-env.ts";
export { readOutputs } from "../platform/sandbox/read-outputs.ts";
export { type CleanroomRun, type RunOptions, runInCleanroom } from "../platform/sandbox/run.ts";
