import { quote } from "../../core/limits.ts";
import { MAX_PATH_LENGTH, nameFault } from "../../core/portable-name.ts";
import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "layout/portable-name",
  subject: "pack",
  severity: "error",
  summary: "Use file names that every system can check out",
  *check(pack) {
    const start = pack.directory === "" ? 0 : pack.directory.length + 1;
    // A directory with a bad name is told once, not once for each file in it.
    const told = new Set<string>();
    for (const { path } of pack.files()) {
      const relative = path.slice(start);
      if (relative.length > MAX_PATH_LENGTH) {
        const message = `The path has ${relative.length} characters within the pack; keep it below ${MAX_PATH_LENGTH}`;
        yield { message, at: wholeFile(path) };
      }
      let end = start - 1;
      for (const part of relative.split("/")) {
        end += part.length + 1;
        const fault = nameFault(part);
        const here = path.slice(0, end);
        if (fault === undefined || told.has(here)) continue;
        told.add(here);
        yield {
          message: `The name ${quote(part)} ${fault.reason}; rename it`,
          at: wholeFile(path),
          ...(fault.breaksClone ? {} : { severity: "warning" }),
        };
      }
    }
  },
});
