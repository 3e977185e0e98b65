/** The cleanroom as a library: `import { openCleanroom } from "@ggen/gpack/cleanroom"`. docs/cleanroom.md shows its use. */
export { PolicyNotHeld } from "../core/cleanroom/choose.js";
export type { Control } from "../core/cleanroom/control.js";
export type { Level } from "../core/cleanroom/level.js";
export { type Outcome, succeeded } from "../core/cleanroom/outcome.js";
export { type OutputTree, compareOutputs, firstDifference, outputDigest } from "../core/cleanroom/output-tree.js";
export { type CleanroomRequest, shell } from "../core/cleanroom/request.js";
export type { ResourceLimits } from "../core/cleanroom/resource-limits.js";
export { SandboxFault } from "../core/cleanroom/sandbox.js";
export { type Statement, cleanroomStatement } from "../core/cleanroom/statement.js";
export { type SuiteResult, type ValidationResult, type Validator, validateAll, verdict, } from "../core/cleanroom/validation.js";
export { InputError } from "../core/input-error.js";
export { type CleanroomEnv, type CleanroomOptions, type RoomRun, openCleanroom, } from "../platform/sandbox/cleanroom-env.js";
export { readOutputs } from "../platform/sandbox/read-outputs.js";
export { type CleanroomRun, type RunOptions, runInCleanroom } from "../platform/sandbox/run.js";
