import { C as readPolicy, S as policyFault } from "./engine.js";

export { policyFault, readPolicy };