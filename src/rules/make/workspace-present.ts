import { quote } from "../../core/limits.ts";
import { pathEscape } from "../../core/path-escape.ts";
import { defineRule } from "../../core/rule.ts";
import { directoryOf, joinPath } from "../../core/tree.ts";

export default defineRule({
  id: "make/workspace-present",
  subject: "make",
  severity: "error",
  summary: "Keep every workspace inside the project, and there",
  *check({ doc, file, recognised }, tools) {
    if (!file) return;
    for (const { name, directory, path } of file.workspaces.values()) {
      if (directory === undefined) continue;
      const at = doc.at([...path, "path"]);
      const escape = pathEscape(directory);
      if (escape !== undefined && escape !== "inside") {
        yield {
          message: `The workspace ${quote(name)} lies outside the project, so ggen and \`gpack run\` refuse it; move it into the project`,
          at,
        };
        continue;
      }
      // A copy of a former version stands alone: what was beside it then is not here.
      if (recognised.copy) continue;
      const clean = directory.replace(/^(?:\.\/)+|\/+$/g, "");
      if (clean === "" || clean === "." || tools.has(joinPath(directoryOf(doc.source.path), clean))) continue;
      yield {
        message: `The workspace ${quote(name)} has no directory ${quote(directory)}, so ggen fails as soon as it runs a pipeline; add it, or correct the path`,
        at,
      };
    }
    for (const phase of file.phases.values()) {
      for (const [position, name] of phase.workspaces.entries()) {
        if (file.workspaces.has(name)) continue;
        yield {
          message: `There is no workspace ${quote(name)}, so \`gpack run\` cannot plan this phase; define it, or correct the name`,
          at: doc.at([...phase.path, "workspaces", position]),
        };
      }
    }
  },
});
