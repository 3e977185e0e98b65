import { C as refusalOf, S as grantedWaivers } from "./engine.js";

export { grantedWaivers, refusalOf };