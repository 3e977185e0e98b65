import { own, isTable } from "../../core/document.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

/** Keys of a phase that `gpack run` honours and ggen does not know, with what that means. */
const DIFFERENT: Readonly<Record<string, string>> = {
  depends_on: "ggen runs the phase without them; write them as hooks, such as before_test, for both",
  on_failure: "ggen undoes nothing",
  continue_on_error: "ggen stops at the first command that fails",
  env: "in ggen the commands run without these variables",
  cleanroom: "ggen isolates nothing",
  timeout: "ggen gives each command 300 seconds",
  retry: "ggen tries once",
  inputs: "ggen runs the phase each time",
};

export default defineRule({
  id: "make/ignored-key",
  subject: "make",
  severity: "warning",
  summary: "Know which keys ggen ignores",
  *check({ doc, file }) {
    if (!file) return;
    for (const [key, difference] of Object.entries(DIFFERENT)) {
      const having = [...file.phases.values()].filter(({ path }) => hasKey(doc.value, path[1], key));
      const [first] = having;
      if (!first) continue;
      const many = having.length > 1 ? ` in ${having.length} phases` : "";
      yield {
        message: `${quote(key)}${many} is honoured by \`gpack run\` and ignored by ggen: ${difference}`,
        at: doc.keyAt([...first.path, key]),
        severity: key === "depends_on" || key === "on_failure" ? "warning" : "note",
        related: having.slice(1, 10).map(({ path }) => ({ message: "Here, too", at: doc.keyAt([...path, key]) })),
      };
    }
  },
});

function hasKey(root: unknown, phase: string | number | undefined, key: string): boolean {
  const table = own(own(root, "lifecycle"), String(phase));
  return isTable(table) && Object.hasOwn(table, key);
}
