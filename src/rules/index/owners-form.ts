import { valueAt } from "../../core/document.ts";
import type { Index } from "../../core/index-file.ts";
import { indexFaults } from "../../core/index-schema.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "index/owners-form",
  subject: "index",
  severity: "error",
  summary: "Name the owners of a pack in a list",
  *check(index) {
    yield* faults(index);
  },
});

function* faults(index: Index) {
  for (const fault of indexFaults(index).owners) {
    const value = valueAt(index.doc.value, fault.path);
    const what =
      fault.path.length > 3
        ? "have an item that names nobody"
        : Array.isArray(value)
          ? "are an empty list"
          : "are not a list";
    yield {
      message: `The owners of ${quote(String(fault.path[1]))} ${what}; list GitHub users or teams, or leave "owners" out`,
      at: index.doc.at(fault.path),
    };
  }
}
