import { n as readPolicy, t as policyFault } from "./policy-file.js";

export { policyFault, readPolicy };