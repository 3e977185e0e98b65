import { n as html } from "./escape.js";
import { n as clipPath, t as clip } from "./clip.js";

// src/report/html/text.ts
/** A message: what it quotes from a pack (as JSON) or as a command is set as code. */
function proseHtml(text) {
	return clip(text).split(/("(?:[^"\\]|\\.)*"|`[^`]+`)/).map((part, nth) => nth % 2 === 0 ? html(part) : code(part.startsWith("`") ? part.slice(1, -1) : part)).join("");
}
/** Text set as code. */
function code(text) {
	return `<code>${html(text)}</code>`;
}
/** A link to another page. */
function anchor(address, content) {
	return `<a href="${html(address)}" rel="noreferrer">${content}</a>`;
}
/** `file:line:column`, linked where it can be seen; a directory has no lines. */
function placeHtml(place, link) {
	const lines = place.file.endsWith("/") ? "" : `:${place.line}:${place.column}`;
	const text = code(clipPath(place.file) + lines);
	const address = link(place);
	return address === void 0 ? text : anchor(address, text);
}
/** A name that may break behind its dots, slashes and hyphens. */
function breakable(name) {
	return html(name).replaceAll(/[./-]/g, "$&<wbr>");
}

// src/report/html/style.ts
/** The style of the HTML report: light and dark as the reader's system is, printable, readable on a phone. */
const style = `
:root {
  color-scheme: light dark;
  --page: #f5f6f8; --card: #ffffff; --line: #d9dde3; --text: #1b2027; --soft: #525c69; --code: #eef0f3;
  --error: #b3261e; --warning: #8f5200; --note: #1b5fa6; --pass: #18702f; --link: #0b57a4; --track: #e6e9ee;
  --error-bar: #c9453c; --warning-bar: #e0a030; --note-bar: #5b97d6;
  --del: #fde4e1; --ins: #d9f2de; --mark: #ffe9a8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #181d24; --line: #333b46; --text: #e7eaee; --soft: #a5afbc; --code: #242b34;
    --error: #ff9a90; --warning: #f2bb5c; --note: #8cc0ff; --pass: #72d68a; --link: #8cc0ff; --track: #2a323d;
    --error-bar: #e2665b; --warning-bar: #d9a03c; --note-bar: #5b97d6;
    --del: #5a211d; --ins: #173d22; --mark: #5c4708;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", sans-serif;
  overflow-wrap: anywhere;
}
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { display: flex; gap: .75rem; align-items: flex-start; font-size: 1.6rem; line-height: 1.3; margin: 0; text-wrap: balance; }
h1 svg { flex: none; width: 2.1rem; height: 2.1rem; }
h2 { font-size: 1.15rem; margin: 0 0 .75rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: .4rem 0; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
code, pre { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; font-size: .86em; }
code { background: var(--code); border-radius: 4px; padding: .1em .3em; }
.pass { --tone: var(--pass); } .fail { --tone: var(--error); } .incomplete { --tone: var(--warning); }
.error { --tone: var(--error); --bar: var(--error-bar); } .warning { --tone: var(--warning); --bar: var(--warning-bar); }
.note { --tone: var(--note); --bar: var(--note-bar); } .waived { --tone: var(--soft); --bar: var(--line); }
.verdict { border-left: .35rem solid var(--tone); padding: .2rem 0 .2rem 1rem; }
.verdict svg { color: var(--tone); }
.soft { color: var(--soft); font-size: .92rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; margin: 1rem 0 0; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem 1.25rem; margin: 1.25rem 0; }
.blockers { list-style: none; padding: 0; margin: .6rem 0 0; display: grid; gap: .6rem; }
.blockers + h3 { margin-top: 1.25rem; }
.blockers li { border: 1px solid var(--line); border-left: .3rem solid var(--error); border-radius: 8px; padding: .5rem .9rem; break-inside: avoid; }
.blockers p { margin: .15rem 0; }
.next::before { content: "→ "; color: var(--soft); }
.charts { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
th, td { text-align: left; padding: .35rem .6rem .35rem 0; vertical-align: top; }
thead th { white-space: nowrap; color: var(--soft); font-weight: 600; font-size: .85rem; border-bottom: 1px solid var(--line); }
tbody tr + tr > * { border-top: 1px solid var(--line); }
th[scope=row] { font-weight: 500; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; padding-right: 0; padding-left: .6rem; }
.version { min-width: 3.2rem; }
.zero { color: var(--soft); }
.chart { list-style: none; margin: .5rem 0 0; padding: 0; display: grid; gap: .4rem; }
.chart li { display: grid; grid-template-columns: minmax(5rem, 12rem) 1fr minmax(2ch, max-content); gap: 0 .75rem; align-items: center; }
.bar { display: block; width: 100%; height: .95rem; border-radius: 3px; overflow: hidden; background: var(--track); }
.bar rect { fill: var(--bar); }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding: 0; margin: .6rem 0 1.25rem; font-size: .92rem; }
.legend svg { width: .8rem; height: .8rem; margin-right: .4rem; vertical-align: -.08rem; }
.legend rect { fill: var(--bar); }
.filter { border: 0; padding: 0; margin: 0 0 .75rem; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.filter legend { float: left; padding: 0; margin-right: 1rem; color: var(--soft); }
.filter label { display: inline-flex; gap: .4rem; align-items: center; min-height: 1.75rem; }
.filter input { width: 1.1rem; height: 1.1rem; margin: 0; accent-color: var(--link); }
section:has(#show-error:not(:checked)) .finding.error,
section:has(#show-warning:not(:checked)) .finding.warning,
section:has(#show-note:not(:checked)) .finding.note,
section:has(#show-waived:not(:checked)) .finding.waived { display: none; }
details { border-top: 1px solid var(--line); }
summary { cursor: pointer; padding: .6rem 0 .6rem 1.4rem; display: flex; flex-wrap: wrap; gap: .1rem .9rem; align-items: baseline; position: relative; }
summary::before { content: "▸"; color: var(--soft); position: absolute; left: 0; }
details[open] > summary::before { content: "▾"; }
summary::-webkit-details-marker { display: none; }
summary h3 { display: inline; font-weight: 600; }
.findings { list-style: none; margin: 0; padding: 0 0 .5rem; display: grid; gap: .75rem; }
.finding { border: 1px solid var(--line); border-left: .3rem solid var(--bar); border-radius: 8px; padding: .6rem .9rem; break-inside: avoid; }
.finding .head { display: flex; flex-wrap: wrap; gap: .1rem .9rem; margin: 0; font-size: .92rem; align-items: baseline; }
.severity { color: var(--tone); font-weight: 700; }
.message { margin: .35rem 0; }
pre { background: var(--code); border-radius: 6px; padding: .5rem .7rem; margin: .4rem 0; white-space: pre-wrap; }
pre code, mark code, del code, ins code { background: none; padding: 0; font-size: 1em; }
.line { color: var(--soft); user-select: none; padding-right: .8rem; }
mark { background: var(--mark); color: inherit; border-radius: 3px; text-decoration: underline wavy var(--tone); text-underline-offset: .2em; }
del, ins { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, "Liberation Mono", monospace; font-size: .86em; text-decoration: none; border-radius: 3px; padding: 0 .2em; }
del { background: var(--del); } ins { background: var(--ins); }
del::before { content: "− "; } ins::before { content: "+ "; }
.related { margin: .35rem 0 0; padding-left: 1.1rem; font-size: .92rem; }
footer { padding-bottom: 3rem; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: .75rem; padding-right: .75rem; }
  section { padding: .9rem; }
  h1 { font-size: 1.3rem; }
  .chart li { grid-template-columns: 1fr minmax(2ch, max-content); }
  .chart li > :first-child { grid-column: 1 / -1; }
  .filter legend { float: none; }
  .wide { display: none; }
  .version, thead th { font-size: .8rem; }
  th, td { padding-right: .4rem; }
  .number { padding-left: .3rem; padding-right: 0; }
  .facts th, .facts td { display: block; }
  .facts tbody tr + tr > td { border: 0; }
}
@media print {
  body { background: none; font-size: 10pt; }
  section { border: 0; padding: 0; margin: 1rem 0; }
  nav, .filter { display: none; }
  summary::before { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .bar, .bar rect, .legend rect, mark, del, ins, code, pre { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
@media (forced-colors: active) { .bar rect, .legend rect { forced-color-adjust: none; } }
`;

export { placeHtml as a, code as i, anchor as n, proseHtml as o, breakable as r, style as t };