import "./chunks/rolldown-runtime.js";
import { D as shell, S as PolicyNotHeld, n as runInCleanroom, x as SandboxFault } from "./chunks/run.js";
import { t as succeeded } from "./chunks/outcome.js";
import { a as outputDigest, i as firstDifference, n as readOutputs, r as compareOutputs } from "./chunks/read-outputs.js";
import { n as cleanroomStatement } from "./chunks/statement.js";
import { n as validateAll, r as verdict, t as openCleanroom } from "./chunks/cleanroom-env.js";
import { Lr as InputError } from "./chunks/start.js";

export { InputError, PolicyNotHeld, SandboxFault, cleanroomStatement, compareOutputs, firstDifference, openCleanroom, outputDigest, readOutputs, runInCleanroom, shell, succeeded, validateAll, verdict };