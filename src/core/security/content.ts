import type { Pack } from "../pack.ts";
import { recognise } from "../recognise.ts";
import { type Source, createSource } from "../source.ts";
import { type Template, parseTemplate } from "../template.ts";
import type { TreeEntry } from "../tree.ts";
import { type Context, contextOf } from "./context.ts";
import { type Language, languageOf } from "./language.ts";
import { MAX_HEADER, TEXT_PROBE } from "./limits.ts";
import { type Script, scriptsOf } from "./scripts.ts";
import { type Unit, unitsOf } from "./unit.ts";

/** An entry of a tree with its bytes, whatever it is: what the rules of `security/` look at. Parsed on demand, once. */
export interface Content {
  readonly path: string;
  readonly entry: TreeEntry;
  /** Empty for a link or a submodule. */
  readonly bytes: Uint8Array;
  /** The text; `undefined` for bytes that are none, and for links. */
  readonly source: Source | undefined;
  readonly language: Language;
  readonly context: Context;
  /** The innermost gpack around it. */
  readonly pack: Pack | undefined;
  /** The template that it is. */
  template(): Template | undefined;
  /** Its text as it is used: see `Unit`. */
  units(): readonly Unit[];
  /** The commands in it, wherever they stand. */
  scripts(): readonly Script[];
}

/** Makes the content of an entry. */
export function createContent(entry: TreeEntry, bytes: Uint8Array, pack: Pack | undefined): Content {
  const { path } = entry;
  const source = entry.kind === "file" && isText(bytes) ? createSource(path, bytes) : undefined;
  const named = languageOf(recognise(path).path, source?.text.slice(0, 80));
  const language = source && named !== "template" && hasHooks(source.text) ? "template" : named;
  let template: Template | undefined;
  let units: readonly Unit[] | undefined;
  let scripts: readonly Script[] | undefined;
  const content: Content = {
    path,
    entry,
    bytes,
    source,
    language,
    // Where a gpack lies in the registry says nothing of what its files are.
    context: contextOf(pack ? path.slice(pack.directory === "" ? 0 : pack.directory.length + 1) : path, language),
    pack,
    template: () => (source && language === "template" ? (template ??= parseTemplate(source)) : undefined),
    units: () => (units ??= unitsOf(content)),
    scripts: () => (scripts ??= [...scriptsOf(content)]),
  };
  return content;
}

/** Whether a text begins with a header that has hooks: a manifest can name any file as a template. */
function hasHooks(text: string): boolean {
  if (!text.startsWith("---")) return false;
  const header = text.slice(0, MAX_HEADER);
  const end = header.indexOf("\n---", 3);
  return /^["']?sh(?:_before|_after)?["']?[ \t]*:/m.test(end === -1 ? header : header.slice(0, end));
}

/** Bytes without a NUL at their beginning are text, as for git. */
export function isText(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, TEXT_PROBE);
  for (let at = 0; at < end; at += 1) if (bytes[at] === 0) return false;
  return true;
}
