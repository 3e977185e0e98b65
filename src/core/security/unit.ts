import { type Source } from "../source.ts";
import { headerTexts } from "../template-texts.ts";
import type { Content } from "./content.ts";
import { type Context, READ_BY_PEOPLE } from "./context.ts";
import { emittedPath } from "./emitted-path.ts";
import { emittedText } from "./emitted-text.ts";
import { type Language, languageOf, withoutTemplateSuffix } from "./language.ts";

/**
 * A text as it is used: that of a file, or what a template writes. In the latter each Tera tag is replaced by text of the
 * same length, so that the parser of its language can read it.
 */
export interface Unit {
  readonly language: Language;
  readonly context: Context;
  /** Where the text is used: the path of the file, or that to which the template writes. */
  readonly path: string;
  /** The text; its places are those in the file, so that findings of any parser point there. */
  readonly source: Source;
  /** The same text as its author wrote it, Tera tags included. */
  readonly written: string;
}

/** The texts of a content; none for bytes that are no text. */
export function unitsOf(content: Content): readonly Unit[] {
  const { source, context, language, path } = content;
  if (!source) return [];
  const template = content.template();
  if (!template) return [{ language, context, path, source, written: source.text }];
  const { bodyStart, body } = template;
  const written = outputPath(content);
  const output = languageOf(written, body.slice(0, 80));
  return [
    {
      language: output === "template" ? "text" : output,
      // What people will read is as harmless there as it would be here.
      context: context === "EMIT" && READ_BY_PEOPLE.includes(output) ? "DOC" : context,
      path: written,
      source: partOf(source, bodyStart, emittedText(body)),
      written: body,
    },
  ];
}

/** The path that a template writes, each expression as a word; by its own name where no header says so. */
export function outputPath(content: Content): string {
  const template = content.template();
  const to = template && [...headerTexts(template, "to")][0]?.text;
  if (to === undefined) return withoutTemplateSuffix(content.path);
  return withoutTemplateSuffix(emittedPath(to));
}

/** A text that stands at an offset of a source, character for character, as a source of its own. */
export function partOf(source: Source, start: number, text: string): Source {
  const bounded = (offset: number): number => start + Math.min(Math.max(offset, 0), text.length);
  return {
    path: source.path,
    text,
    size: text.length,
    bom: false,
    invalidAt: undefined,
    place: (from, to = from) => source.place(bounded(from), bounded(to)),
    offset: (line, column) => Math.min(Math.max(source.offset(line, column) - start, 0), text.length),
  };
}
