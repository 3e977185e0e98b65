import type { Place } from "../../core/source.ts";
import { clip, clipPath } from "../clip.ts";
import { html } from "../escape.ts";
import type { Link } from "../link.ts";

/** A message: what it quotes from a pack (as JSON) or as a command is set as code. */
export function proseHtml(text: string): string {
  return clip(text)
    .split(/("(?:[^"\\]|\\.)*"|`[^`]+`)/)
    .map((part, nth) => (nth % 2 === 0 ? html(part) : code(part.startsWith("`") ? part.slice(1, -1) : part)))
    .join("");
}

/** Text set as code. */
export function code(text: string): string {
  return `<code>${html(text)}</code>`;
}

/** A link to another page. */
export function anchor(address: string, content: string): string {
  return `<a href="${html(address)}" rel="noreferrer">${content}</a>`;
}

/** `file:line:column`, linked where it can be seen; a directory has no lines. */
export function placeHtml(place: Place, link: Link): string {
  const lines = place.file.endsWith("/") ? "" : `:${place.line}:${place.column}`;
  const text = code(clipPath(place.file) + lines);
  const address = link(place);
  return address === undefined ? text : anchor(address, text);
}

/** A name that may break behind its dots, slashes and hyphens. */
export function breakable(name: string): string {
  return html(name).replaceAll(/[./-]/g, "$&<wbr>");
}
