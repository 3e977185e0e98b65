import { t as validatePorts } from "./validate-ports2.js";

export { validatePorts };