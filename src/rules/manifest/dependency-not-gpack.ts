import { isTable, own } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

/** Names that the message lists. */
const MAX_NAMED = 3;

export default defineRule({
  id: "manifest/dependency-not-gpack",
  subject: "manifest",
  severity: "warning",
  summary: "List gpacks, not crates, as dependencies",
  *check({ dialect, doc, root }) {
    if (dialect !== "package") return;
    const dependencies = own(root, "dependencies");
    if (!isTable(dependencies)) return;
    // Ids of gpacks are reversed domains, names of crates cannot have a dot.
    const crates = Object.entries(dependencies).filter(([name, value]) => isTable(value) || !name.includes("."));
    if (crates.length === 0) return;
    const named = crates
      .slice(0, MAX_NAMED)
      .map(([name]) => quote(name))
      .join(", ");
    const more = crates.length > MAX_NAMED ? ` and ${crates.length - MAX_NAMED} more` : "";
    yield {
      message: `[dependencies] names crates (${named}${more}), and ggen looks for gpacks there; list the crates in the templates that need them`,
      at: doc.keyAt(["dependencies"]),
    };
  },
});
