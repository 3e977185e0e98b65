// src/core/source-url.ts
/** What the addresses that a client fetches from promise: that they stay the same, and who may read them. */
const BRANCHES = /* @__PURE__ */ new Set([
	"head",
	"main",
	"master",
	"trunk",
	"develop",
	"dev",
	"development",
	"gh-pages",
	"default"
]);
/** What moves under a URL of a forge, in words; `undefined` for a URL that names a tag, commit or plain file. */
function movingPart(url) {
	const parsed = parseUrl(url);
	if (!parsed || !parsed.protocol.startsWith("http")) return void 0;
	const parts = parsed.pathname.split("/").filter((part) => part !== "");
	if (/\/releases\/latest\//.test(`${parsed.pathname}/`)) return "the latest release";
	const heads = parts.indexOf("heads");
	if (heads > 0 && parts[heads - 1] === "refs") return branch(parts.slice(heads + 1));
	if (parsed.hostname === "raw.githubusercontent.com") return named(parts[2]);
	const at = parts.findIndex((part, index) => index >= 2 && REF_BEFORE.has(part));
	return at === -1 ? void 0 : named(parts[at + 1]);
}
/** Path parts of forges that a branch, tag or commit follows. */
const REF_BEFORE = /* @__PURE__ */ new Set([
	"archive",
	"zip",
	"zipball",
	"tarball",
	"tar.gz",
	"legacy.zip",
	"legacy.tar.gz",
	"raw",
	"blob",
	"tree"
]);
function named(ref) {
	const name = withoutExtension(ref ?? "");
	return BRANCHES.has(name.toLowerCase()) ? branch([name]) : void 0;
}
function branch(parts) {
	return `the branch ${JSON.stringify(withoutExtension(parts.join("/").slice(0, 100)))}`;
}
function withoutExtension(ref) {
	return ref.replace(/\.(?:zip|tar\.gz|tgz|tar|tar\.bz2)$/, "");
}
function parseUrl(url) {
	return URL.canParse(url) ? new URL(url) : void 0;
}
/** A URL as a message may show it: without the user part, which can be a secret. */
function shownUrl(url) {
	const start = url.indexOf("://") === -1 ? 0 : url.indexOf("://") + 3;
	const slash = url.indexOf("/", start);
	const user = url.lastIndexOf("@", slash === -1 ? url.length : slash);
	return user < start ? url : url.slice(0, start) + url.slice(user + 1);
}
/** Forges that serve the same path over https as over any other scheme. */
const FORGES = /* @__PURE__ */ new Set([
	"github.com",
	"gitlab.com",
	"bitbucket.org",
	"codeberg.org",
	"git.sr.ht"
]);
/** Judges the scheme and user part of a URL that a client fetches from. */
function urlFault(url) {
	const short = /^(?:[\w.-]{1,64}@)?([\w.-]{1,255}):(?!\/\/)([^\s\\]{1,2000})$/.exec(url);
	if (short?.[1] !== void 0 && short[2] !== void 0 && url.includes("@")) return keyFault(short[1], short[2]);
	const parsed = parseUrl(url);
	if (!parsed) return void 0;
	const isSsh = parsed.protocol === "ssh:" || parsed.protocol === "git+ssh:";
	if (parsed.password !== "" || parsed.username !== "" && !isSsh) return { kind: "credentials" };
	switch (parsed.protocol) {
		case "http:":
		case "git:": return {
			kind: "plain",
			...https(parsed)
		};
		case "ssh:":
		case "git+ssh:": return keyFault(parsed.hostname, parsed.pathname.slice(1));
		case "file:": return { kind: "local" };
		default: return;
	}
}
function https(url) {
	if (!FORGES.has(url.hostname) || url.port !== "") return void 0;
	return { repaired: `https://${url.hostname}${url.pathname}${url.search}` };
}
function keyFault(host, path) {
	return {
		kind: "key",
		...FORGES.has(host) ? { repaired: `https://${host}/${path}` } : {}
	};
}

// src/core/sources/address.ts
/** The hosts that gpacks are fetched from where a registry names none: public forges. */
const publicHosts = [
	"github.com",
	"gitlab.com",
	"codeberg.org",
	"bitbucket.org",
	"git.sr.ht"
];
/** One spelling for the addresses of one repository. */
function addressKey(gitUrl) {
	return gitUrl.replace(/\/$/, "").replace(/\.git$/, "").toLowerCase();
}
const MAX_LENGTH = 2e3;
/**
* The address of a repository that may be fetched from, in its normal form; or why it may not. `hosts` are names,
* with a port where it is not the usual one, reached by https; or whole origins, such as `http://git.intranet:8080`.
*/
function sourceAddress(gitUrl, hosts) {
	if (gitUrl.length > MAX_LENGTH || !/^https?:\/\/[\x21-\x7e]+$/.test(gitUrl) || !URL.canParse(gitUrl)) return { reason: "sources are fetched by https only" };
	const url = new URL(gitUrl);
	if (url.username !== "" || url.password !== "") return { reason: "an address with a name or a password is not fetched" };
	if (url.search !== "" || url.hash !== "" || url.pathname === "/") return { reason: "it is no address of a repository" };
	if (url.protocol === "https:" ? hosts.includes(url.host) || hosts.includes(url.origin) : hosts.includes(url.origin)) return { url: url.href };
	return { reason: url.protocol === "https:" ? `nothing is fetched from ${url.host}` : "sources are fetched by https only" };
}
/** Why a text names no host to fetch from; `undefined` when it does. */
function hostFault(host) {
	const text = host.includes("://") ? host : `https://${host}`;
	return /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d+)?$/.test(text) && URL.canParse(text) && new URL(text).origin === text ? void 0 : "is no host; write a name such as git.example.org or git.example.org:8443, in lower case";
}
/** Where a source is, for a message: without the user part of its address. */
function shownSource({ gitUrl, gitRev, path }) {
	return `${shownUrl(gitUrl)} at ${gitRev.slice(0, SHOWN_DIGITS)}${path === "" ? "" : `, ${path}`}`;
}
/** Digits of a commit id that tell it from others of its repository. */
const SHOWN_DIGITS = 12;

export { sourceAddress as a, urlFault as c, shownSource as i, hostFault as n, movingPart as o, publicHosts as r, shownUrl as s, addressKey as t };