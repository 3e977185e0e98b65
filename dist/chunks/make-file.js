import { n as isTable, r as own, s as typeName } from "./document.js";
import { n as levels } from "./level.js";
import { t as INSIDE_WORKSPACE } from "./environment.js";

// src/core/services/service.ts
const DATA = `${INSIDE_WORKSPACE}/data`;
/** What can be asked for. Both are started as an ordinary user, without a password: whoever is in the room may do all. */
const serviceKinds = [{
	name: "postgres",
	port: 5432,
	socket: ".s.PGSQL.5432",
	line: [
		"for each in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin; do [ ! -x \"$each/postgres\" ] || PATH=$each:$PATH; done",
		`initdb --pgdata=${DATA} --username=postgres --auth=trust --encoding=UTF8 --no-locale --no-sync >/dev/null`,
		`exec postgres -D ${DATA} -k ${INSIDE_WORKSPACE} -c listen_addresses= -c unix_socket_permissions=0777 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c timezone=UTC`
	].join(" && "),
	environment: (host, port) => ({
		PGHOST: host,
		PGPORT: String(port),
		PGUSER: "postgres",
		PGDATABASE: "postgres",
		DATABASE_URL: `postgres://postgres@${host}:${port}/postgres`
	})
}, {
	name: "redis",
	port: 6379,
	socket: "redis.sock",
	line: `exec redis-server --port 0 --unixsocket ${INSIDE_WORKSPACE}/redis.sock --unixsocketperm 777 --dir ${INSIDE_WORKSPACE} --save '' --appendonly no`,
	environment: (host, port) => ({
		REDIS_HOST: host,
		REDIS_PORT: String(port),
		REDIS_URL: `redis://${host}:${port}`
	})
}];
const IMAGE = /^(?:[a-z0-9][a-z0-9._:-]*\/)*([a-z0-9][a-z0-9._-]*)(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;
/**
* Reads what stands in `containers`: `postgres`, `redis`, or an image of one of these, such as `postgres:17` or
* `docker.io/library/redis@sha256:…`.
*/
function wantedService(text) {
	const name = text.length > 300 ? void 0 : IMAGE.exec(text)?.[1];
	const kind = serviceKinds.find((each) => each.name === name || each.name === "postgres" && name === "postgresql");
	if (!kind) {
		const known = serviceKinds.map((each) => each.name).join(" and ");
		return { fault: `there is no service ${JSON.stringify(text)}; gpack starts and checks ${known}, or images of these` };
	}
	return {
		kind,
		image: text === name ? void 0 : text
	};
}
/** True for an image that is always the same. */
function isPinned(image) {
	return /@sha256:[0-9a-f]{64}$/.test(image);
}

// src/core/lifecycle/duration.ts
const UNITS = {
	s: 1,
	m: 60,
	h: 3600
};
/** Seconds of a whole number or of a text such as `90s`, `5m`, `1h`; `undefined` for anything else or nothing above 0. */
function secondsOf(value) {
	if (typeof value === "number") return Number.isInteger(value) && value > 0 ? value : void 0;
	if (typeof value !== "string") return void 0;
	const [, amount = "", unit = ""] = /^(\d{1,7})(s|m|h)$/.exec(value) ?? [];
	const seconds = Number(amount) * (UNITS[unit] ?? 0);
	return seconds > 0 ? seconds : void 0;
}

// src/core/lifecycle/phase.ts
/** The longest time that a phase may ask for: what a job on GitHub's runners may last. */
const MAX_TIMEOUT_SECONDS = 21600;

// src/core/lifecycle/make-reader.ts
/** Reads values of a make.toml by type; a value of another type is a fault and counts as absent. */
var MakeReader = class {
	faults = [];
	#root;
	constructor(doc) {
		this.#root = doc.value;
	}
	/** A table at a key of the root; absent ones are empty. */
	table(name, isLoaded) {
		const value = own(this.#root, name);
		if (value === void 0) return {};
		if (isTable(value)) return value;
		this.#wrong(isLoaded, [name], value, "a table");
		return {};
	}
	/** The tables of a table, by name. */
	tables(table, path, isLoaded) {
		return Object.entries(table).filter(([name, value]) => {
			if (isTable(value)) return true;
			this.#wrong(isLoaded, [...path, name], value, "a table");
			return false;
		});
	}
	text(table, path, key, isLoaded = false) {
		const value = own(table, key);
		if (value === void 0 || typeof value === "string") return value;
		return this.#wrong(isLoaded, [...path, key], value, "a string");
	}
	flag(table, path, key, isLoaded = false) {
		const value = own(table, key);
		if (value === void 0 || typeof value === "boolean") return value;
		return this.#wrong(isLoaded, [...path, key], value, "true or false");
	}
	texts(table, path, key, isLoaded = false) {
		const value = own(table, key);
		if (value === void 0) return [];
		if (!Array.isArray(value)) {
			this.#wrong(isLoaded, [...path, key], value, "a list of strings");
			return [];
		}
		return value.flatMap((item, position) => {
			if (typeof item === "string") return [item];
			this.#wrong(isLoaded, [
				...path,
				key,
				position
			], item, "a string");
			return [];
		});
	}
	whole(table, path, key, least, most, isLoaded = false) {
		const value = own(table, key);
		if (value === void 0) return void 0;
		if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
		return this.#wrong(isLoaded, [...path, key], value, `a whole number from ${least} to ${most}`);
	}
	choice(table, path, key, choices) {
		const value = own(table, key);
		if (value === void 0) return void 0;
		return choices.find((choice) => choice === value) ?? this.#wrong(false, [...path, key], value, `one of ${choices.join(", ")}`);
	}
	/** Variables: strings, numbers and switches as text. Tables are left to the caller. */
	variables(table, path) {
		const found = Object.create(null);
		if (!isTable(table)) return found;
		for (const [name, value] of Object.entries(table)) {
			if (isTable(value)) continue;
			if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) this.faults.push({
				kind: "value",
				message: "is no name of a variable",
				path: [...path, name]
			});
			else if ([
				"string",
				"number",
				"bigint",
				"boolean"
			].includes(typeof value)) found[name] = String(value);
			else this.#wrong(false, [...path, name], value, "a string, a number or true or false");
		}
		return found;
	}
	#wrong(isLoaded, path, value, wanted) {
		const is = typeof value === "string" || typeof value === "number" ? JSON.stringify(value) : `a ${typeName(value)}`;
		this.faults.push({
			kind: isLoaded ? "load" : "value",
			message: `is ${is} and must be ${wanted}`,
			path
		});
	}
};

// src/core/lifecycle/make-file.ts
/** True for a file of cargo-make, which has tasks and no lifecycle. */
function isCargoMake(doc) {
	return isTable(own(doc.value, "tasks")) && !["project", "lifecycle"].some((key) => isTable(own(doc.value, key)));
}
/** Reads a make.toml. Never throws; see docs/formats.md for what each key means to ggen and to `gpack run`. */
function readMake(doc) {
	const reader = new MakeReader(doc);
	const project = reader.table("project", true);
	const name = reader.text(project, ["project"], "name", true);
	if (own(doc.value, "project") === void 0) reader.faults.push({
		kind: "load",
		message: "is missing",
		path: ["project"]
	});
	else if (own(project, "name") === void 0) reader.faults.push({
		kind: "load",
		message: "is missing",
		path: ["project", "name"]
	});
	for (const key of [
		"type",
		"version",
		"description"
	]) reader.text(project, ["project"], key, true);
	const phases = /* @__PURE__ */ new Map();
	for (const [phase, table] of reader.tables(reader.table("lifecycle", true), ["lifecycle"], true)) phases.set(phase, readPhase(reader, phase, table));
	const workspaces = /* @__PURE__ */ new Map();
	for (const [workspace, table] of reader.tables(reader.table("workspace", true), ["workspace"], true)) {
		const path = ["workspace", workspace];
		const directory = reader.text(table, path, "path", true);
		if (own(table, "path") === void 0) reader.faults.push({
			kind: "load",
			message: "is missing",
			path: [...path, "path"]
		});
		for (const key of [
			"framework",
			"runtime",
			"package_manager"
		]) reader.text(table, path, key, true);
		workspaces.set(workspace, {
			name: workspace,
			directory,
			path
		});
	}
	const env = reader.table("env", false);
	return {
		project: name,
		phases,
		hooks: readHooks(reader),
		workspaces,
		env: reader.variables(env, ["env"]),
		environments: new Map(Object.entries(env).filter(([, value]) => isTable(value)).map(([key, value]) => [key, reader.variables(value, ["env", key])])),
		execution: readExecution(reader),
		faults: reader.faults
	};
}
function readPhase(reader, name, table) {
	const path = ["lifecycle", name];
	const command = reader.text(table, path, "command", true);
	const commands = reader.texts(table, path, "commands", true);
	const timeout = own(table, "timeout");
	const seconds = secondsOf(timeout);
	if (timeout !== void 0 && (seconds === void 0 || seconds > 21600)) reader.faults.push({
		kind: "value",
		message: "must be seconds or a text such as \"90s\", \"5m\" or \"1h\", up to 6 hours",
		path: [...path, "timeout"]
	});
	return {
		name,
		path,
		description: reader.text(table, path, "description", true),
		commands: command === void 0 ? commands : [command],
		dependsOn: reader.texts(table, path, "depends_on"),
		env: reader.variables(own(table, "env"), [...path, "env"]),
		workspaces: reader.texts(table, path, "workspaces", true),
		isParallel: reader.flag(table, path, "parallel", true) ?? false,
		inputs: reader.texts(table, path, "inputs"),
		outputs: reader.texts(table, path, "outputs", true),
		isCached: reader.flag(table, path, "cache", true) ?? false,
		timeoutSeconds: Math.min(seconds ?? 300, MAX_TIMEOUT_SECONDS),
		retries: reader.whole(table, path, "retry", 0, 10),
		isWatching: reader.flag(table, path, "watch", true) ?? false,
		port: reader.whole(table, path, "port", 0, 65535, true),
		continuesOnError: reader.flag(table, path, "continue_on_error") ?? false,
		onFailure: reader.text(table, path, "on_failure"),
		cleanroom: readCleanroom(reader, own(table, "cleanroom"), [...path, "cleanroom"])
	};
}
function readCleanroom(reader, table, path) {
	const megabytes = (key) => reader.whole(table, path, key, 1, 1048576);
	const cpus = own(table, "cpus");
	if (cpus !== void 0 && !(typeof cpus === "number" && cpus > 0 && cpus <= 1024)) reader.faults.push({
		kind: "value",
		message: "must be a number above 0",
		path: [...path, "cpus"]
	});
	if (table !== void 0 && !isTable(table)) reader.faults.push({
		kind: "value",
		message: "must be a table such as { enabled = true }",
		path
	});
	return {
		isEnabled: reader.flag(table, path, "enabled") ?? false,
		policy: reader.choice(table, path, "policy", levels),
		backend: reader.text(table, path, "backend"),
		containers: readContainers(reader, table, path),
		network: reader.flag(table, path, "network_isolation"),
		filesystem: reader.flag(table, path, "filesystem_isolation"),
		allow: reader.texts(table, path, "allow"),
		env: reader.texts(table, path, "env"),
		seed: reader.whole(table, path, "seed", 0, 4294967295),
		clock: reader.whole(table, path, "clock", 0, 4294967295),
		image: reader.text(table, path, "image"),
		memoryMb: megabytes("memory_mb"),
		cpus: typeof cpus === "number" && cpus > 0 && cpus <= 1024 ? cpus : void 0,
		processes: reader.whole(table, path, "processes", 1, 1e6),
		diskMb: megabytes("disk_mb"),
		fileSizeMb: megabytes("file_size_mb"),
		outputMb: megabytes("output_mb")
	};
}
function readContainers(reader, table, path) {
	const names = reader.texts(table, path, "containers");
	for (const [position, name] of names.entries()) {
		const wanted = wantedService(name);
		if ("fault" in wanted) reader.faults.push({
			kind: "value",
			message: `is no service: ${wanted.fault}`,
			path: [
				...path,
				"containers",
				position
			]
		});
	}
	return names;
}
function readHooks(reader) {
	const table = reader.table("hooks", true);
	return Object.keys(table).flatMap((name) => {
		const phases = reader.texts(table, ["hooks"], name, true);
		const [, when, target] = /^(before|after)_(.+)$/.exec(name) ?? [];
		if (when !== "before" && when !== "after" || target === void 0) return [];
		return [{
			name,
			when,
			target: target === "all" ? void 0 : target,
			phases,
			path: ["hooks", name]
		}];
	});
}
function readExecution(reader) {
	const table = reader.table("execution", false);
	const path = ["execution"];
	return {
		maxParallel: reader.whole(table, path, "max_parallel_phases", 1, 256),
		timeoutSeconds: reader.whole(table, path, "timeout_seconds", 1, MAX_TIMEOUT_SECONDS),
		retries: reader.whole(table, path, "retry_attempts", 0, 10) ?? 0,
		retryDelaySeconds: reader.whole(table, path, "retry_delay_seconds", 0, 3600) ?? 0
	};
}

export { isPinned as a, secondsOf as i, readMake as n, wantedService as o, MAX_TIMEOUT_SECONDS as r, isCargoMake as t };