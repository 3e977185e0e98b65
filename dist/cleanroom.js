import "./chunks/rolldown-runtime.js";
import { d as PolicyNotHeld, g as shell, n as runInCleanroom, u as SandboxFault } from "./chunks/run.js";
import { i as succeeded, n as cleanroomStatement } from "./chunks/statement.js";
import { a as outputDigest, i as firstDifference, n as readOutputs, r as compareOutputs } from "./chunks/read-outputs.js";
import { n as validateAll, r as verdict, t as openCleanroom } from "./chunks/cleanroom-env.js";
import { t as InputError } from "./chunks/input-error.js";

export { InputError, PolicyNotHeld, SandboxFault, cleanroomStatement, compareOutputs, firstDifference, openCleanroom, outputDigest, readOutputs, runInCleanroom, shell, succeeded, validateAll, verdict };