import { t as runRules } from "./engine.js";

export { runRules };