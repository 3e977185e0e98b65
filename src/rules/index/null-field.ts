import type { Path } from "../../core/document.ts";
import type { Fix } from "../../core/finding.ts";
import type { Index } from "../../core/index-file.ts";
import { schemasOf } from "../../core/index-schema.ts";
import { removeJsonParts } from "../../core/json-edits.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";
import { schemaFaults } from "../../core/schema.ts";

/** Further places that one finding names. */
const RELATED = 5;

/** Places that one fix repairs; what is left is found again. */
const REPAIRED = 200;

export default defineRule({
  id: "index/null-field",
  subject: "index",
  severity: "warning",
  summary: "Leave a field out of the index instead of writing null",
  *check(index) {
    const { doc, entries } = index;
    for (const [field, { paths, total }] of nullFields(index)) {
      const [first, ...others] = paths;
      if (!first || isRefused(index, field)) continue;
      yield {
        message: `${quote(field)} is null in ${total} of ${entries.length} ${entries.length === 1 ? "entry" : "entries"}; leave it out or fill it in`,
        at: doc.at(first),
        related: others
          .slice(0, RELATED)
          .map((path) => ({ message: `${quote(field)} is null here too`, at: doc.at(path) })),
        fix: leaveOut(index, paths),
      };
    }
  },
});

function leaveOut({ doc }: Index, paths: readonly Path[]): Fix | undefined {
  const edits = removeJsonParts(doc, paths);
  return edits && { summary: "Leave out what is null", safe: true, edits };
}

function nullFields({ entries }: Index): ReadonlyMap<string, { paths: Path[]; total: number }> {
  const fields = new Map<string, { paths: Path[]; total: number }>();
  for (const { path, record } of entries) {
    for (const [field, value] of Object.entries(record)) {
      if (value !== null) continue;
      const seen = fields.get(field) ?? { paths: [], total: 0 };
      seen.total += 1;
      if (seen.paths.length < REPAIRED) seen.paths.push([...path, field]);
      fields.set(field, seen);
    }
  }
  return fields;
}

/** True where null is an error of type, and reported as that. */
function isRefused(index: Index, field: string): boolean {
  const schemas = schemasOf(index);
  if (!schemas) return false;
  return schemaFaults(schemas.entry, { [field]: null }).some(
    ({ path, keyword }) => path[0] === field && keyword === "type",
  );
}
