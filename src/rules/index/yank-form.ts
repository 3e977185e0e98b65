import { isDate, isDateTime } from "../../core/date-time.ts";
import { type Path, isTable, own, text, typeName, valueAt } from "../../core/document.ts";
import type { Index } from "../../core/index-file.ts";
import { indexFaults } from "../../core/index-schema.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

const FORM = `{ "reason": "…", "since": "2026-10-01" }`;

export default defineRule({
  id: "index/yank-form",
  subject: "index",
  severity: "error",
  summary: "Yank a version with a reason and a date",
  *check(index) {
    yield* faults(index);
    yield* dates(index);
  },
});

function* faults(index: Index) {
  for (const fault of indexFaults(index).yanked) {
    const { key, path } = fault;
    const yank = path.slice(0, 5);
    const value = valueAt(index.doc.value, yank);
    const of = `The yank of ${quote(String(path[3]))}`;
    if (value === false || value === null) {
      yield {
        message: `${of} is ${String(value)}; leave "yanked" out of a version that is not yanked`,
        at: index.doc.at(yank),
        severity: "warning",
      } as const;
    } else if (value === true) {
      yield {
        message: `${of} is a bare true, which tells nobody why or since when; write ${FORM}`,
        at: index.doc.at(yank),
        severity: "warning",
      } as const;
    } else if (!isTable(value)) {
      yield { message: `${of} is a ${typeName(value)}; write ${FORM}`, at: index.doc.at(yank) };
    } else {
      const field = key ?? String(path[5]);
      yield {
        message: `${of} has no ${field === "since" ? "date" : "reason"} in ${quote(field)}; write ${FORM}`,
        at: index.doc.at(path),
      };
    }
  }
}

function* dates({ dialect, doc, entries }: Index) {
  if (dialect !== "packs-map") return;
  for (const { versions } of entries) {
    for (const { key, path, record } of versions) {
      const since = text(own(record, "yanked"), "since");
      if (since === undefined || isDate(since) || isDateTime(since)) continue;
      const at: Path = [...path, "yanked", "since"];
      yield {
        message: `The yank of ${quote(key)} is dated ${quote(since)}; write a date such as 2026-10-01`,
        at: doc.at(at),
      };
    }
  }
}
