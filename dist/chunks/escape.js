// src/report/escape.ts
/** Escapers, one per sink. Text that reaches them comes from a pull request and is hostile. */
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uDB40[\uDC00-\uDFFF]/g;
/** For a terminal and for logs: every control, invisible or direction-changing character becomes `\u{…}`. */
function visible(text) {
	return text.replaceAll(UNSEEN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
/** Whether a text of several lines shows everything that is in it: nothing but tabs and line feeds is unseen. */
function isPlain(text) {
	const rest = text.replaceAll(/[\t\n]/g, "");
	return visible(rest) === rest;
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
/** For the text of an HTML element and for a quoted attribute. */
function html(text) {
	return visible(text).replaceAll(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
/** The character that makes a mention, a reference or a link of the text around it. */
const LINKING = /[@#]|(?<=\bgh)-(?=\d)|(?<=\b(?:https?|ftp|mailto|xmpp)):|(?<=\bwww)\./gi;
/**
* For running text and table cells of GitHub Markdown: no mark-up, link, mention or reference survives.
* GitHub looks for these in the text that was rendered, so neither a backslash nor an entity hides one (see
* github/cmark-gfm#181): the character that makes it stands in a `<code>` of its own, where nobody looks.
*/
function markdown(text) {
	return visible(text).replaceAll(/[&<>\\`*_{}[\]()|~!$]/g, (char) => ENTITIES[char] ?? `\\${char}`).replaceAll(LINKING, "<code>$&</code>");
}
/** For a code span of GitHub Markdown inside a table: fenced by more backticks than it holds. */
function codeSpan(text) {
	return spanOf(visible(text).replaceAll("\\|", "\\\\u{7C}").replaceAll("|", "\\|"));
}
/** For a message: what it quotes from a pack (as JSON) or as a command becomes a code span, the rest running text. */
function prose(text) {
	let result = "";
	for (const [nth, part] of text.split(/("(?:[^"\\]|\\.)*"|`[^`]+`)/).entries()) if (nth % 2 === 0) result += markdown(part);
	else result += (result.endsWith("`") ? " " : "") + codeSpan(part.startsWith("`") ? part.slice(1, -1) : part);
	return result;
}
/** For the destination of a Markdown link or of an attribute: a path, each part percent-encoded. */
function urlPath(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)).join("/");
}
function spanOf(clean) {
	const runs = clean.match(/`+/g) ?? [];
	const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
	const pad = clean.startsWith("`") || clean.endsWith("`") || clean.trim() === "" ? " " : "";
	return `${fence}${pad}${clean}${pad}${fence}`;
}

export { prose as a, markdown as i, html as n, urlPath as o, isPlain as r, visible as s, codeSpan as t };