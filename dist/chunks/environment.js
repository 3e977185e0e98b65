import { t as InputError } from "./input-error.js";

// src/core/cleanroom/environment.ts
/** Who a command is inside, wherever it runs. */
const insideUser = {
	name: "gpack",
	id: 1e3,
	home: "/home/gpack",
	host: "gpack"
};
/** Where the workspace is inside. */
const INSIDE_WORKSPACE = "/workspace";
/** 2022-01-01T00:00:00Z, the time base of ggen's cleanroom, in seconds since 1970. */
const TIME_BASE = 1640995200;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** True for what can be the name of a variable. */
function isEnvironmentName(name) {
	return name.length <= 256 && NAME.test(name);
}
/** The directories of PATH of every Linux. */
const systemPath = [
	"/usr/local/sbin",
	"/usr/local/bin",
	"/usr/sbin",
	"/usr/bin",
	"/sbin",
	"/bin"
];
/** The variables that every command gets, the same on each machine. */
function fixedEnvironment(places, seed, clock) {
	return {
		CI: "true",
		GPACK_SEED: String(seed),
		HOME: places.home,
		LANG: "C.UTF-8",
		LC_ALL: "C.UTF-8",
		LOGNAME: insideUser.name,
		PATH: places.path.join(":"),
		PYTHONHASHSEED: String(Math.abs(Math.trunc(seed)) % 2 ** 32),
		SHELL: "/bin/sh",
		SOURCE_DATE_EPOCH: String(clock ?? 1640995200),
		TERM: "dumb",
		TMPDIR: places.tmp,
		TZ: "UTC",
		USER: insideUser.name
	};
}
/** Variables of runners that hold credentials, or name files through which a step speaks to its runner. */
const RUNNERS = /^(?:ACTIONS_|GITHUB_|RUNNER_|INPUT_|STATE_|CI_JOB_|SYSTEM_|AGENT_|BUILDKITE_|SSH_|SUDO_|DBUS_|XDG_RUNTIME_DIR$|NODE_OPTIONS$|LD_|DYLD_|BASH_ENV$|ENV$|DOCKER_)/;
const SECRETS = /TOKEN|SECRET|PASSW|PASSPHRASE|CREDENTIAL|PRIVATE_KEY|API_?KEY|ACCESS_KEY|AUTH/;
/** True for a variable that is never taken over from the machine, even when it is asked for. */
function isForbiddenVariable(name) {
	const upper = name.toUpperCase();
	return RUNNERS.test(upper) || SECRETS.test(upper);
}
/**
* The variables of the caller that are named, as far as they are set.
* @throws InputError for the name of a credential, or of a variable that belongs to the runner
*/
function passedEnvironment(own, names) {
	const forbidden = names.find((name) => !isEnvironmentName(name) || isForbiddenVariable(name));
	if (forbidden !== void 0) throw new InputError("environment", `The variable ${JSON.stringify(forbidden)} cannot be passed on: it is the runner's, or its name is that of a credential; set what the command needs under another name`);
	return Object.fromEntries(names.flatMap((name) => {
		const value = Object.hasOwn(own, name) ? own[name] : void 0;
		return value === void 0 ? [] : [[name, value]];
	}));
}

export { passedEnvironment as a, isEnvironmentName as i, fixedEnvironment as n, systemPath as o, insideUser as r, INSIDE_WORKSPACE as t };