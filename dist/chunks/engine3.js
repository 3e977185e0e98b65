import { t as runRules } from "./engine2.js";

export { runRules };