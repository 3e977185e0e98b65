import { T as readPolicy, w as policyFault } from "./engine.js";

export { policyFault, readPolicy };