import { n as isTable, r as own, s as typeName } from "./document.js";
import { n as levels } from "./level.js";
import { t as INSIDE_WORKSPACE } from "./environment.js";

// src/core/services/service-kind.ts
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

// src/core/services/service-declaration.ts
/** The longest time that a service may take until it serves. */
function longestWaitMs({ intervalMs, timeoutMs, retries }) {
	return (intervalMs + timeoutMs) * retries;
}
/** The kind of a declaration; `undefined` for an image that is started as it says itself. */
function kindOf({ kind }) {
	return serviceKinds.find(({ name }) => name === kind);
}
/** The ports on which phases find a service, as far as its declaration says them. */
function declaredPorts(declaration) {
	const kind = kindOf(declaration);
	return kind ? [{
		port: kind.port,
		inside: kind.port
	}] : declaration.ports;
}
/**
* The variables by which clients find a service. That of an image named `mail` is at `MAIL_HOST` and `MAIL_PORT`, its
* first port, and has `MAIL_PORT_8025` for each port that is declared.
* @param places by declared port, the port where it is
*/
function serviceVariables(declaration, host, places) {
	const [first = 0] = places.values();
	const kind = kindOf(declaration);
	if (kind) return kind.environment(host, first);
	const prefix = declaration.name.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
	return {
		[`${prefix}_HOST`]: host,
		[`${prefix}_PORT`]: String(first),
		...Object.fromEntries([...places].map(([port, place]) => [`${prefix}_PORT_${port}`, String(place)]))
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

// src/core/services/image-name.ts
const IMAGE = /^((?:[a-z0-9][a-z0-9._:-]*\/)*)([a-z0-9][a-z0-9._-]*)(?::[\w][\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/;
const MAX_LENGTH = 300;
/**
* Reads the name of an image as people write it. A tag beside a digest says nothing and is left out.
* @see https://github.com/distribution/reference, the grammar, of which this takes the lower-case part
*/
function readImage(text) {
	const [, above = "", repository, digest] = (text.length > MAX_LENGTH ? void 0 : IMAGE.exec(text)) ?? [];
	if (repository === void 0) return { fault: `${JSON.stringify(text.slice(0, 80))} is neither postgres nor redis nor an image such as ghcr.io/owner/name@sha256:…` };
	if (digest === void 0) return { fault: `${JSON.stringify(text)} names no digest, so it can be another image tomorrow; write name@sha256:…, as \`docker image inspect --format '{{index .RepoDigests 0}}'\` shows it` };
	const [first = ""] = above.split("/");
	const registry = first.includes(".") || first.includes(":") || first === "localhost" ? "" : "docker.io/";
	return {
		name: `${registry}${registry !== "" && above === "" ? "library/" : ""}${above}${repository}${digest}`,
		repository
	};
}

// src/core/services/read-services.ts
const MAX_SERVICES = 16;
const MAX_PORTS = 16;
const MAX_RETRIES = 120;
const MAX_SECONDS = 60;
/** A service that is not there by then is not coming. */
const MAX_WAIT_MS = 6e5;
const defaultHealth = {
	command: void 0,
	intervalMs: 1e3,
	timeoutMs: 5e3,
	retries: 30
};
const DEFAULT_MEMORY_MB = 1024;
const NAME = /^[a-z][a-z0-9_-]{0,31}$/;
const KEYS = [
	"image",
	"name",
	"ports",
	"env",
	"command",
	"health",
	"health_interval",
	"health_timeout",
	"health_retries",
	"memory_mb"
];
/**
* Reads `containers`: names of kinds, images with their digest, and tables such as
* `{ image = "axllent/mailpit@sha256:…", ports = [1025], health = "…" }`. What cannot be used is a fault and left out.
*/
function readServices(reader, table, path) {
	const value = own(table, "containers");
	const at = [...path, "containers"];
	if (value === void 0) return [];
	if (!Array.isArray(value)) return fault(reader, at, "must be a list of services") ?? [];
	if (value.length > MAX_SERVICES) return fault(reader, at, `has ${value.length} services; ${MAX_SERVICES} are allowed`) ?? [];
	const services = value.flatMap((item, position) => {
		const place = [...at, position];
		if (typeof item === "string") return fromText(reader, item, place) ?? [];
		if (isTable(item)) return fromTable(reader, item, place) ?? [];
		return fault(reader, place, "must be a text such as \"postgres\", or a table with an image") ?? [];
	});
	for (const [position, { name, kind }] of services.entries()) if (services.findIndex((each) => each.name === name && each.kind === kind) !== position) fault(reader, at, `has two services called ${JSON.stringify(name)}; give one of them another name`);
	return services;
}
function fault(reader, path, message) {
	reader.faults.push({
		kind: "value",
		message,
		path
	});
}
function fromText(reader, text, path) {
	const alias = text === "postgresql" ? "postgres" : text;
	const known = serviceKinds.find(({ name }) => name === alias);
	if (known) return declaration(known.name, { kind: known.name });
	const image = readImage(text);
	if ("fault" in image) return fault(reader, path, `is no service: ${image.fault}`);
	const kind = serviceKinds.find(({ name }) => name === image.repository)?.name;
	return declaration(kind ?? serviceName(image.repository), {
		kind,
		image: image.name
	});
}
function fromTable(reader, table, path) {
	const before = reader.faults.length;
	for (const key of Object.keys(isTable(table) ? table : {})) if (!KEYS.includes(key)) fault(reader, [...path, key], `is no key of a service; allowed are ${KEYS.join(", ")}`);
	const text = reader.text(table, path, "image");
	if (text === void 0 && own(table, "image") === void 0) return fault(reader, path, "is a service without an image; give it one with its digest, such as redis@sha256:…");
	const image = readImage(text ?? "");
	if ("fault" in image) return fault(reader, [...path, "image"], `is not usable: ${image.fault}`);
	const name = reader.text(table, path, "name") ?? serviceName(image.repository);
	if (!NAME.test(name)) fault(reader, [...path, "name"], "must be lower-case letters, digits, - and _, 32 at most, and begin with a letter");
	const made = declaration(name, {
		image: image.name,
		ports: readPorts(reader, table, path),
		env: reader.variables(own(table, "env"), [...path, "env"]),
		command: reader.texts(table, path, "command"),
		health: readHealth(reader, table, path),
		memoryMb: reader.whole(table, path, "memory_mb", 16, 1048576) ?? DEFAULT_MEMORY_MB
	});
	for (const word of [
		...made.command,
		...Object.values(made.env),
		...[made.health.command ?? []].flat()
	]) if (word.includes("\0")) fault(reader, path, "has a NUL character, which no program can be given");
	return reader.faults.length === before ? made : void 0;
}
function declaration(name, rest) {
	return {
		name,
		kind: void 0,
		image: void 0,
		ports: [],
		env: {},
		command: [],
		health: defaultHealth,
		memoryMb: DEFAULT_MEMORY_MB,
		...rest
	};
}
/** The last part of the name of an image, as a name of a service. */
function serviceName(repository) {
	const name = repository.replaceAll(/[^a-z0-9_-]/g, "-").slice(0, 32);
	return NAME.test(name) ? name : `service-${name}`.slice(0, 32);
}
function readPorts(reader, table, path) {
	const value = own(table, "ports");
	const at = [...path, "ports"];
	if (value === void 0) return [];
	if (!Array.isArray(value) || value.length === 0 || value.length > MAX_PORTS) {
		fault(reader, at, `must be a list of 1 to ${MAX_PORTS} ports`);
		return [];
	}
	const ports = value.flatMap((item, position) => {
		const [, outer = "", inner = outer] = /^(\d{1,5})(?::(\d{1,5}))?$/.exec(String(item)) ?? [];
		const mapping = {
			port: Number(outer),
			inside: Number(inner)
		};
		if ((typeof item === "number" || typeof item === "string") && mapping.port >= 1024 && mapping.port <= 65535 && mapping.inside >= 1 && mapping.inside <= 65535) return [mapping];
		fault(reader, [...at, position], "must be a port from 1024 to 65535, or \"8080:80\" for a service that listens on another");
		return [];
	});
	if (new Set(ports.map(({ port }) => port)).size < ports.length) fault(reader, at, "has the same port twice");
	return ports;
}
function readHealth(reader, table, path) {
	const seconds = (key, least) => {
		const value = own(table, key);
		const found = secondsOf(value);
		if (value === void 0) return least;
		if (found !== void 0 && found <= MAX_SECONDS) return found * 1e3;
		fault(reader, [...path, key], "must be seconds or a text such as \"5s\", up to a minute");
		return least;
	};
	const command = own(table, "health");
	const words = Array.isArray(command) ? reader.texts(table, path, "health") : reader.text(table, path, "health");
	if (words !== void 0 && words.length === 0) fault(reader, [...path, "health"], "is empty; leave it out or give a command");
	const health = {
		command: words,
		intervalMs: seconds("health_interval", defaultHealth.intervalMs),
		timeoutMs: seconds("health_timeout", defaultHealth.timeoutMs),
		retries: reader.whole(table, path, "health_retries", 1, MAX_RETRIES) ?? defaultHealth.retries
	};
	if (longestWaitMs(health) > MAX_WAIT_MS) fault(reader, path, "may be waited for longer than 10 minutes; lessen health_retries, health_interval or health_timeout");
	return health;
}

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
		containers: readServices(reader, table, path),
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

export { declaredPorts as a, longestWaitMs as c, secondsOf as i, serviceVariables as l, readMake as n, isPinned as o, MAX_TIMEOUT_SECONDS as r, kindOf as s, isCargoMake as t };