import { t as InputError } from "./input-error.js";
import { t as parseGlob } from "./rust-glob.js";
import { s as withoutSlashes } from "./tree.js";

// src/actions/validate-gpack/package-filter.ts
/**
* Which pack directories the globs accept; `undefined` when there are none.
* @throws InputError for a text that is no glob
*/
function packageFilter(globs) {
	if (globs.length === 0) return void 0;
	const parsed = globs.map((text) => {
		const glob = parseGlob(withoutSlashes(text));
		if ("problem" in glob) throw new InputError("packages", `${JSON.stringify(text)} is no glob: ${glob.problem}`);
		return glob;
	});
	return (directory) => parsed.some((glob) => glob.matches(directory.split("/")));
}

export { packageFilter as t };