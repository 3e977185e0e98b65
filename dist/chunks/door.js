import { t as InputError } from "./input-error.js";
import { n as exitCodes } from "./exit-code.js";

// src/actions/door.ts
/**
* The one `try` of a program: a wrong request ends with one sentence and exit code 2, a bug of ours
* with its stack and exit code 4.
*/
async function enter(port, main) {
	try {
		await main();
	} catch (error) {
		if (error instanceof InputError) {
			port.fail(error.message);
			port.exit(exitCodes.request);
			return;
		}
		port.info(error instanceof Error ? error.stack ?? error.message : String(error));
		port.fail("gpack failed by a fault of its own; nothing was judged. Report it with the lines above: https://github.com/ggen/validate-gpack/issues");
		port.exit(exitCodes.bug);
	}
}

export { enter as t };