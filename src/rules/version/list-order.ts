import { own } from "../../core/document.ts";
import { compareVersions, parseVersion } from "../../core/cargo-version.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "version/list-order",
  subject: "index",
  severity: "warning",
  summary: "List versions in their order, each once",
  *check({ doc, entries }) {
    for (const { key, path, record } of entries) {
      const list = own(record, "versions");
      if (!Array.isArray(list)) continue;
      const versions = list.flatMap((text: unknown, position) => {
        const parsed = typeof text === "string" ? parseVersion(text) : undefined;
        return parsed && typeof text === "string" ? [{ text, parsed, position }] : [];
      });
      const [first, last] = [versions[0], versions.at(-1)];
      // Newest first is an order, too.
      const sign = first && last && compareVersions(first.parsed, last.parsed) > 0 ? -1 : 1;
      for (const [nth, { text, parsed, position }] of versions.entries()) {
        const before = versions[nth - 1];
        const order = before ? sign * compareVersions(before.parsed, parsed) : -1;
        if (!before || order < 0) continue;
        yield {
          message: `The version ${quote(text)} of ${quote(key)} ${order === 0 ? "is listed twice; list it once" : `stands behind ${quote(before.text)}; sort the versions`}`,
          at: doc.at([...path, "versions", position]),
        };
      }
    }
  },
});
