import { n as refusalOf, t as grantedWaivers } from "./refusal2.js";

export { grantedWaivers, refusalOf };