import { defineRule } from "../../core/rule.ts";

const HIGH = /^\\u[dD][89abAB]/;
const LOW = /^\\u[dD][c-fC-F]/;

export default defineRule({
  id: "index/unpaired-surrogate",
  subject: "index",
  severity: "error",
  summary: "Escape characters of the index as whole pairs",
  *check({ doc, file }) {
    if (!file.endsWith(".json") || doc.part?.includes("\\u") === false) return;
    const { source } = doc;
    const { text } = source;
    for (let at = text.indexOf("\\"); at !== -1; at = text.indexOf("\\", at)) {
      const escape = text.slice(at, at + 6);
      if (HIGH.test(escape) && LOW.test(text.slice(at + 6, at + 12))) at += 12;
      else if (HIGH.test(escape) || LOW.test(escape)) {
        yield {
          message: `${escape} is half of a character, and ggen's JSON parser stops at it; write the character itself`,
          at: source.place(at, at + 6),
        };
        at += 6;
      } else at += 2;
    }
  },
});
