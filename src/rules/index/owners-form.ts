import { type Path, own, valueAt } from "../../core/document.ts";
import { quoted, replaceValue } from "../../core/edits.ts";
import type { Fix } from "../../core/finding.ts";
import type { Index } from "../../core/index-file.ts";
import { indexFaults } from "../../core/index-schema.ts";
import { removeJsonParts } from "../../core/json-edits.ts";
import { quote } from "../../core/limits.ts";
import { parsePrincipal } from "../../core/ownership/principal.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "index/owners-form",
  subject: "index",
  severity: "error",
  summary: "Name the owners of a pack in a list",
  *check(index) {
    yield* faults(index);
    yield* nobodies(index);
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
      fix: repair(index, fault.path, value),
    };
  }
}

/** One owner becomes a list of one; a list that names nobody is left out, and so is an item that does not. */
function repair({ doc }: Index, path: Path, value: unknown): Fix | undefined {
  if (typeof value === "string" && /^@?[\w/-]+$/.test(value) && path.length === 3) {
    return replaceValue(doc, path, `[${quoted(value)}]`, "Write it as a list of one");
  }
  const isEmpty = Array.isArray(value) ? value.length === 0 : value === null || value === "";
  const edits = isEmpty ? removeJsonParts(doc, [path]) : undefined;
  return edits && { summary: "Leave it out", safe: true, edits };
}

/** Names that GitHub gives to nobody: a letter of another alphabet, an address, a team of a team. */
function* nobodies({ doc, entries }: Index) {
  for (const { key, path, record } of entries) {
    const owners = own(record, "owners");
    for (const [position, owner] of Array.isArray(owners) ? owners.entries() : []) {
      if (typeof owner !== "string" || owner.trim() === "" || parsePrincipal(owner)) continue;
      yield {
        message: `The owner ${quote(owner)} of ${quote(key)} is no login and no team; write octocat or example/writers, in plain letters`,
        at: doc.at([...path, "owners", position]),
      };
    }
  }
}
