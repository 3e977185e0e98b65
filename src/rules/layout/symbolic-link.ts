import { defineRule } from "../../core/rule.ts";
import { wholeFile } from "../../core/source.ts";

export default defineRule({
  id: "layout/symbolic-link",
  subject: "pack",
  severity: "error",
  summary: "Ship files, not symbolic links",
  mechanical: true,
  *check(pack) {
    for (const { path, kind } of pack.files()) {
      if (kind !== "link") continue;
      yield {
        message: "This is a symbolic link, and links are no part of a published pack; put the file itself here",
        at: wholeFile(path),
      };
    }
  },
});
