import type { Path } from "../../core/document.ts";
import type { MakeFile } from "../../core/lifecycle/make-file.ts";
import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "make/phase-known",
  subject: "make",
  severity: "error",
  summary: "Name only phases that exist",
  *check({ doc, file }) {
    if (!file) return;
    for (const { name, who, path } of namesOf(file)) {
      if (file.phases.has(name)) continue;
      yield {
        message: `There is no phase ${quote(name)}, so ${who}; define it, or correct the name`,
        at: doc.at(path),
      };
    }
    for (const { name, target, path } of file.hooks) {
      // These five ggen knows as keys, whether there is such a phase or not.
      if (target === undefined || file.phases.has(target) || KNOWN.includes(target)) continue;
      yield {
        message: `The hook ${quote(name)} is never run: there is no phase ${quote(target)}; define it, or correct the name`,
        at: doc.keyAt(path),
        severity: "warning",
      };
    }
  },
});

const KNOWN = ["init", "setup", "build", "test", "deploy"];

function* namesOf(file: MakeFile): Generator<{ readonly name: string; readonly who: string; readonly path: Path }> {
  for (const { phases, path } of file.hooks) {
    for (const [position, name] of phases.entries())
      yield { name, who: "ggen refuses the whole file", path: [...path, position] };
  }
  for (const { dependsOn, onFailure, path } of file.phases.values()) {
    for (const [position, name] of dependsOn.entries())
      yield { name, who: "`gpack run` cannot plan this one", path: [...path, "depends_on", position] };
    if (onFailure !== undefined)
      yield { name: onFailure, who: "`gpack run` cannot undo this one", path: [...path, "on_failure"] };
  }
}
