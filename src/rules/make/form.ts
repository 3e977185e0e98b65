import { quote } from "../../core/limits.ts";
import { defineRule } from "../../core/rule.ts";

export default defineRule({
  id: "make/form",
  subject: "make",
  severity: "error",
  summary: "Write make.toml so that ggen loads it",
  *check({ doc, file }) {
    for (const { kind, message, path } of file?.faults ?? []) {
      if (kind !== "load") continue;
      const name = quote(path.join("."));
      yield {
        message: `${name} ${message}; ggen refuses the whole file, so no phase can be run`,
        at: message === "is missing" ? doc.keyAt(path.slice(0, -1)) : doc.at(path),
      };
    }
  },
});
