import { rn as base64ToHex } from "./start.js";
import { a as outputDigest } from "./read-outputs.js";

// src/core/cleanroom/statement.ts
/** What the parameters of the statement mean: docs/cleanroom.md says it. */
const BUILD_TYPE = "https://github.com/ggen/validate-gpack/blob/main/docs/cleanroom.md#statement";
/** Files that are subjects of their own; the rest is covered by the digest of the whole. */
const MAX_SUBJECTS = 1e3;
/**
* States what ran under which enforced policy, from what and to what. It is unsigned: a statement proves something only
* when somebody who is trusted signs it. Values of variables are left out, since they may be secret; their names stay.
* A failed command has a statement, too; `ending` and `exitCode` say so.
*/
function cleanroomStatement(input, sha256) {
	const { request, outcome, outputs, inputs } = input;
	const { level, limits, seed, clock, network, workspace, directory, command, mounts, image } = request;
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject: subjects(outputs, sha256),
		predicateType: "https://slsa.dev/provenance/v1",
		predicate: {
			buildDefinition: {
				buildType: BUILD_TYPE,
				externalParameters: {
					command,
					directory,
					level,
					limits,
					seed,
					...clock === void 0 ? {} : { clock },
					...image === void 0 ? {} : { image },
					environment: Object.keys(request.environment).toSorted(),
					network: network === "host" ? "host" : {
						hosts: network.hosts ?? [],
						services: (network.services ?? []).map(({ port }) => port)
					},
					workspace: workspace.access,
					mounts: mounts.map(({ path, at = path, access }) => ({
						at,
						access
					}))
				},
				internalParameters: {
					backend: outcome.backend,
					enforced: outcome.enforced,
					notEnforced: outcome.notEnforced,
					loosened: outcome.loosened
				},
				resolvedDependencies: inputs
			},
			runDetails: {
				builder: {
					id: input.builder,
					version: { gpack: input.version }
				},
				metadata: {
					...input.invocation === void 0 ? {} : { invocationId: input.invocation },
					...input.startedOn === void 0 ? {} : { startedOn: input.startedOn },
					...input.finishedOn === void 0 ? {} : { finishedOn: input.finishedOn }
				},
				byproducts: [byproduct("outcome", ending(outcome)), byproduct("metrics", outcome.metrics)]
			}
		}
	};
}
function ending({ ending, exitCode, signal }) {
	return {
		ending,
		...exitCode === void 0 ? {} : { exitCode },
		...signal === void 0 ? {} : { signal }
	};
}
/** A by-product whose content is the value as JSON, in base64; JSON can be written in ASCII alone. */
function byproduct(name, value) {
	const json = JSON.stringify(value).replaceAll(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
	return {
		name,
		content: btoa(json)
	};
}
/** The files of an output as subjects, and as `.` the digest of all of them. */
function subjects(outputs, sha256) {
	const files = outputs.flatMap((entry) => entry.kind === "file" ? [{
		name: entry.path,
		digest: { sha256: entry.sha256 }
	}] : []).slice(0, MAX_SUBJECTS);
	const whole = outputDigest(outputs, sha256);
	const hex = whole && base64ToHex(whole.slice(3));
	return [...hex ? [{
		name: ".",
		digest: { dirHash1: hex }
	}] : [], ...files];
}

export { cleanroomStatement as n, subjects as r, byproduct as t };