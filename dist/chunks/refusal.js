import { b as grantedWaivers, x as refusalOf } from "./engine.js";

export { grantedWaivers, refusalOf };