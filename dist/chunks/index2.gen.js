import { t as rules } from "./engine.js";

export { rules };