import { t as supplyOf } from "./supply.js";

export { supplyOf };