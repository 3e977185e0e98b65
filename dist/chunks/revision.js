// src/core/revision.ts
/** True for the full id of a Git commit: 40 hexadecimal digits, or 64 in a SHA-256 repository. */
function isCommitId(revision) {
	return (revision.length === 40 || revision.length === 64) && /^[0-9a-fA-F]+$/.test(revision);
}

export { isCommitId as t };