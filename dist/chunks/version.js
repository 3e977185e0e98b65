import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_semver } from "./semver.js";

// src/core/version.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
/** The semantic version that a sloppy one plainly means (`v1.2` is `1.2.0`), or `undefined`. */
function repairedVersion(version) {
	const parts = /^[vV=\s]*(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z.-]+)?\s*$/.exec(version);
	if (!parts) return void 0;
	const [, major = "0", minor = "0", patch = "0", pre = ""] = parts;
	const repaired = `${Number(major)}.${Number(minor)}.${Number(patch)}${pre}`;
	return (0, import_semver.valid)(repaired) === repaired ? repaired : void 0;
}
/** True for a strict semantic version as a registry may publish it. */
function isSemver(version) {
	return version.length <= 100 && (0, import_semver.valid)(version) === version.replace(/\+.*$/, "");
}

export { repairedVersion as n, isSemver as t };