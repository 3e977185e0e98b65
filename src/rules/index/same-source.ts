import { text } from "../../core/document.ts";
import type { IndexVersion } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import { plainPath } from "../../core/registry.ts";
import { defineRule } from "../../core/rule.ts";
import { withoutSlashes } from "../../core/tree.ts";

export default defineRule({
  id: "index/same-source",
  subject: "index",
  severity: "error",
  summary: "List the files of a pack under one name",
  *check({ doc, entries }) {
    const seen = new Map<string, { readonly key: string; readonly version: IndexVersion }>();
    const told = new Set<string>();
    for (const { key, versions } of entries) {
      for (const version of versions) {
        const source = sourceOf(version);
        const first = source === undefined ? undefined : seen.get(source);
        if (source !== undefined && !first) seen.set(source, { key, version });
        // One line for each two names, however many versions they share.
        const pair = `${first?.key}\0${key}`;
        if (!first || first.key === key || told.has(pair)) continue;
        told.add(pair);
        yield {
          message: `${quote(`${key} ${version.key}`)} has the source of ${quote(`${first.key} ${first.version.key}`)}, the same directory of the same commit: one pack under two names; list it under the name in its manifest`,
          at: doc.keyAt(version.path),
          related: [{ message: "The other name", at: doc.keyAt(first.version.path) }],
        };
      }
    }
  },
});

/** Repository, commit and directory; `undefined` where they do not say which files are meant. */
function sourceOf({ record }: IndexVersion): string | undefined {
  const [url, revision, stated] = [text(record, "git_url"), text(record, "git_rev"), text(record, "path")];
  const path = stated === undefined ? undefined : plainPath(stated);
  if (!url || !revision || path === undefined) return undefined;
  const address = withoutSlashes(url.toLowerCase());
  const repository = address.endsWith(".git") ? address.slice(0, -".git".length) : address;
  return [repository, revision.toLowerCase(), withoutSlashes(path)].join("\0");
}
