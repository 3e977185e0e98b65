import { t as openGitHub } from "./github.js";

export { openGitHub };