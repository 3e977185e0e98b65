import { t as renderPort } from "./renderer.js";

export { renderPort };