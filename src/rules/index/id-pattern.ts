import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

const MAX_LENGTH = 100;

export default defineRule({
  id: "index/id-pattern",
  subject: "index",
  severity: "error",
  summary: "Write the id of a pack in lower case, without spaces",
  *check({ doc, dialect, entries }) {
    for (const { key, path, keyPath } of entries) {
      if (isSlug(key) || (key === "" && dialect !== "packs-map")) continue;
      yield {
        message: `The id ${quote(key)} cannot be ${faultOf(key)}; use lower-case letters, digits, and single . - _ between them`,
        at: dialect === "packs-map" ? doc.keyAt(path) : doc.at(keyPath),
      };
    }
  },
});

function isSlug(id: string): boolean {
  return id.length <= MAX_LENGTH && /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/.test(id);
}

function faultOf(id: string): string {
  return id.length > MAX_LENGTH
    ? `installed by clients, for it has more than ${MAX_LENGTH} characters`
    : "typed, looked up and used as a directory by every client";
}
