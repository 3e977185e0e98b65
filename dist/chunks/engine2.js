import { E as runRules } from "./engine.js";

export { runRules };