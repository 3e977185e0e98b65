import { type Path, text } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { pathEscape } from "../../core/path-escape.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "index/path-escape",
  subject: "index",
  severity: "error",
  summary: "Give paths of packs that stay inside their repository",
  *check({ entries, doc }) {
    for (const { path, record, versions } of entries) {
      const places: readonly (readonly [Path, unknown])[] = [
        [path, record],
        ...versions.map((version) => [version.path, version.record] as const),
      ];
      for (const [at, owner] of places) {
        const stated = text(owner, "path");
        if (stated === undefined || !(stated.includes("\\") || (pathEscape(stated) ?? "inside") !== "inside")) continue;
        yield {
          message: `The path ${quote(stated)} does not stay inside the repository on every system; write it relative to the root, with /`,
          at: doc.at([...at, "path"]),
        };
      }
    }
  },
});
