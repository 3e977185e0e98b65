import { dateTimeFault, repairedDateTime } from "../../core/date-time.ts";
import { type Path, type Table, isTable, text } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import type { Severity } from "../../core/finding.ts";
import type { Index } from "../../core/index-file.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "index/date-time",
  subject: "index",
  severity: "error",
  summary: "Write date-times as RFC 3339 with a time zone",
  *check(index) {
    const { doc, dialect, entries } = index;
    // ggen's client stops at a date that it cannot read, but only in the fields that it knows.
    const known: Severity = dialect === "packs-map" ? "error" : "warning";
    const root = isTable(doc.value) ? doc.value : {};
    yield* wrong(index, root, [], "updated", known);
    yield* wrong(index, root, [], "updated_at", "warning");
    yield* wrong(index, root, [], "last_validated", "warning");
    for (const { path, record, versions } of entries) {
      yield* wrong(index, record, path, "updated", known);
      yield* wrong(index, record, path, "updated_at", "warning");
      for (const version of versions) yield* wrong(index, version.record, version.path, "published", "warning");
    }
  },
});

function* wrong({ doc }: Index, record: Table, path: Path, field: string, severity: Severity) {
  const value = text(record, field);
  const fault = value === undefined ? undefined : dateTimeFault(value);
  if (value === undefined || fault === undefined) return;
  const at = [...path, field];
  const repaired = repairedDateTime(value);
  const summary = `Write it as ${quoted(repaired?.text ?? "")}`;
  yield {
    message: `${quote(field)} ${fault}: ${quote(value)}; write it like 2026-10-01T12:00:00Z`,
    at: doc.at(at),
    severity,
    fix: repaired && { ...replaceValue(doc, at, quoted(repaired.text), summary), safe: repaired.isSame },
  };
}
