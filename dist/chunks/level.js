// src/core/cleanroom/level.ts
/** Policy levels, from the one that trusts most to the one that trusts least. */
const levels = [
	"low",
	"medium",
	"high",
	"locked"
];
/** What each level turns on. docs/cleanroom.md shows this table. */
const strengths = {
	environment: [
		"required",
		"required",
		"required",
		"required"
	],
	descriptors: [
		"wanted",
		"wanted",
		"required",
		"required"
	],
	home: [
		"required",
		"required",
		"required",
		"required"
	],
	tmp: [
		"wanted",
		"wanted",
		"required",
		"required"
	],
	ending: [
		"wanted",
		"wanted",
		"required",
		"required"
	],
	processes: [
		"wanted",
		"wanted",
		"required",
		"required"
	],
	ipc: [
		"off",
		"wanted",
		"required",
		"required"
	],
	"host-name": [
		"off",
		"wanted",
		"required",
		"required"
	],
	"group-view": [
		"off",
		"wanted",
		"required",
		"required"
	],
	files: [
		"off",
		"wanted",
		"required",
		"required"
	],
	devices: [
		"off",
		"wanted",
		"required",
		"required"
	],
	git: [
		"wanted",
		"wanted",
		"required",
		"required"
	],
	network: [
		"off",
		"wanted",
		"required",
		"required"
	],
	user: [
		"wanted",
		"wanted",
		"required",
		"required"
	],
	capabilities: [
		"wanted",
		"wanted",
		"required",
		"required"
	],
	"no-new-privileges": [
		"wanted",
		"wanted",
		"required",
		"required"
	],
	"system-calls": [
		"off",
		"wanted",
		"required",
		"required"
	],
	"nested-namespaces": [
		"off",
		"off",
		"required",
		"required"
	],
	memory: [
		"wanted",
		"wanted",
		"wanted",
		"required"
	],
	cpus: [
		"off",
		"wanted",
		"wanted",
		"required"
	],
	"cpu-time": [
		"off",
		"wanted",
		"wanted",
		"required"
	],
	"process-count": [
		"wanted",
		"wanted",
		"wanted",
		"required"
	],
	"file-size": [
		"off",
		"wanted",
		"wanted",
		"required"
	],
	"tmp-size": [
		"wanted",
		"wanted",
		"wanted",
		"required"
	],
	"workspace-size": [
		"off",
		"wanted",
		"wanted",
		"required"
	],
	"wall-time": [
		"required",
		"required",
		"required",
		"required"
	],
	output: [
		"required",
		"required",
		"required",
		"required"
	],
	clock: [
		"wanted",
		"wanted",
		"wanted",
		"required"
	]
};
/** How much a control matters under a level. */
function strengthOf(control, level) {
	return strengths[control][levels.indexOf(level)];
}
const MIB = 1048576;
const GIB = 1024 * MIB;
/** What a level allows where the request says nothing. docs/cleanroom.md shows this table. */
const levelLimits = {
	low: limits(8 * GIB, 64, 3600, 4096, 16 * GIB, 4 * GIB, 32 * GIB),
	medium: limits(4 * GIB, 4, 1200, 1024, 4 * GIB, GIB, 8 * GIB),
	high: limits(4 * GIB, 4, 1200, 512, 2 * GIB, GIB, 4 * GIB),
	locked: limits(2 * GIB, 2, 600, 256, GIB, GIB / 2, 2 * GIB)
};
function limits(memoryBytes, cpus, cpuSeconds, processes, fileBytes, tmpBytes, workspaceBytes) {
	return {
		memoryBytes,
		cpus,
		cpuSeconds,
		processes,
		fileBytes,
		tmpBytes,
		workspaceBytes,
		wallMs: 3e5,
		outputBytes: 4 * MIB
	};
}

export { levels as n, strengthOf as r, levelLimits as t };