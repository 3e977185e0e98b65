import { createHash } from "node:crypto";

// src/platform/digest.ts
/** SHA-256 of bytes, or of a text as UTF-8, in lower-case hex. */
function sha256(data) {
	return createHash("sha256").update(data).digest("hex");
}

export { sha256 as t };