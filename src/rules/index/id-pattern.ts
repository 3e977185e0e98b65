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
        message: `The id ${quote(key)} ${faultOf(key)}`,
        at: dialect === "packs-map" ? doc.keyAt(path) : doc.at(keyPath),
      };
    }
  },
});

function isSlug(id: string): boolean {
  return id.length <= MAX_LENGTH && /^[a-z0-9](?:[a-z0-9_-]|\.(?=[a-z0-9]))*$/.test(id);
}

function faultOf(id: string): string {
  return id.length > MAX_LENGTH
    ? `is longer than ${MAX_LENGTH} characters; shorten it`
    : "is not one that every client can type, look up and use as a directory; begin with a lower-case letter or digit, and use only these, - and _, and single dots between them";
}
