import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { textFields } from "../../core/text-fields.ts";

/** Fields that a scaffold fills with a stand-in. */
const FIELDS = ["id", "name", "description", "license", "author", "authors", "repository", "homepage", "documentation"];

/**
 * Texts that stand for something still to be written. Each must fill the field, or mark its beginning:
 * "A TODO list as a web application" describes a pack well.
 */
const MARKS: readonly RegExp[] = [
  /^(?:todo|fixme|tbd|xxx)(?:$|\s*[:!(-])/i,
  /^(?:TODO|FIXME|TBD|XXX)\b(?! (?:list|item|app|comment|tracker|manager)s?\b)/,
  /^(?:change[ _-]?me|replace[ _-]?me|fill[ _-]?me(?:[ _-]?in)?|placeholder|to be (?:done|determined|written)|untitled|n\/a|foo ?bar)\.?$/i,
  /\blorem ipsum\b/i,
  /^(?:your|my|the|a|an)? ?(?:package|project|pack|gpack|template)? ?(?:description|name|author|text) ?(?:here|goes here)\.?$/i,
  /^(?:your|insert|enter|add)[ _-](?:a |the |your )?(?:name|e-?mail|description|license|author|project|package|pack|repository|repo|url)(?: here)?\.?$/i,
  /^<[^<>@]{1,60}>$/,
  /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/(?:your|my)[-_]?(?:user(?:name)?|name|org(?:anization)?|account|company)\b/i,
  /^https?:\/\/[^/\s]*\/[^\s]*(?:<[^<>]{1,40}>|\bTODO\b)/,
];

/** Longer texts are no stand-ins, whatever they begin with. */
const MAX_LENGTH = 300;

export default defineRule({
  id: "manifest/placeholder-text",
  subject: "manifest",
  severity: "warning",
  summary: "Replace what the scaffold left to fill in",
  *check(manifest) {
    for (const { key, path, text } of textFields(manifest)) {
      if (!FIELDS.includes(key) || text.length > MAX_LENGTH) continue;
      const trimmed = text.trim();
      if (!MARKS.some((mark) => mark.test(trimmed))) continue;
      yield {
        message: `The ${key} ${quote(text)} is a stand-in; write the real one`,
        at: manifest.doc.at(path),
      };
    }
  },
});
