import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "layout/submodule",
  subject: "pack",
  severity: "error",
  summary: "Ship files, not git submodules",
  *check(pack) {
    for (const { path, kind } of pack.files()) {
      if (kind !== "submodule") continue;
      yield {
        message: "This is a git submodule, and clients do not fetch it; put the files that the pack needs here",
        at: wholeFile(path),
      };
    }
  },
});
